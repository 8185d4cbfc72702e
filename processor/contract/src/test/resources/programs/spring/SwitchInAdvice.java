package programs.spring.switchinadvice;
// EXPECTED
// GET /accounts/{id} -> 200 declared+plain, 404 thrown
// POST /accounts/{id} -> 200 declared+plain, 423 declared+thrown
// finding undeclared-status GET /accounts/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/accounts/{id}")
class AccountController {
  private final Map<String, Boolean> accounts = new HashMap<>();

  @GetMapping
  @Returns(200)
  boolean find(@PathVariable String id) {
    if (!accounts.containsKey(id)) {
      throw new AccountException(Problem.MISSING);
    }
    return accounts.get(id);
  }

  @PostMapping
  @Returns({200, 423})
  void login(@PathVariable String id) {
    if (!accounts.getOrDefault(id, false)) {
      throw new AccountException(Problem.LOCKED);
    }
  }
}

enum Problem {
  MISSING,
  LOCKED,
  TAKEN
}

class AccountException extends RuntimeException {
  private final Problem problem;

  AccountException(Problem problem) {
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}

@RestControllerAdvice
class AccountAdvice {
  @ExceptionHandler
  ResponseEntity<Void> on(AccountException e) {
    HttpStatus status =
        switch (e.problem()) {
          case MISSING -> HttpStatus.NOT_FOUND;
          case LOCKED -> HttpStatus.LOCKED;
          case TAKEN -> HttpStatus.CONFLICT;
        };
    return ResponseEntity.status(status).build();
  }
}
