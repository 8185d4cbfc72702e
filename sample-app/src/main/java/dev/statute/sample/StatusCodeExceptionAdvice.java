package dev.statute.sample;

import static dev.statute.http.Http.Code.BAD_REQUEST;
import static dev.statute.http.Http.Code.NOT_FOUND;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers with the status, the header fields and the problem document (RFC 9457) of an exception.
 *
 * <p>It comes before the handler of Spring Boot, which makes problem documents of Spring's own
 * exceptions.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StatusCodeExceptionAdvice {

  /** Any status: the handlers declare those of the exceptions that they throw. */
  @ExceptionHandler
  @SuppressWarnings("statute:missing-returns")
  ResponseEntity<ProblemDetail> handle(StatusCodeException e) {
    return ResponseEntity.status(e.code())
        .headers(headers -> e.headers().forEach(headers::addAll))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem(e));
  }

  /** A path that does not parse names nothing; anything else that does not is a bad request. */
  @ExceptionHandler
  @Returns({NOT_FOUND, BAD_REQUEST})
  ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException e) {
    return e.getParameter().hasParameterAnnotation(PathVariable.class)
        ? handle(new NotFoundException("There is nothing at this path."))
        : handle(new BadRequestException("The value of \"" + e.getName() + "\" is not valid."));
  }

  /** Where the instance is null, Spring sets the path of the request. */
  private static ProblemDetail problem(StatusCodeException e) {
    ProblemDetail problem = ProblemDetail.forStatus(e.code());
    problem.setType(e.type());
    problem.setTitle(e.title());
    problem.setDetail(e.detail());
    problem.setInstance(e.instance());
    e.extensions().forEach(problem::setProperty);
    return problem;
  }
}
