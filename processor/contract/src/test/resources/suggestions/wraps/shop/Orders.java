package shop;

import static dev.statute.http.Http.Code.BAD_REQUEST;
import static dev.statute.http.Http.Code.METHOD_NOT_ALLOWED;
import static dev.statute.http.Http.Code.OK;
import static dev.statute.http.Http.Code.PRECONDITION_FAILED;
import static dev.statute.http.Http.Code.UNSUPPORTED_MEDIA_TYPE;

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class Orders {
  @GetMapping("/one")
  public String one(String id) {
    switch (id) {
      case "a":
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      case "b":
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
      case "c":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
      case "d":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
      case "e":
        throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
      default:
        return id;
    }
  }

  @GetMapping("/two")
  @Returns(OK)
  public String two(String id) {
    switch (id) {
      case "a":
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      case "b":
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
      case "c":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
      case "d":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
      case "e":
        throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
      default:
        return id;
    }
  }

  @GetMapping("/three")
  @Returns({OK, UNSUPPORTED_MEDIA_TYPE})
  public String three(String id) {
    switch (id) {
      case "a":
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      case "b":
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
      case "c":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
      case "d":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
      case "e":
        throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
      default:
        return id;
    }
  }

  @GetMapping("/four")
  @Returns({
    OK, BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE, PRECONDITION_FAILED, METHOD_NOT_ALLOWED
  })
  public String four(String id) {
    switch (id) {
      case "a":
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
      case "b":
        throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
      case "c":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_FAILED);
      case "d":
        throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
      case "e":
        throw new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED);
      default:
        return id;
    }
  }
}
