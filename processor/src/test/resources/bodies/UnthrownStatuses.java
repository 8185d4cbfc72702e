package com.example;

// OPTION: -Astatute.checks=unreturned-status:warning

import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Statuses that nothing throws, and those of which that is not known. */
@SuppressWarnings("finally")
class UnthrownStatuses {

  private final Warehouse warehouse = new Warehouse();

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnthrownStatuses.throwsNothing never produces it; remove it, or send it
  @Returns({200, 404})
  String throwsNothing() {
    return "found";
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but UnthrownStatuses.throwsAnother never produces it; remove it, or send it
  @Returns({200, 404, 409})
  String throwsAnother() {
    throw new NotFoundException();
  }

  @Returns({200, 404})
  String throwsIt() {
    throw new NotFoundException();
  }

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnthrownStatuses.catchesIt never produces it; remove it, or send it
  @Returns({200, 404})
  String catchesIt() {
    try {
      throw new NotFoundException();
    } catch (NotFoundException e) {
      return "none";
    }
  }

  // WARNING: [unreturned-status] 404 Not Found is declared, but UnthrownStatuses.callsWhatDeclaresAnother never produces it; remove it, or send it
  @Returns({200, 404, 410})
  String callsWhatDeclaresAnother() {
    return warehouse.take(1);
  }

  @Returns({200, 404})
  String callsWhatDeclaresNothing() {
    return warehouse.look(1);
  }

  @Returns({200, 409})
  String throwsAgainWhatItJudges() {
    try {
      check("order");
      return "done";
    } catch (StatusCodeException e) {
      if (e.code() != 404) {
        throw e;
      }
      return "none";
    }
  }

  private void check(String name) {
    if (name.isEmpty()) {
      throw new NotFoundException();
    }
    throw new ConflictException();
  }

  // WARNING: [unreturned-status] 410 Gone is declared, but UnthrownStatuses.callsAMethodHere never produces it; remove it, or send it
  @Returns({200, 404, 409, 410})
  String callsAMethodHere() {
    check("order");
    return "done";
  }

  @Returns({200, 404})
  String runsASupplier(Supplier<String> given) {
    return given.get();
  }

  @Returns({200, 404})
  void runsATask(Runnable given) {
    given.run();
  }

  @Returns({200, 404})
  String runsACallable(Callable<String> given) throws Exception {
    return given.call();
  }

  @Returns({200, 404})
  Optional<String> handsAFunctionOn(Optional<String> found, Function<String, String> given) {
    return found.map(given);
  }

  @Returns({200, 404})
  void handsAConsumerOn(List<String> all, Consumer<String> given) {
    all.forEach(given);
  }

  @Returns({200, 404})
  void handsAComparatorOn(List<String> all, Comparator<String> given) {
    all.sort(given);
  }

  @Returns({200, 404})
  String throwsWhatItIsSupplied(Optional<String> found, Supplier<RuntimeException> given) {
    return found.orElseThrow(given);
  }

  @Returns({200, 404})
  String throwsWhatItIsGiven(RuntimeException given) {
    throw given;
  }

  static class Prepared {
    private final String name = Optional.<String>empty().orElseThrow(NotFoundException::new);
  }

  // WARNING: [unreturned-status] 410 Gone is declared, but UnthrownStatuses.makesAPreparedOne never produces it; remove it, or send it
  @Returns({200, 404, 410})
  String makesAPreparedOne() {
    return new Prepared().name;
  }

  @Returns({200, 410})
  String closes(AutoCloseable given) {
    try (AutoCloseable closing = given) {
      return closing.toString();
    } catch (GoneException e) {
      throw e;
    } catch (Exception e) {
      return "none";
    }
  }

  // What leaves in "finally" is followed no further.
  @Returns({200, 404})
  String leavesInFinally() {
    try {
      throw new NotFoundException();
    } finally {
      return "done";
    }
  }

  @Returns({200, 404})
  void runsAFunctionThatItHolds(List<String> all) {
    Consumer<String> held = consumer();
    all.forEach(held);
  }

  private static Consumer<String> consumer() {
    return text -> {
      throw new NotFoundException();
    };
  }

  // Some time it is run, and by whom is not known.
  @Returns({200, 404})
  void handsALambdaOn(Executor executor) {
    executor.execute(
        () -> {
          throw new NotFoundException();
        });
  }

  // WARNING: [unreturned-status] 410 Gone is declared, but UnthrownStatuses.closesAKnownOne never produces it; remove it, or send it
  @Returns({200, 404, 410})
  String closesAKnownOne() {
    try (Door door = new Door()) {
      return door.toString();
    }
  }

  static class Door implements AutoCloseable {
    @Override
    public void close() {
      throw new NotFoundException();
    }
  }
}
