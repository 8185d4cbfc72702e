package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import java.io.IOException;
import org.springframework.http.ResponseEntity;

/** What a condition, an argument or a type of exception rules out, and what it leaves open. */
@SuppressWarnings({"serial", "fallthrough"})
class ConditionsInBodies {

  enum Color {
    RED,
    BLUE
  }

  interface Paints {
    @Returns(404)
    String find(long id);

    @Returns(404)
    String load(long id) throws IOException;
  }

  static class NoSuchPaint extends NotFoundException {}

  private static final boolean STRICT = false;

  private Paints paints;

  @Returns(200)
  String asksALiteral() {
    if (false) {
      throw new GoneException();
    }
    return "there";
  }

  @Returns(200)
  String asksTheOtherLiteral() {
    if (true) {
      return "there";
    } else {
      throw new GoneException();
    }
  }

  @Returns(200)
  String asksTheOpposite() {
    if (!STRICT) {
      return "there";
    } else {
      throw new GoneException();
    }
  }

  @Returns(200)
  String asksForBoth(boolean isGone) {
    if (STRICT && isGone) {
      throw new GoneException();
    }
    if (isGone && STRICT) {
      throw new ConflictException();
    }
    return "there";
  }

  @Returns(200)
  String asksForBothOfWhichOneIsSure(boolean isGone) {
    if (!STRICT && isGone) {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but ConditionsInBodies.asksForBothOfWhichOneIsSure does not declare it; write @Returns({200, 410})
      throw new GoneException();
    }
    return "there";
  }

  @Returns(200)
  String asksForOneOfTwo(boolean isGone) {
    if (STRICT || isGone) {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but ConditionsInBodies.asksForOneOfTwo does not declare it; write @Returns({200, 410})
      throw new GoneException();
    }
    return "there";
  }

  @Returns(200)
  String asksForOneOfTwoThatNeverAre() {
    if (STRICT || false) {
      throw new GoneException();
    }
    return "there";
  }

  @Returns(200)
  ResponseEntity<String> asksForOneOfWhichOneIsSure(boolean isGone) {
    return isGone || !STRICT ? ResponseEntity.ok("there") : ResponseEntity.badRequest().build();
  }

  @Returns(200)
  ResponseEntity<String> asksWhatMayBe(boolean isGone) {
    // WARNING: [undeclared-status] 400 Bad Request is returned, but ConditionsInBodies.asksWhatMayBe does not declare it; write @Returns({200, 400})
    return isGone && !STRICT ? ResponseEntity.ok("there") : ResponseEntity.badRequest().build();
  }

  @Returns(200)
  String goesOnInTheDefault(Color color, StringBuilder log) {
    switch (color) {
      case RED:
        return "red";
      case BLUE:
        log.append("blue");
      default:
        // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ConditionsInBodies.goesOnInTheDefault does not declare it; write @Returns({200, 404})
        throw new NotFoundException();
    }
  }

  @Returns(200)
  String doesNotGoOnInTheDefault(Color color) {
    switch (color) {
      case RED:
        return "red";
      case BLUE:
        return "blue";
      default:
        throw new NotFoundException();
    }
  }

  private static String find(boolean isExact, long id) {
    if (isExact) {
      throw new NotFoundException();
    }
    return "found " + id;
  }

  private static String findBy(Color color) {
    if (color == Color.RED) {
      throw new GoneException();
    }
    return "found";
  }

  private static String findIfAny(String name, boolean isLogged) {
    if (name.isEmpty()) {
      throw new ConflictException();
    }
    return isLogged ? name : "";
  }

  @Returns(200)
  String fixesWhatDecides() {
    return find(false, 1);
  }

  @Returns(200)
  String fixesWhatDecidesByAConstant() {
    return findBy(Color.BLUE) + find(STRICT, 1);
  }

  @Returns(200)
  String handsOnWhatDecides(boolean isExact) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by ConditionsInBodies.find(boolean, long) at line 134, but ConditionsInBodies.handsOnWhatDecides does not declare it; write @Returns({200, 404})
    return find(isExact, 1);
  }

  @Returns(200)
  String handsOnAConstantThatDecides(Color color) {
    // WARNING: [undeclared-status] 410 Gone is thrown by ConditionsInBodies.findBy(Color) at line 141, but ConditionsInBodies.handsOnAConstantThatDecides does not declare it; write @Returns({200, 410})
    return findBy(color);
  }

  @Returns(200)
  String fixesWhatIsNotTested(boolean isLogged) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by ConditionsInBodies.findIfAny(String, boolean) at line 148, but ConditionsInBodies.fixesWhatIsNotTested does not declare it; write @Returns({200, 409})
    return findIfAny("", isLogged);
  }

  @Returns(200)
  String catchesWhatItCannotBe() {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown by Paints.find(long), which declares 404, but ConditionsInBodies.catchesWhatItCannotBe does not declare it; write @Returns({200, 404})
      return paints.find(1);
    } catch (GoneException e) {
      return "gone";
    }
  }

  @Returns(200)
  String catchesWhatItMayBe() {
    try {
      return paints.find(1);
    } catch (NotFoundException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesWhatItThrows() {
    try {
      return paints.load(1);
    } catch (IOException e) {
      return "none";
    }
  }

  @Returns(200)
  String catchesACheckedOneThatItDoesNotThrow() throws IOException {
    try {
      Thread.sleep(1);
      // WARNING: [undeclared-status] 404 Not Found is thrown by Paints.load(long), which declares 404, but ConditionsInBodies.catchesACheckedOneThatItDoesNotThrow does not declare it; write @Returns({200, 404})
      return paints.load(1);
    } catch (InterruptedException e) {
      return "none";
    }
  }

  private static void demand(boolean isKnown) {
    if (!isKnown) {
      throw new NoSuchPaint();
    }
    throw new NotFoundException();
  }

  @Returns(200)
  String catchesOneOfTwoWithTheSameCode(boolean isKnown) {
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown by ConditionsInBodies.demand(boolean) at line 224, but ConditionsInBodies.catchesOneOfTwoWithTheSameCode does not declare it; write @Returns({200, 404})
      demand(isKnown);
      return "there";
    } catch (NoSuchPaint e) {
      return "none";
    }
  }

  private static String countDown(int number) {
    if (number == 0) {
      throw new GoneException();
    }
    return countUp(number);
  }

  private static String countUp(int number) {
    if (number > 9) {
      throw new NotFoundException();
    }
    return countDown(number);
  }

  @Returns(200)
  String countsInACircle(int number) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by ConditionsInBodies.countUp(int) at line 247, but ConditionsInBodies.countsInACircle does not declare it; write @Returns({200, 404, 410})
    // WARNING: [undeclared-status] 410 Gone is thrown by ConditionsInBodies.countDown(int) at line 240, but ConditionsInBodies.countsInACircle does not declare it; write @Returns({200, 404, 410})
    return countUp(number);
  }

  @Returns(200)
  String countsInTheSameCircle(int number) {
    // WARNING: [undeclared-status] 410 Gone is thrown by ConditionsInBodies.countDown(int) at line 240, but ConditionsInBodies.countsInTheSameCircle does not declare it; write @Returns({200, 404, 410})
    // WARNING: [undeclared-status] 404 Not Found is thrown by ConditionsInBodies.countUp(int) at line 247, but ConditionsInBodies.countsInTheSameCircle does not declare it; write @Returns({200, 404, 410})
    return countDown(number);
  }
}
