package com.example;

import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.ForbiddenException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import java.util.Optional;
import java.util.function.Supplier;

/** Methods of the same top-level type that declare nothing are looked into. */
class FollowedMethods {

  private void demand(boolean isThere) {
    if (!isThere) {
      throw new NotFoundException();
    }
  }

  private static String parse(String text) {
    if (text.isEmpty()) {
      throw new ConflictException("empty");
    }
    return text;
  }

  @Returns(200)
  String callsAPrivateMethod(boolean isThere) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by FollowedMethods.demand(boolean) at line 18, but FollowedMethods.callsAPrivateMethod does not declare it; write @Returns({200, 404})
    demand(isThere);
    return "found";
  }

  @Returns({200, 404})
  String declaresAPrivateMethod() {
    demand(true);
    return "found";
  }

  @Returns(200)
  String callsAStaticMethod() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FollowedMethods.parse(String) at line 24, but FollowedMethods.callsAStaticMethod does not declare it; write @Returns({200, 409})
    return parse("text");
  }

  @Returns({200, 409})
  String declaresAStaticMethod() {
    return FollowedMethods.parse("text");
  }

  @Returns(200)
  String catchesFromAPrivateMethod() {
    try {
      demand(true);
      return "found";
    } catch (NotFoundException e) {
      return "none";
    }
  }

  private void demandQuietly(boolean isThere) {
    try {
      demand(isThere);
    } catch (NotFoundException e) {
      return;
    }
  }

  @Returns(200)
  String callsWhatCatches() {
    demandQuietly(true);
    return "found";
  }

  private final Warehouse warehouse = new Warehouse();

  private String fetch() {
    return warehouse.take(1);
  }

  @Returns(200)
  String callsWhatCallsAContract() {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but FollowedMethods.callsWhatCallsAContract does not declare it; write @Returns({200, 410})
    return fetch();
  }

  @Returns({200, 410})
  String declaresWhatCallsAContract() {
    return fetch();
  }

  private void first() {
    second();
  }

  private void second() {
    third();
  }

  private void third() {
    fourth();
  }

  private void fourth() {
    throw new ForbiddenException();
  }

  @Returns(200)
  String callsAChain() {
    // WARNING: [undeclared-status] 403 Forbidden is thrown by FollowedMethods.fourth() at line 107, but FollowedMethods.callsAChain does not declare it; write @Returns({200, 403})
    first();
    return "done";
  }

  @Returns({200, 403})
  String declaresAChain() {
    first();
    return "done";
  }

  private int count(int depth) {
    if (depth > 10) {
      throw new GoneException();
    }
    return count(depth + 1);
  }

  @Returns(200)
  int callsARecursion(int depth) {
    // WARNING: [undeclared-status] 410 Gone is thrown by FollowedMethods.count(int) at line 125, but FollowedMethods.callsARecursion does not declare it; write @Returns({200, 410})
    return count(depth);
  }

  @Returns({200, 410})
  int declaresARecursion() {
    return count(0);
  }

  private int even(int number) {
    if (number < 0) {
      throw new ConflictException("negative");
    }
    return number == 0 ? 1 : odd(number - 1);
  }

  private int odd(int number) {
    if (number > 100) {
      throw new ForbiddenException("too much");
    }
    return number == 0 ? 0 : even(number - 1);
  }

  @Returns(200)
  int callsACircle(int number) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FollowedMethods.even(int) at line 143, but FollowedMethods.callsACircle does not declare it; write @Returns({200, 403, 409})
    // WARNING: [undeclared-status] 403 Forbidden is thrown by FollowedMethods.odd(int) at line 150, but FollowedMethods.callsACircle does not declare it; write @Returns({200, 403, 409})
    return even(number);
  }

  @Returns(200)
  int callsTheOtherEndOfACircle(int number) {
    // WARNING: [undeclared-status] 403 Forbidden is thrown by FollowedMethods.odd(int) at line 150, but FollowedMethods.callsTheOtherEndOfACircle does not declare it; write @Returns({200, 403, 409})
    // WARNING: [undeclared-status] 409 Conflict is thrown by FollowedMethods.even(int) at line 143, but FollowedMethods.callsTheOtherEndOfACircle does not declare it; write @Returns({200, 403, 409})
    return odd(number);
  }

  @Returns({200, 403, 409})
  int declaresACircle() {
    return odd(10);
  }

  static final class Basket {
    Basket(int size) {
      if (size > 10) {
        throw new ConflictException("full");
      }
    }

    String first() {
      throw new NotFoundException();
    }

    static String last() {
      throw new GoneException();
    }
  }

  record Amount(int cents) {
    Amount {
      if (cents < 0) {
        throw new ConflictException("negative");
      }
    }
  }

  @Returns(200)
  String callsAConstructor(int size) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by new Basket(int) at line 177, but FollowedMethods.callsAConstructor does not declare it; write @Returns({200, 409})
    return "" + new Basket(size);
  }

  @Returns({200, 409})
  String declaresAConstructor() {
    return "" + new Basket(1);
  }

  @Returns(200)
  int callsTheConstructorOfARecord(int cents) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by new Amount(int) at line 193, but FollowedMethods.callsTheConstructorOfARecord does not declare it; write @Returns({200, 409})
    return new Amount(cents).cents();
  }

  @Returns({200, 409})
  int declaresTheConstructorOfARecord() {
    return new Amount(1).cents();
  }

  @Returns({200, 404})
  String callsANestedClass(Basket basket, boolean isLast) {
    if (isLast) {
      // WARNING: [undeclared-status] 410 Gone is thrown by Basket.last() at line 186, but FollowedMethods.callsANestedClass does not declare it; write @Returns({200, 404, 410})
      return Basket.last();
    }
    return basket.first();
  }

  @Returns({200, 404, 410})
  String declaresANestedClass(Basket basket, boolean isLast) {
    if (isLast) {
      return Basket.last();
    }
    return basket.first();
  }

  static class Animal {
    String call() {
      throw new NotFoundException();
    }

    final String run() {
      throw new ConflictException();
    }
  }

  static class Cat extends Animal {
    @Override
    String call() {
      return "miaow";
    }
  }

  abstract static class Plant {
    String bloom() {
      throw new NotFoundException();
    }

    abstract String wither();
  }

  interface Stone {
    String roll();

    default String fall() {
      throw new NotFoundException();
    }

    static String crush() {
      throw new GoneException();
    }
  }

  @Returns(200)
  String callsWhatIsOverridden(Animal animal) {
    return animal.call();
  }

  @Returns(200)
  String callsWhatIsFinal(Animal animal) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Animal.run() at line 243, but FollowedMethods.callsWhatIsFinal does not declare it; write @Returns({200, 409})
    return animal.run();
  }

  @Returns({200, 409})
  String declaresWhatIsFinal(Animal animal) {
    return animal.run();
  }

  @Returns(200)
  String callsWhatOverrides(Cat cat) {
    return cat.call();
  }

  @Returns(200)
  String callsWhatIsAbstract(Plant plant) {
    return plant.wither() + plant.bloom();
  }

  @Returns(200)
  String callsWhatAnInterfaceHas(Stone stone) {
    return stone.roll() + stone.fall();
  }

  @Returns(200)
  String callsWhatIsStaticInAnInterface() {
    // WARNING: [undeclared-status] 410 Gone is thrown by Stone.crush() at line 270, but FollowedMethods.callsWhatIsStaticInAnInterface does not declare it; write @Returns({200, 410})
    return Stone.crush();
  }

  @Returns(200)
  String callsAnotherTypeInTheFile() {
    return Neighbour.help();
  }

  private <T> T found(T value) {
    if (value == null) {
      throw new NotFoundException();
    }
    return value;
  }

  @Returns(200)
  String callsAGenericMethod(String text) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by FollowedMethods.found(T) at line 318, but FollowedMethods.callsAGenericMethod does not declare it; write @Returns({200, 404})
    return found(text);
  }

  @Returns({200, 404})
  String declaresAGenericMethod() {
    return this.<String>found("it");
  }

  private String never() {
    return "not called";
  }

  private NotFoundException made() {
    return new NotFoundException();
  }

  @Returns(200)
  String callsWhatMakesButDoesNotThrow() {
    return never() + made().getMessage();
  }

  @Returns(200)
  String throwsWhatItMakesAndTellsFrom() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FollowedMethods.throwsWhatItMakesAndTellsFrom does not declare it; write @Returns({200, 404})
    throw made();
  }

  static class Bird {
    String call() {
      throw new NotFoundException();
    }

    String fly() {
      throw new ConflictException();
    }
  }

  @Returns(200)
  String callsWhatAnAnonymousClassOverrides() {
    Bird parrot =
        new Bird() {
          @Override
          String call() {
            return "hello";
          }
        };
    return parrot.call();
  }

  @Returns(200)
  String callsWhatNobodyOverrides(Bird bird) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Bird.fly() at line 359, but FollowedMethods.callsWhatNobodyOverrides does not declare it; write @Returns({200, 409})
    return bird.fly();
  }

  class Inner {
    String ask() {
      throw new ForbiddenException();
    }
  }

  @Returns(200)
  String callsAnInnerClass() {
    // WARNING: [undeclared-status] 403 Forbidden is thrown by Inner.ask() at line 383, but FollowedMethods.callsAnInnerClass does not declare it; write @Returns({200, 403})
    return new Inner().ask();
  }

  static class Prepared {
    private final String name = Optional.<String>empty().orElseThrow(NotFoundException::new);

    {
      if (name.isEmpty()) {
        throw new ConflictException();
      }
    }

    private static final Supplier<String> LATER =
        () -> {
          throw new GoneException();
        };
  }

  @Returns(200)
  String callsInitializers() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by new Prepared() at line 394, but FollowedMethods.callsInitializers does not declare it; write @Returns({200, 404, 409})
    // WARNING: [undeclared-status] 409 Conflict is thrown by new Prepared() at line 398, but FollowedMethods.callsInitializers does not declare it; write @Returns({200, 404, 409})
    return new Prepared().name;
  }

  @Returns({200, 404, 409})
  String declaresInitializers() {
    return new Prepared().name;
  }

  private static <T, X extends RuntimeException> T require(T value, Supplier<? extends X> or) {
    if (value == null) {
      throw or.get();
    }
    return value;
  }

  private static <T, X extends Exception> T demand(T value, Supplier<X> or) throws X {
    if (value == null) {
      throw or.get();
    }
    return value;
  }

  @Returns(200)
  String callsWhatThrowsTheSuppliedOne() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FollowedMethods.callsWhatThrowsTheSuppliedOne does not declare it; write @Returns({200, 404})
    return demand("it", NotFoundException::new);
  }

  @Returns({200, 404})
  String declaresTheSuppliedOne() {
    return demand("it", NotFoundException::new);
  }

  /** Without a {@code throws} clause, nothing tells what becomes of the supplied one. */
  @Returns(200)
  String callsWhatMayThrowTheSuppliedOne() {
    return require("it", NotFoundException::new);
  }

  private RuntimeException translate(RuntimeException from) {
    return from instanceof IllegalStateException
        ? new ServiceUnavailableException()
        : new IllegalArgumentException(from);
  }

  @Returns(200)
  String throwsATranslation() {
    try {
      return never();
    } catch (RuntimeException e) {
      // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ServiceUnavailableException, but FollowedMethods.throwsATranslation does not declare it; write @Returns({200, 503})
      throw translate(e);
    }
  }

  @Returns({200, 503})
  String declaresATranslation() {
    try {
      return never();
    } catch (RuntimeException e) {
      throw translate(e);
    }
  }

  private void throwAgain(RuntimeException e) {
    throw e;
  }

  /** What a handler takes is not known where it is handed on. */
  @Returns(200)
  String hasItThrownAgain() {
    try {
      return warehouse.take(1);
    } catch (RuntimeException e) {
      throwAgain(e);
      return "none";
    }
  }

  private static void refuse(int kind, int number, boolean isStrict) {
    if (0 == kind || isStrict && number > 9) {
      throw new ConflictException("too many");
    }
  }

  /** What decides in the method is known here, and the rest is open. */
  @Returns(200)
  String passesAKind(int number, boolean isStrict) {
    refuse(1, number, isStrict);
    return "found";
  }

  @Returns(200)
  String passesWhetherItIsStrict(int kind, int number) {
    refuse(kind, number, false);
    return "found";
  }

  @Returns(200)
  String passesANumber(int kind, boolean isStrict) {
    refuse(kind, 3, isStrict);
    return "found";
  }

  @Returns(200)
  String passesConstantExpressions(int kind, int number, boolean isStrict) {
    refuse(-1, number, isStrict);
    refuse(kind, 3 + 4, isStrict);
    refuse(kind, number, !true);
    return "found";
  }

  @Returns(200)
  String passesWhatConstructorsCompare() {
    return new Basket(1) + " " + new Amount(1);
  }

  @Returns(200)
  String passesASum(int kind, int number, boolean isStrict) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FollowedMethods.refuse(int, int, boolean) at line 493, but FollowedMethods.passesASum does not declare it; write @Returns({200, 409})
    refuse(kind, number + 1, isStrict);
    return "found";
  }

  @Returns(200)
  String passesNothingFixed(int kind, int number, boolean isStrict) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FollowedMethods.refuse(int, int, boolean) at line 493, but FollowedMethods.passesNothingFixed does not declare it; write @Returns({200, 409})
    refuse(kind, number, isStrict);
    return "found";
  }

  private static void refuseRange(int from, int to) {
    if (from <= 0 || to >= 100) {
      throw new GoneException();
    }
  }

  @Returns(200)
  String passesOneEnd(int number) {
    refuseRange(1, number);
    refuseRange(number, 99);
    return "found";
  }

  @Returns(200)
  String passesNoEnd(int number) {
    // WARNING: [undeclared-status] 410 Gone is thrown by FollowedMethods.refuseRange(int, int) at line 545, but FollowedMethods.passesNoEnd does not declare it; write @Returns({200, 410})
    refuseRange(number, number + 1);
    return "found";
  }
}

class Neighbour {
  static String help() {
    throw new NotFoundException();
  }
}
