package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The functions of a stream run when something asks for its elements, and not before. */
class LazyStreams {

  private final List<String> names = List.of("a");
  private Stream<String> kept = Stream.empty();

  private static String check(String name) {
    if (name.isEmpty()) {
      throw new NotFoundException();
    }
    return name;
  }

  private static boolean accept(String name) {
    if (name.isEmpty()) {
      throw new ConflictException();
    }
    return true;
  }

  @Returns(200)
  String isNeverAskedFor() {
    Stream<String> checked = names.stream().map(LazyStreams::check);
    return "x";
  }

  @Returns(200)
  String isDropped() {
    names.stream().filter(LazyStreams::accept).map(name -> check(name)).sorted();
    return "x";
  }

  @Returns(200)
  Stream<String> isReturned() {
    return names.stream().map(LazyStreams::check);
  }

  @Returns(200)
  Iterator<String> isReturnedAsAnIterator() {
    return names.stream().map(LazyStreams::check).iterator();
  }

  @Returns(200)
  String isHandedOn() {
    return ignore(names.stream().map(LazyStreams::check));
  }

  private static String ignore(Stream<String> stream) {
    return "x";
  }

  @Returns(200)
  void isKept() {
    kept = names.stream().peek(LazyStreams::check);
  }

  @Returns(200)
  long isCountedWithoutALook() {
    return names.stream().map(LazyStreams::check).peek(LazyStreams::check).count();
  }

  @Returns(200)
  long isCountedOneByOne() {
    return names.stream()
        // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isCountedOneByOne does not declare it; write @Returns({200, 404, 409})
        .map(LazyStreams::check)
        // WARNING: [undeclared-status] 409 Conflict is thrown by LazyStreams.accept(String) at line 30, but LazyStreams.isCountedOneByOne does not declare it; write @Returns({200, 404, 409})
        .filter(LazyStreams::accept)
        .count();
  }

  @Returns(200)
  List<String> isAskedForInAVariable() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isAskedForInAVariable does not declare it; write @Returns({200, 404})
    Stream<String> checked = names.stream().map(LazyStreams::check);
    return checked.sorted().toList();
  }

  @Returns({200, 404})
  List<String> isAskedForInAVariableAndDeclared() {
    Stream<String> checked = names.stream().map(LazyStreams::check);
    return checked.toList();
  }

  @Returns(200)
  List<String> isAskedForWhereItIsCaught() {
    Stream<String> checked = names.stream().map(LazyStreams::check);
    try {
      return checked.toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }

  @Returns(200)
  List<String> isNotCaughtWhereItIsMade() {
    Stream<String> checked;
    try {
      // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isNotCaughtWhereItIsMade does not declare it; write @Returns({200, 404})
      checked = names.stream().map(LazyStreams::check);
    } catch (NotFoundException e) {
      return List.of();
    }
    return checked.toList();
  }

  @Returns(200)
  List<String> isSetTwice(boolean isChecked) {
    Stream<String> found = names.stream();
    if (isChecked) {
      found = found.map(LazyStreams::check);
    }
    return found.toList();
  }

  @Returns(200)
  List<String> isOneOfTwo(boolean isChecked) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isOneOfTwo does not declare it; write @Returns({200, 404})
    return (isChecked ? names.stream().map(LazyStreams::check) : names.stream()).toList();
  }

  @Returns(200)
  void isClosed() {
    try (Stream<String> checked =
        names.stream()
            // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isClosed does not declare it; write @Returns({200, 404})
            .map(LazyStreams::check)
            .onClose(
                () -> {
                  throw new GoneException();
                })) {
      checked.forEach(name -> {});
    }
  }

  @Returns(200)
  boolean isAskedForByAMatch() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isAskedForByAMatch does not declare it; write @Returns({200, 404})
    return names.stream().map(LazyStreams::check).anyMatch(String::isEmpty);
  }

  @Returns(200)
  int isMadeOfNumbers() {
    return IntStream.range(0, 10)
        // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isMadeOfNumbers does not declare it; write @Returns({200, 404})
        .mapToObj(number -> check("" + number))
        .mapToInt(String::length)
        .sum();
  }

  @Returns(200)
  IntStream isMadeOfNumbersAndReturned() {
    return IntStream.range(0, 10).mapToObj(number -> check("" + number)).mapToInt(String::length);
  }

  @Returns(200)
  List<String> isGenerated() {
    return Stream.generate(
            () -> {
              if (names.isEmpty()) {
                // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but LazyStreams.isGenerated does not declare it; write @Returns({200, 410})
                throw new GoneException();
              }
              return "x";
            })
        .limit(3)
        .toList();
  }

  @Returns(200)
  void isGeneratedForNobody() {
    Stream.iterate(
        "x",
        name -> {
          throw new GoneException();
        });
  }

  @Returns(200)
  List<String> isPartOfAnother() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isPartOfAnother does not declare it; write @Returns({200, 404})
    return Stream.concat(Stream.of("x"), names.stream().map(LazyStreams::check)).toList();
  }

  @Returns(200)
  Stream<String> isPartOfOneThatIsReturned() {
    return Stream.concat(Stream.of("x"), names.stream().map(LazyStreams::check));
  }

  @Returns(200)
  List<String> isInsideOfAnother(List<List<String>> all) {
    return all.stream()
        // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isInsideOfAnother does not declare it; write @Returns({200, 404})
        .flatMap(some -> some.stream().map(LazyStreams::check))
        .toList();
  }

  @Returns(200)
  List<String> isInsideOfAnotherInABlock(List<List<String>> all) {
    return all.stream()
        .flatMap(
            some -> {
              // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isInsideOfAnotherInABlock does not declare it; write @Returns({200, 404})
              return some.stream().map(LazyStreams::check);
            })
        .toList();
  }

  @Returns(200)
  List<Stream<String>> isAnElementOfAnother(List<List<String>> all) {
    return all.stream().map(some -> some.stream().map(LazyStreams::check)).toList();
  }

  @Returns(200)
  Stream<String> isInsideOfOneThatIsReturned(List<List<String>> all) {
    return all.stream().flatMap(some -> some.stream().map(LazyStreams::check));
  }

  @Returns(200)
  Collector<String, ?, Map<String, String>> aCollectorRunsNothing() {
    return Collectors.toMap(LazyStreams::check, name -> name);
  }

  @Returns(200)
  Map<Boolean, List<String>> aCollectorRunsWhatItIsMadeOf() {
    return names.stream()
        .collect(
            Collectors.groupingBy(
                // WARNING: [undeclared-status] 409 Conflict is thrown by LazyStreams.accept(String) at line 30, but LazyStreams.aCollectorRunsWhatItIsMadeOf does not declare it; write @Returns({200, 404, 409})
                LazyStreams::accept,
                // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.aCollectorRunsWhatItIsMadeOf does not declare it; write @Returns({200, 404, 409})
                Collectors.mapping(LazyStreams::check, Collectors.toList())));
  }

  @Returns(200)
  Map<String, String> aCollectorRunsInAVariable() {
    Collector<String, ?, Map<String, String>> byName =
        // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.aCollectorRunsInAVariable does not declare it; write @Returns({200, 404})
        Collectors.toMap(LazyStreams::check, name -> name);
    return names.stream().collect(byName);
  }

  @Returns(200)
  List<String> asksForWhatAMethodGives() {
    return isReturned().toList();
  }

  /** What is made for a stream runs at once, unlike its functions. */
  @Returns(200)
  Stream<String> isMadeOfSomething() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isMadeOfSomething does not declare it; write @Returns({200, 404})
    return Stream.of(check("x")).map(name -> name);
  }

  @Returns(200)
  void asksAnIterator() {
    names.stream()
        .map(LazyStreams::check)
        .iterator()
        .forEachRemaining(
            name -> {
              // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but LazyStreams.asksAnIterator does not declare it; write @Returns({200, 410})
              throw new GoneException();
            });
  }

  @Returns(200)
  long isCountedOneByOneInAVariable() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by LazyStreams.accept(String) at line 30, but LazyStreams.isCountedOneByOneInAVariable does not declare it; write @Returns({200, 404, 409})
    Stream<String> accepted = names.stream().filter(LazyStreams::accept);
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isCountedOneByOneInAVariable does not declare it; write @Returns({200, 404, 409})
    return accepted.map(LazyStreams::check).count();
  }

  @Returns(200)
  long isCountedWithoutALookInAVariable() {
    Stream<String> checked = names.stream().map(LazyStreams::check);
    return checked.count();
  }

  @Returns(200)
  long isCountedWithoutALookInsideOfAMethod() {
    return isReturned().map(LazyStreams::check).count();
  }

  @Returns(200)
  long isCountedAfterASort() {
    return names.stream().map(LazyStreams::check).sorted().count();
  }

  @Returns(200)
  List<String> isMadeOfACheckedSource() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isMadeOfACheckedSource does not declare it; write @Returns({200, 404})
    return List.of(check("x")).stream().map(name -> name).toList();
  }

  @Returns(200)
  List<String> dependsOnACheck() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by LazyStreams.accept(String) at line 30, but LazyStreams.dependsOnACheck does not declare it; write @Returns({200, 409})
    return (accept("x") ? names.stream() : Stream.of("y")).toList();
  }

  @Returns(200)
  List<String> isLimitedByACheck() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isLimitedByACheck does not declare it; write @Returns({200, 404})
    return names.stream().limit(check("x").length()).toList();
  }

  @Returns(200)
  Stream<String> isLimitedAndReturned() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by LazyStreams.check(String) at line 23, but LazyStreams.isLimitedAndReturned does not declare it; write @Returns({200, 404})
    return names.stream().limit(check("x").length());
  }
}
