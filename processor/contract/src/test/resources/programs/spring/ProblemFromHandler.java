package programs.spring.problemfromhandler;
// EXPECTED
// GET /problems/{name} -> 404 declared+returned, 409 returned
// GET /tips/{name} -> 404 declared+returned
// finding undeclared-status GET /problems/{name} 409

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProblemController {
  @GetMapping("/problems/{name}")
  @Returns(404)
  ProblemDetail problem(@PathVariable String name) {
    if (name.equals("sold-out")) {
      return ProblemDetail.forStatus(HttpStatus.CONFLICT);
    }
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "no such problem");
  }

  @GetMapping("/tips/{name}")
  @Returns(404)
  ErrorResponse tip(@PathVariable String name) {
    ProblemDetail detail = ProblemDetail.forStatus(404);
    detail.setTitle("no tip for " + name);
    return new ErrorResponseException(HttpStatus.NOT_FOUND, detail, null);
  }
}
