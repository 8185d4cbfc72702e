package com.example;

import dev.statute.Returns;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class ReturnedExpressions {
  private static final ResponseEntity<String> MISSING = ResponseEntity.notFound().build();

  private final ResponseEntity<String> gone = ResponseEntity.status(410).build();
  private ResponseEntity<String> last = ResponseEntity.status(409).build();

  @Returns(200)
  ResponseEntity<String> ternary(boolean found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.ternary does not declare it; write @Returns({200, 404})
    return found ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
  }

  @Returns({200, 404})
  ResponseEntity<String> ternaryThatIsDeclared(boolean found) {
    return found ? ResponseEntity.ok("x") : ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> nestedTernary(boolean found, boolean current) {
    return found
        ? current
            ? ResponseEntity.ok("x")
            // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedExpressions.nestedTernary does not declare it; write @Returns({200, 404, 410})
            : ResponseEntity.status(410).build()
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.nestedTernary does not declare it; write @Returns({200, 404, 410})
        : ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> ternaryOfStatuses(boolean found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.ternaryOfStatuses does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(found ? HttpStatus.OK : HttpStatus.NOT_FOUND).body("x");
  }

  @Returns({200, 404})
  ResponseEntity<String> ternaryOfStatusesThatIsDeclared(boolean found) {
    return ResponseEntity.status(found ? HttpStatus.OK : HttpStatus.NOT_FOUND).body("x");
  }

  @Returns(200)
  ResponseEntity<String> switchWithArrows(int choice) {
    return switch (choice) {
      case 1 -> ResponseEntity.ok("x");
      // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.switchWithArrows does not declare it; write @Returns({200, 404})
      default -> ResponseEntity.notFound().build();
    };
  }

  @Returns(200)
  ResponseEntity<String> switchWithBlocks(int choice) {
    return switch (choice) {
      case 1 -> {
        System.out.println();
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.switchWithBlocks does not declare it; write @Returns({200, 404, 409})
        yield ResponseEntity.notFound().build();
      }
      default -> {
        if (choice > 5) {
          // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedExpressions.switchWithBlocks does not declare it; write @Returns({200, 404, 409})
          yield ResponseEntity.status(409).build();
        }
        yield ResponseEntity.ok("x");
      }
    };
  }

  @Returns(200)
  ResponseEntity<String> switchInTheOldStyle(int choice) {
    return switch (choice) {
      case 1:
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.switchInTheOldStyle does not declare it; write @Returns({200, 404})
        yield ResponseEntity.notFound().build();
      default:
        yield ResponseEntity.ok("x");
    };
  }

  @Returns(200)
  ResponseEntity<String> switchOfStatuses(int choice) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.switchOfStatuses does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(switch (choice) {
      case 1 -> HttpStatus.OK;
      default -> HttpStatus.NOT_FOUND;
    }).body("x");
  }

  @Returns({200, 404, 409})
  ResponseEntity<String> switchesThatAreDeclared(int choice) {
    return switch (choice) {
      case 1 -> ResponseEntity.ok("x");
      case 2 -> {
        ResponseEntity<String> unused = ResponseEntity.status(410).build();
        yield ResponseEntity.status(409).build();
      }
      default -> throw new IllegalStateException();
    };
  }

  /** What an inner {@code switch} gives is not what the outer one gives. */
  @Returns(200)
  ResponseEntity<String> switchInASwitch(int choice) {
    return switch (choice) {
      case 1 -> {
        int unused = switch (choice) {
          default: yield 404;
        };
        yield ResponseEntity.ok("x");
      }
      default -> switch (choice + 1) {
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.switchInASwitch does not declare it; write @Returns({200, 404})
        case 1 -> ResponseEntity.notFound().build();
        default -> ResponseEntity.ok("x");
      };
    };
  }

  @Returns(200)
  ResponseEntity<String> localVariable() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.localVariable does not declare it; write @Returns({200, 404})
    ResponseEntity<String> response = ResponseEntity.notFound().build();
    return response;
  }

  @Returns({200, 404})
  ResponseEntity<String> localVariableThatIsDeclared() {
    ResponseEntity<String> response = ResponseEntity.notFound().build();
    return response;
  }

  @Returns(200)
  ResponseEntity<String> localVariableThatIsNotReturned() {
    ResponseEntity<String> missing = ResponseEntity.notFound().build();
    System.out.println(missing);
    return ResponseEntity.ok("x");
  }

  @Returns(200)
  ResponseEntity<String> localVariableSetLater() {
    ResponseEntity<String> response;
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.localVariableSetLater does not declare it; write @Returns({200, 404})
    response = ResponseEntity.notFound().build();
    return response;
  }

  /** Which of the two values is returned is not read. */
  @Returns(200)
  ResponseEntity<String> localVariableThatIsSetTwice(boolean found) {
    ResponseEntity<String> response = ResponseEntity.notFound().build();
    if (found) {
      response = ResponseEntity.ok("x");
    }
    return response;
  }

  @Returns(200)
  ResponseEntity<String> localVariableWithAStatus() {
    HttpStatus status = HttpStatus.NOT_FOUND;
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.localVariableWithAStatus does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(status).body("x");
  }

  @Returns(200)
  ResponseEntity<String> localVariableWithAStatusThatIsSetTwice(boolean found) {
    HttpStatus status = HttpStatus.NOT_FOUND;
    if (found) {
      status = HttpStatus.OK;
    }
    return ResponseEntity.status(status).body("x");
  }

  @Returns(200)
  ResponseEntity<String> localVariableWithANumber() {
    int status = 404;
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.localVariableWithANumber does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(status).body("x");
  }

  @Returns(200)
  ResponseEntity<String> localVariableWithANumberThatChanges(boolean found) {
    int status = 404;
    status -= found ? 204 : 200;
    int next = 200;
    next++;
    int previous = 404;
    --previous;
    return found
        ? ResponseEntity.status(status).body("x")
        : ResponseEntity.status(found ? next : previous).body("x");
  }

  @Returns(200)
  ResponseEntity<String> builderVariable() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.builderVariable does not declare it; write @Returns({200, 404})
    ResponseEntity.BodyBuilder builder = ResponseEntity.status(404).header("X-Reason", "gone");
    builder.eTag("x");
    return builder.body("x");
  }

  @Returns(200)
  ResponseEntity<String> parentheses() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.parentheses does not declare it; write @Returns({200, 404})
    return ((ResponseEntity.status((404)).body("x")));
  }

  @Returns(200)
  @SuppressWarnings("unchecked")
  ResponseEntity<String> cast() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.cast does not declare it; write @Returns({200, 404})
    return (ResponseEntity<String>) (Object) ResponseEntity.status(404).build();
  }

  @Returns(200)
  ResponseEntity<String> assignment() {
    ResponseEntity<String> response;
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.assignment does not declare it; write @Returns({200, 404})
    return response = ResponseEntity.notFound().build();
  }

  @Returns(404)
  @SuppressWarnings("unchecked")
  ResponseEntity<String> wrappedOnesThatAreDeclared(boolean first) {
    ResponseEntity<String> response;
    return first
        ? (response = (ResponseEntity.status((404)).body("x")))
        : (ResponseEntity<String>) (Object) ResponseEntity.notFound().build();
  }

  @Returns(200)
  Object asAnything() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.asAnything does not declare it; write @Returns({200, 404})
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> constant() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.constant does not declare it; write @Returns({200, 404})
    return MISSING;
  }

  @Returns(404)
  ResponseEntity<String> constantThatIsDeclared() {
    return MISSING;
  }

  @Returns(200)
  ResponseEntity<String> finalField() {
    // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedExpressions.finalField does not declare it; write @Returns({200, 410})
    return this.gone;
  }

  @Returns(200)
  ResponseEntity<String> fieldThatOthersSet() {
    return last;
  }

  @Returns(200)
  ResponseEntity<String> parameter(ResponseEntity<String> response) {
    return response;
  }

  @Returns(200)
  ResponseEntity<String> elementOfAList(List<ResponseEntity<String>> responses) {
    for (ResponseEntity<String> response : responses) {
      return response;
    }
    return responses.get(0);
  }

  @Returns(200)
  ResponseEntity<String> nothing() {
    return null;
  }

  /** What a lambda or a local class returns is not what the method returns. */
  @Returns(200)
  ResponseEntity<String> insideOfIt() {
    java.util.function.Supplier<ResponseEntity<String>> later =
        () -> {
          return ResponseEntity.notFound().build();
        };
    class Local {
      ResponseEntity<String> missing() {
        return ResponseEntity.notFound().build();
      }
    }
    System.out.println(later + " " + new Local());
    return ResponseEntity.ok("x");
  }

  @Returns(200)
  @SuppressWarnings("finally")
  ResponseEntity<String> overruledByFinally() {
    try {
      return ResponseEntity.notFound().build();
    } finally {
      return ResponseEntity.ok("x");
    }
  }

  @Returns(200)
  ResponseEntity<String> inTryAndCatch() {
    try {
      return ResponseEntity.ok(String.valueOf(Class.forName("x")));
    } catch (ClassNotFoundException e) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.inTryAndCatch does not declare it; write @Returns({200, 404})
      return ResponseEntity.notFound().build();
    } finally {
      System.out.println();
    }
  }

  @Returns(200)
  ResponseEntity<String> inLoopsAndConditions(int choice) {
    while (choice > 1) {
      if (choice == 7) {
        // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedExpressions.inLoopsAndConditions does not declare it; write @Returns({200, 404, 409})
        return ResponseEntity.notFound().build();
      }
      choice--;
    }
    synchronized (this) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedExpressions.inLoopsAndConditions does not declare it; write @Returns({200, 404, 409})
      return ResponseEntity.status(409).build();
    }
  }
}
