package programs.spring.errorresponseimplemented;
// EXPECTED
// GET /drums/{id} -> 200 declared+plain, 404 thrown
// GET /drums/{id}/skin -> 200 declared+plain, 409 declared+thrown
// GET /drums/{id}/{code} -> 200 declared+plain, 400 implied, unknown
// finding undeclared-status GET /drums/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/drums/{id}")
class DrumController {
  private final Map<String, Integer> drums = new HashMap<>();

  @GetMapping
  @Returns(200)
  int find(@PathVariable String id) {
    if (!drums.containsKey(id)) {
      throw new DrumMissing();
    }
    return drums.get(id);
  }

  @GetMapping("/skin")
  @Returns({200, 409})
  int skin(@PathVariable String id) {
    if (!drums.containsKey(id)) {
      throw new DrumFailure(HttpStatus.CONFLICT);
    }
    return drums.get(id);
  }

  @GetMapping("/{code}")
  @Returns(200)
  int fail(@PathVariable String id, @PathVariable int code) {
    if (!drums.containsKey(id)) {
      throw new DrumFailure(HttpStatusCode.valueOf(code));
    }
    return drums.get(id);
  }
}

class DrumMissing extends RuntimeException implements ErrorResponse {
  @Override
  public HttpStatusCode getStatusCode() {
    return HttpStatus.NOT_FOUND;
  }

  @Override
  public ProblemDetail getBody() {
    return ProblemDetail.forStatus(getStatusCode());
  }
}

class DrumFailure extends RuntimeException implements ErrorResponse {
  private final HttpStatusCode code;

  DrumFailure(HttpStatusCode code) {
    this.code = code;
  }

  @Override
  public HttpStatusCode getStatusCode() {
    return code;
  }

  @Override
  public ProblemDetail getBody() {
    return ProblemDetail.forStatus(code);
  }
}
