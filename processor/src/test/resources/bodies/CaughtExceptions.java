package com.example;

import com.example.library.Closing;
import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import dev.statute.http.StatusCodeException;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What {@code catch} takes away, and what handlers and {@code finally} add. */
@SuppressWarnings({"serial", "finally"})
class CaughtExceptions {

  private final Warehouse warehouse = new Warehouse();

  private static void work() throws IOException {}

  @Returns(200)
  String catchesIt() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesASupertype() {
    try {
      throw new NotFoundException();
    } catch (StatusCodeException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesAnything() {
    try {
      throw new NotFoundException();
    } catch (Throwable e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesOneOfSeveral(boolean isGone) {
    try {
      if (isGone) {
        throw new GoneException();
      }
      throw new NotFoundException();
    } catch (GoneException | NotFoundException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesAnother() {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.catchesAnother does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } catch (IllegalStateException e) {
      return "none";
    }
  }

  @Returns({200, 404})
  String declaresWhatItDoesNotCatch() {
    try {
      throw new NotFoundException();
    } catch (IllegalStateException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesOneOfTwo(boolean isGone) {
    try {
      if (isGone) {
        throw new GoneException();
      }
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.catchesOneOfTwo does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } catch (GoneException e) {
      return "gone";
    }
  }

  @Returns({200, 404})
  String declaresOneOfTwo(boolean isGone) {
    try {
      if (isGone) {
        throw new GoneException();
      }
      throw new NotFoundException();
    } catch (GoneException e) {
      return "gone";
    }
  }

  static class NoSuchOrder extends NotFoundException {}

  @Returns(200)
  String catchesASubtype(NotFoundException given) {
    try {
      throw given;
    } catch (NoSuchOrder e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesASubtypeOfWhatIsMade() {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.catchesASubtypeOfWhatIsMade does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } catch (NoSuchOrder e) {
      return "none";
    }
  }

  @Returns(200)
  String throwsAnotherInItsPlace() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but CaughtExceptions.throwsAnotherInItsPlace does not declare it; write @Returns({200, 410})
      throw new GoneException("sold", e);
    }
  }

  @Returns({200, 410})
  String declaresAnotherInItsPlace() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      throw new GoneException("sold", e);
    }
  }

  @Returns(200)
  String throwsAStatusForACheckedOne() {
    try {
      work();
      return "done";
    } catch (IOException e) {
      // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ResponseStatusException, but CaughtExceptions.throwsAStatusForACheckedOne does not declare it; write @Returns({200, 503})
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "no disk", e);
    }
  }

  @Returns({200, 503})
  String declaresAStatusForACheckedOne() {
    try {
      work();
      return "done";
    } catch (IOException e) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "no disk", e);
    }
  }

  @Returns(200)
  String throwsItAgain() {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.throwsItAgain does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } catch (NotFoundException e) {
      throw e;
    }
  }

  @Returns({200, 404})
  String declaresItAgain() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainWhatIsFinal() {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.throwsAgainWhatIsFinal does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } catch (final RuntimeException e) {
      throw e;
    }
  }

  @Returns({200, 404})
  String declaresAgainWhatIsFinal() {
    try {
      throw new NotFoundException();
    } catch (final RuntimeException e) {
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainOneOfSeveral(boolean isGone) {
    try {
      if (isGone) {
        // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but CaughtExceptions.throwsAgainOneOfSeveral does not declare it; write @Returns({200, 404, 410})
        throw new GoneException();
      }
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.throwsAgainOneOfSeveral does not declare it; write @Returns({200, 404, 410})
      throw new NotFoundException();
    } catch (GoneException | NotFoundException e) {
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainWhatACallDeclares() {
    try {
      // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but CaughtExceptions.throwsAgainWhatACallDeclares does not declare it; write @Returns({200, 410})
      return warehouse.take(1);
    } catch (RuntimeException e) {
      throw e;
    }
  }

  @Returns({200, 410})
  String declaresAgainWhatACallDeclares() {
    try {
      return warehouse.take(1);
    } catch (RuntimeException e) {
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainWhatItIsNot() {
    try {
      throw new NotFoundException();
    } catch (StatusCodeException e) {
      if (e.code() != 404) {
        throw e;
      }
      return "none";
    }
  }

  @Returns(200)
  String throwsAgainWhatItIsNoInstanceOf() {
    try {
      return warehouse.take(1);
    } catch (RuntimeException e) {
      if (e instanceof GoneException) {
        return "gone";
      }
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainByItsStatus() {
    try {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    } catch (ResponseStatusException e) {
      return switch (e.getStatusCode().value()) {
        case 404 -> "none";
        default -> throw e;
      };
    }
  }

  @Returns(200)
  String throwsWhatItHasWrapped() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Returns(200)
  String throwsItsCause() {
    try {
      work();
      return "done";
    } catch (IOException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @Returns({200, 404})
  String throwsInFinally() {
    try {
      return "done";
    } finally {
      // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ServiceUnavailableException, but CaughtExceptions.throwsInFinally does not declare it; write @Returns({200, 404, 503})
      throw new ServiceUnavailableException();
    }
  }

  @Returns({200, 503})
  String declaresInFinally() {
    try {
      return "done";
    } finally {
      throw new ServiceUnavailableException();
    }
  }

  @Returns({200, 503})
  String throwsInFinallyInPlaceOfAnother() {
    try {
      throw new NotFoundException();
    } finally {
      throw new ServiceUnavailableException();
    }
  }

  @Returns(200)
  String returnsInFinally() {
    try {
      throw new NotFoundException();
    } finally {
      return "done";
    }
  }

  @Returns(200)
  String cleansUpInFinally(StringBuilder log) {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.cleansUpInFinally does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } finally {
      log.append("done");
    }
  }

  @Returns({200, 404})
  String declaresWithACleanUp(StringBuilder log) {
    try {
      throw new NotFoundException();
    } finally {
      log.append("done");
    }
  }

  @Returns(200)
  String catchesOutside(boolean isGone) {
    try {
      try {
        if (isGone) {
          throw new GoneException();
        }
        throw new NotFoundException();
      } catch (NotFoundException e) {
        throw new ConflictException("none", e);
      }
    } catch (StatusCodeException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesOutsideSomethingElse() {
    try {
      try {
        throw new NotFoundException();
      } catch (NotFoundException e) {
        // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but CaughtExceptions.catchesOutsideSomethingElse does not declare it; write @Returns({200, 409})
        throw new ConflictException("none", e);
      }
    } catch (IllegalStateException | NotFoundException e) {
      return "none";
    }
  }

  @Returns({200, 409})
  String declaresFromInside() {
    try {
      try {
        throw new NotFoundException();
      } catch (NotFoundException e) {
        throw new ConflictException("none", e);
      }
    } catch (IllegalStateException e) {
      return "none";
    }
  }

  @Returns(200)
  String doesNotCatchInTheNextHandler() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but CaughtExceptions.doesNotCatchInTheNextHandler does not declare it; write @Returns({200, 409})
      throw new ConflictException("none", e);
    } catch (StatusCodeException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesInTheFirstHandler() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      return "none";
    } catch (RuntimeException e) {
      throw e;
    }
  }

  @Returns(200)
  String throwsFromAResource() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Closing.close(), which declares 409, but CaughtExceptions.throwsFromAResource does not declare it; write @Returns({200, 409})
    try (Closing closing = new Closing()) {
      return closing.toString();
    }
  }

  @Returns({200, 409})
  String declaresFromAResource() {
    try (Closing closing = new Closing()) {
      return closing.toString();
    }
  }

  @Returns(200)
  String catchesFromAResource() {
    try (Closing closing = new Closing()) {
      return closing.toString();
    } catch (StatusCodeException e) {
      return "none";
    }
  }

  @Returns(200)
  String throwsInsideOfAResource() {
    try (StringClosing closing = new StringClosing()) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.throwsInsideOfAResource does not declare it; write @Returns({200, 404})
      throw new NotFoundException(closing.toString());
    }
  }

  static final class StringClosing implements AutoCloseable {
    @Override
    public void close() {}
  }

  @Returns(200)
  String catchesWhatACallDeclares() {
    try {
      return warehouse.take(1);
    } catch (GoneException e) {
      return "gone";
    }
  }

  @Returns(200)
  String catchesWhatACallMayMean() {
    try {
      return warehouse.take(1);
    } catch (IllegalStateException e) {
      return "gone";
    }
  }

  @Returns(200)
  String catchesWhatACallDoesNotDeclare() {
    try {
      // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but CaughtExceptions.catchesWhatACallDoesNotDeclare does not declare it; write @Returns({200, 410})
      return warehouse.take(1);
    } catch (NotFoundException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesAroundASupplier() {
    try {
      return java.util.Optional.<String>empty().orElseThrow(NotFoundException::new);
    } catch (NotFoundException e) {
      return "none";
    }
  }

  @Returns(200)
  String throwsAgainWhatItHasJudgedBefore() {
    try {
      throw new NotFoundException();
    } catch (StatusCodeException e) {
      boolean isMissing = e.code() == 404;
      if (isMissing) {
        return "none";
      }
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainWhatHasNoSuchCause() {
    try {
      return warehouse.take(1);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof GoneException) {
          return "gone";
        }
      }
      throw e;
    }
  }

  @Returns(200)
  String throwsSomethingElseByTheSameVariable() {
    try {
      throw new NotFoundException();
    } catch (RuntimeException e) {
      e = new IllegalStateException(e);
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainAfterItIsLogged(StringBuilder log, boolean isVerbose) {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but CaughtExceptions.throwsAgainAfterItIsLogged does not declare it; write @Returns({200, 404})
      throw new NotFoundException();
    } catch (NotFoundException e) {
      String message = e.getMessage();
      log.append(message);
      throw e;
    }
  }

  @Returns(200)
  String throwsAgainByAnAssignedStatus() {
    try {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    } catch (ResponseStatusException e) {
      int code;
      code = e.getStatusCode().value();
      if (code == 404) {
        return "none";
      }
      throw e;
    }
  }
}
