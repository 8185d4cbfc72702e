package dev.statute.sample;

import static dev.statute.http.Http.Code.BAD_REQUEST;
import static dev.statute.http.Http.Code.NOT_FOUND;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.NotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Answers where an argument of a handler cannot be made of the request.
 *
 * <p>It comes before the handler of Spring Boot, which makes problem documents of Spring's own
 * exceptions.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InvalidArgumentAdvice {

  private final SpringStatusCodeExceptionHandler responses;

  InvalidArgumentAdvice(SpringStatusCodeExceptionHandler responses) {
    this.responses = responses;
  }

  /** A path that does not parse names nothing; anything else that does not is a bad request. */
  @ExceptionHandler
  @Returns({NOT_FOUND, BAD_REQUEST})
  ResponseEntity<ProblemDetail> handle(MethodArgumentTypeMismatchException e) {
    return responses.handle(
        e.getParameter().hasParameterAnnotation(PathVariable.class)
            ? new NotFoundException("There is nothing at this path.")
            : new BadRequestException("The value of \"" + e.getName() + "\" is not valid."));
  }
}
