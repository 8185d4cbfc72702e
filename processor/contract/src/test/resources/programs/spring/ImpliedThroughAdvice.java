package programs.spring.impliedthroughadvice;

// EXPECTED
// GET /bookings -> 200 declared+plain, 400 implied
// POST /bookings -> 201 declared+returned, 400 implied, 403 implied, 415 implied, 422 implied
// GET /bookings/{id} -> 200 declared+plain, 404 implied
// GET /bookings/{id}/pdf -> 200 declared+plain, 406 implied
// GET /tables -> 200 declared+plain, 500 implied
// GET /tables/{number} -> 200 declared+plain, 400 implied, 401 implied, 403 implied

import dev.statute.Returns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

record Booking(@Min(1) int guests) {}

@RestController
class BookingController {

  @Returns(201)
  @PostMapping(path = "/bookings", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Booking> book(@Valid @RequestBody Booking booking, @RequestParam String day) {
    return ResponseEntity.status(201).body(booking);
  }

  @Returns(200)
  @GetMapping("/bookings")
  List<Booking> all(@RequestParam String day) {
    return List.of();
  }

  /** The controller's own exception handler comes before the advice. */
  @Returns(200)
  @GetMapping("/bookings/{id}")
  Booking find(@PathVariable long id) {
    return new Booking(2);
  }

  /** No handler is chosen for a request that is not acceptable, so its own ones do not count. */
  @Returns(200)
  @GetMapping(path = "/bookings/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] pdf(@PathVariable String id) {
    return new byte[0];
  }

  @ExceptionHandler
  ResponseEntity<Void> noNumber(MethodArgumentTypeMismatchException e) {
    return ResponseEntity.notFound().build();
  }

  @ExceptionHandler
  ResponseEntity<Void> noDay(MissingServletRequestParameterException e) {
    return ResponseEntity.status(e.getStatusCode()).build();
  }
}

/** The exception of a validated class has no status in Spring. */
@Validated
@RestController
class TableController {

  @Returns(200)
  @GetMapping("/tables")
  List<String> all(@Min(1) @RequestParam(defaultValue = "1") String guests) {
    return List.of();
  }

  @Returns(200)
  @GetMapping("/tables/{number}")
  @PreAuthorize("hasRole('WAITER')")
  String find(@PathVariable int number) {
    return "";
  }
}

@RestControllerAdvice
class BookingAdvice {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException e) {
    return ResponseEntity.unprocessableContent().body(e.getBody());
  }

  /** The JSON cannot be read. */
  @ExceptionHandler(org.springframework.http.converter.HttpMessageNotReadableException.class)
  ResponseEntity<Void> unreadable() {
    return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }
}
