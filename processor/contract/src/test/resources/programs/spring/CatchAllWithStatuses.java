package programs.spring.catchallwithstatuses;
// EXPECTED
// GET /samples/{id} -> 200 declared+plain, 404 thrown
// POST /samples/{id} -> 200 declared+plain, 500 crash
// finding undeclared-status GET /samples/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/samples/{id}")
class SampleController {
  private final Map<String, String> samples = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    if (!samples.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return samples.get(id);
  }

  @PostMapping
  @Returns(200)
  void order(@PathVariable String id) {
    if (samples.containsKey(id)) {
      throw new IllegalStateException("ordered");
    }
  }
}

@RestControllerAdvice
class SampleAdvice {
  @ExceptionHandler(ErrorResponseException.class)
  ProblemDetail onErrorResponse(ErrorResponseException e) {
    return e.getBody();
  }

  @ExceptionHandler(Exception.class)
  @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
  void onAny() {}
}
