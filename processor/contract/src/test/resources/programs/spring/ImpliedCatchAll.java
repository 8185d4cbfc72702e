package programs.spring.impliedcatchall;

// EXPECTED
// POST /votes -> 200 declared+plain, 401 implied, 500 implied
// finding swallowed-status EverythingAdvice#any

import dev.statute.Returns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

record Vote(@NotNull String candidate) {}

@RestController
class VoteController {

  @Returns(200)
  @PostMapping(path = "/votes", consumes = "application/json")
  @PreAuthorize("hasRole('VOTER')")
  String vote(@Valid @RequestBody Vote vote) {
    return vote.candidate();
  }
}

/** It takes what is the client's mistake for one of the server. */
@RestControllerAdvice
class EverythingAdvice {

  @ExceptionHandler(Exception.class)
  ResponseEntity<String> any(Exception e) {
    return ResponseEntity.internalServerError().body(e.getMessage());
  }
}
