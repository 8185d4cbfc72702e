package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.ForbiddenException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The ways to write what is thrown. */
@SuppressWarnings("cast")
class ThrownExpressions {

  @Returns(200)
  String throwsInParentheses() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsInParentheses does not declare it; write @Returns({200, 404})
    throw (new NotFoundException());
  }

  @Returns({200, 404})
  String declaresInParentheses() {
    throw (new NotFoundException());
  }

  @Returns(200)
  String throwsACast() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsACast does not declare it; write @Returns({200, 404})
    throw (RuntimeException) new NotFoundException();
  }

  @Returns({200, 404})
  String declaresACast() {
    throw (RuntimeException) new NotFoundException();
  }

  @Returns(200)
  String throwsACastToWhatItIs(Exception given) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsACastToWhatItIs does not declare it; write @Returns({200, 404})
    throw (NotFoundException) given;
  }

  @Returns(200)
  String throwsACastOfWhatItIsGiven(Exception given) {
    throw (RuntimeException) given;
  }

  @Returns(200)
  String throwsByATernary(boolean isGone) {
    throw isGone
        // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but ThrownExpressions.throwsByATernary does not declare it; write @Returns({200, 404, 410})
        ? new GoneException()
        // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsByATernary does not declare it; write @Returns({200, 404, 410})
        : new NotFoundException();
  }

  @Returns({200, 404, 410})
  String declaresByATernary(boolean isGone) {
    throw isGone ? new GoneException() : new NotFoundException();
  }

  @Returns({200, 404})
  String throwsHalfOfATernary(boolean isBroken) {
    throw isBroken ? new IllegalStateException() : new NotFoundException();
  }

  @Returns(200)
  String throwsBySwitch(int reason) {
    throw switch (reason) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsBySwitch does not declare it; write @Returns({200, 403, 404, 409})
      case 1 -> new NotFoundException();
      case 2 -> {
        // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but ThrownExpressions.throwsBySwitch does not declare it; write @Returns({200, 403, 404, 409})
        yield new ConflictException();
      }
      // WARNING: [undeclared-status] 403 Forbidden is thrown as ForbiddenException, but ThrownExpressions.throwsBySwitch does not declare it; write @Returns({200, 403, 404, 409})
      default -> new ForbiddenException();
    };
  }

  @Returns({200, 403, 404, 409})
  String declaresBySwitch(int reason) {
    throw switch (reason) {
      case 1 -> new NotFoundException();
      case 2 -> {
        yield new ConflictException();
      }
      default -> new ForbiddenException();
    };
  }

  @Returns(200)
  String throwsAnArmOfASwitch(int reason) {
    return switch (reason) {
      case 1 -> "one";
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsAnArmOfASwitch does not declare it; write @Returns({200, 404})
      default -> throw new NotFoundException();
    };
  }

  @Returns({200, 404})
  String declaresAnArmOfASwitch(int reason) {
    return switch (reason) {
      case 1 -> "one";
      default -> throw new NotFoundException();
    };
  }

  @Returns(200)
  String throwsAVariable() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as ResponseStatusException, but ThrownExpressions.throwsAVariable does not declare it; write @Returns({200, 404})
    var missing = new ResponseStatusException(HttpStatus.NOT_FOUND);
    throw missing;
  }

  @Returns({200, 404})
  String declaresAVariable() {
    var missing = new ResponseStatusException(HttpStatus.NOT_FOUND);
    throw missing;
  }

  @Returns(200)
  String throwsAVariableOfAWiderType() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsAVariableOfAWiderType does not declare it; write @Returns({200, 404})
    RuntimeException missing = new NotFoundException();
    throw missing;
  }

  @Returns(200)
  String throwsAVariableAssignedTwice(boolean isGone) {
    RuntimeException missing = new NotFoundException();
    if (isGone) {
      missing = new IllegalStateException();
    }
    throw missing;
  }

  @Returns(200)
  String throwsAVariableOfItsType(boolean isFirst) {
    NotFoundException missing = new NotFoundException("first");
    if (isFirst) {
      missing = new NotFoundException("second");
    }
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsAVariableOfItsType does not declare it; write @Returns({200, 404})
    throw missing;
  }

  @Returns({200, 404})
  String makesWhatItDoesNotThrow(boolean isGone) {
    ConflictException conflict = new ConflictException();
    if (isGone) {
      throw new NotFoundException("beside " + conflict.getMessage());
    }
    return conflict.detail();
  }

  @Returns(200)
  String throwsAfterAFluentCall() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsAfterAFluentCall does not declare it; write @Returns({200, 404})
    throw new NotFoundException().detail("no such order").header("Retry-After", "1");
  }

  @Returns({200, 404})
  String declaresAfterAFluentCall() {
    throw new NotFoundException().title("missing").instance(URI.create("/orders/1"));
  }

  @Returns(200)
  String throwsAVariableOfAFluentCall() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but ThrownExpressions.throwsAVariableOfAFluentCall does not declare it; write @Returns({200, 409})
    StatusCodeException conflict = new ConflictException().extension("owner", "Ann");
    throw conflict;
  }

  @Returns({200, 409})
  String declaresAVariableOfAFluentCall() {
    StatusCodeException conflict = new ConflictException().extension("owner", "Ann");
    throw conflict;
  }

  @Returns(200)
  String throwsAfterSettersOfItsOwnStatement() {
    NotFoundException missing = new NotFoundException();
    missing.detail("no such order");
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsAfterSettersOfItsOwnStatement does not declare it; write @Returns({200, 404})
    throw missing;
  }

  @Returns(200)
  String throwsAfterInitCause(Exception cause) {
    // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but ThrownExpressions.throwsAfterInitCause does not declare it; write @Returns({200, 410})
    throw (GoneException) new GoneException().initCause(cause);
  }

  @Returns({200, 410})
  String declaresAfterInitCause(Exception cause) {
    throw (GoneException) new GoneException().initCause(cause);
  }

  @Returns(200)
  String throwsACastAfterInitCause(Exception cause) {
    throw (RuntimeException) new IllegalStateException().initCause(cause);
  }

  @Returns(200)
  String throwsAPattern(Object given) {
    if (given instanceof NotFoundException missing) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsAPattern does not declare it; write @Returns({200, 404})
      throw missing;
    }
    return "found";
  }

  @Returns({200, 404})
  String declaresAPattern(Object given) {
    if (given instanceof NotFoundException missing) {
      throw missing;
    }
    return "found";
  }

  @Returns(200)
  String throwsByAnOldSwitch(Thread.State state) {
    switch (state) {
      case NEW:
        // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsByAnOldSwitch does not declare it; write @Returns({200, 404, 409})
        throw new NotFoundException();
      case RUNNABLE:
        return "runs";
      default:
        // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but ThrownExpressions.throwsByAnOldSwitch does not declare it; write @Returns({200, 404, 409})
        throw new ConflictException();
    }
  }

  @Returns(200)
  String throwsInsideOfOtherStatements(Object lock) {
    while (true) {
      synchronized (lock) {
        do {
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsInsideOfOtherStatements does not declare it; write @Returns({200, 404})
          throw new NotFoundException();
        } while (lock != null);
      }
    }
  }

  @Returns(200)
  String wrapsWhatItMakes() {
    throw new IllegalStateException(new NotFoundException());
  }

  @Returns(200)
  String handsOnWhatItMakes(StringBuilder log) {
    log.append(new NotFoundException());
    assert log.length() > 0 : new ConflictException();
    return log.toString();
  }

  @Returns({200, 404})
  String addsOneToAnother() {
    NotFoundException missing = new NotFoundException();
    missing.addSuppressed(new ConflictException());
    throw missing;
  }

  @Returns(200)
  String throwsAVariableOfTheTypeOfAFluentCall() {
    ConflictException conflict = new ConflictException().extension("owner", "Ann");
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but ThrownExpressions.throwsAVariableOfTheTypeOfAFluentCall does not declare it; write @Returns({200, 409})
    throw conflict.title("taken");
  }

  @Returns({200, 409})
  String declaresAVariableOfTheTypeOfAFluentCall() {
    ConflictException conflict = new ConflictException().extension("owner", "Ann");
    throw conflict.title("taken");
  }

  @Returns(200)
  String throwsWhatAnotherClassSets(Failures failures) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExpressions.throwsWhatAnotherClassSets does not declare it; write @Returns({200, 404})
    throw failures.missing().detail("no such order");
  }

  @Returns({200, 404})
  String declaresWhatAnotherClassSets(Failures failures) {
    throw failures.missing().detail("no such order");
  }

  @Returns(200)
  String throwsAFluentCallOfADomainException() {
    // WARNING: [undeclared-status] 410 Gone is thrown as Removed, but ThrownExpressions.throwsAFluentCallOfADomainException does not declare it; write @Returns({200, 410})
    throw new Removed().detail("removed in May");
  }

  @Returns({200, 410})
  String declaresAFluentCallOfADomainException() {
    throw new Removed().detail("removed in May");
  }

  @Returns({200, 410})
  String declaresACallOfItsOwnSetter() {
    throw new Removed().title("removed");
  }

  interface Failures {
    NotFoundException missing();
  }

  /** Its setters are those of the exception above, whose code is another one. */
  @Returns(410)
  static final class Removed extends NotFoundException {
    private static final long serialVersionUID = 1L;

    @Override
    public NotFoundException title(String title) {
      super.title("Removed: " + title);
      return this;
    }
  }
}
