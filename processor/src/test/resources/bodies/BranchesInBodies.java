package com.example;

import dev.statute.Returns;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** What stands where nobody ever comes is not reported, and what only may come is not either. */
class BranchesInBodies {

  enum Color {
    RED,
    BLUE
  }

  interface Paints {
    @Returns(404)
    String find(long id);
  }

  private static final boolean STRICT = false;

  private Paints paints;

  @Returns(200)
  ResponseEntity<String> hasAnArmForEachConstant(Color color) {
    return switch (color) {
      case RED -> ResponseEntity.ok("red");
      case BLUE -> ResponseEntity.ok("blue");
      default -> ResponseEntity.internalServerError().build();
    };
  }

  @Returns(200)
  ResponseEntity<String> hasNoArmForOneConstant(Color color) {
    return switch (color) {
      case RED -> ResponseEntity.ok("red");
      // WARNING: [undeclared-status] 500 Internal Server Error is returned, but BranchesInBodies.hasNoArmForOneConstant does not declare it; write @Returns({200, 500})
      default -> ResponseEntity.internalServerError().build();
    };
  }

  @Returns(200)
  String fallsIntoTheDefault(Color color) {
    switch (color) {
      case RED:
        return "red";
      case BLUE:
      default:
        // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but BranchesInBodies.fallsIntoTheDefault does not declare it; write @Returns({200, 404})
        throw new NotFoundException();
    }
  }

  @Returns(200)
  ResponseEntity<String> asksAConstant() {
    return STRICT ? ResponseEntity.badRequest().build() : ResponseEntity.ok("fine");
  }

  @Returns(200)
  String throwsByAConstant() {
    if (STRICT) {
      throw new GoneException();
    }
    return "there";
  }

  @Returns(200)
  String throwsOneOfTwo(boolean isGone) {
    // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but BranchesInBodies.throwsOneOfTwo does not declare it; write @Returns({200, 404, 410})
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but BranchesInBodies.throwsOneOfTwo does not declare it; write @Returns({200, 404, 410})
    throw isGone ? new GoneException() : new NotFoundException();
  }

  @Returns(200)
  String throwsAgainWhatALaterHandlerMayTake() {
    try {
      return paints.find(1);
    } catch (IllegalStateException e) {
      throw e;
    } catch (RuntimeException e) {
      return "nothing";
    }
  }

  @Returns(200)
  String throwsAgainWhatItSurelyTakes() {
    try {
      if (paints == null) {
        // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but BranchesInBodies.throwsAgainWhatItSurelyTakes does not declare it; write @Returns({200, 410})
        throw new GoneException();
      }
      return "there";
    } catch (GoneException e) {
      throw e;
    } catch (RuntimeException e) {
      return "nothing";
    }
  }

  @Returns(200)
  String throwsACause() {
    ResponseStatusException e = new ResponseStatusException(HttpStatus.CONFLICT);
    throw (RuntimeException) e.getCause();
  }
}
