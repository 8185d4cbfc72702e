package com.example;

import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Functions that are run before the method ends, and those that others keep. */
class FunctionsRunNow {

  private final Optional<String> order = Optional.empty();
  private final List<String> orders = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  private String check(String name) {
    if (name.isEmpty()) {
      throw new ConflictException("no name");
    }
    return name;
  }

  @Returns(200)
  void runsIfPresent() {
    order.ifPresent(
        name -> {
          // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but FunctionsRunNow.runsIfPresent does not declare it; write @Returns({200, 409})
          throw new ConflictException(name);
        });
  }

  @Returns({200, 409})
  void declaresIfPresent() {
    order.ifPresent(
        name -> {
          throw new ConflictException(name);
        });
  }

  @Returns(200)
  void runsOneOrTheOther() {
    order.ifPresentOrElse(
        name -> {
          // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but FunctionsRunNow.runsOneOrTheOther does not declare it; write @Returns({200, 404, 409})
          throw new ConflictException(name);
        },
        () -> {
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FunctionsRunNow.runsOneOrTheOther does not declare it; write @Returns({200, 404, 409})
          throw new NotFoundException();
        });
  }

  @Returns(200)
  Optional<String> runsAMap() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FunctionsRunNow.check(String) at line 34, but FunctionsRunNow.runsAMap does not declare it; write @Returns({200, 409})
    return order.map(name -> check(name));
  }

  @Returns({200, 409})
  Optional<String> declaresAMap() {
    return order.map(name -> check(name));
  }

  @Returns(200)
  Optional<String> runsAReference() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FunctionsRunNow.check(String) at line 34, but FunctionsRunNow.runsAReference does not declare it; write @Returns({200, 409})
    return order.map(this::check);
  }

  @Returns({200, 409})
  Optional<String> declaresAReference() {
    return order.map(this::check);
  }

  @Returns(200)
  String runsAnOrElseGet() {
    return order.orElseGet(
        () -> {
          // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but FunctionsRunNow.runsAnOrElseGet does not declare it; write @Returns({200, 410})
          throw new GoneException();
        });
  }

  @Returns({200, 410})
  String declaresAnOrElseGet() {
    return order.orElseGet(
        () -> {
          throw new GoneException();
        });
  }

  @Returns(200)
  List<String> runsAStream() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FunctionsRunNow.check(String) at line 34, but FunctionsRunNow.runsAStream does not declare it; write @Returns({200, 409})
    return orders.stream().map(this::check).toList();
  }

  @Returns({200, 409})
  List<String> declaresAStream() {
    return orders.stream().map(this::check).toList();
  }

  @Returns(200)
  void runsTheEndOfAStream() {
    orders.stream()
        .filter(name -> !name.isEmpty())
        .forEach(
            name -> {
              // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FunctionsRunNow.runsTheEndOfAStream does not declare it; write @Returns({200, 404})
              throw new NotFoundException(name);
            });
  }

  @Returns({200, 404})
  void declaresTheEndOfAStream() {
    orders.stream()
        .filter(name -> !name.isEmpty())
        .forEach(
            name -> {
              throw new NotFoundException(name);
            });
  }

  @Returns(200)
  Map<String, String> runsACollector() {
    return orders.stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name -> name,
                (one, other) -> {
                  // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but FunctionsRunNow.runsACollector does not declare it; write @Returns({200, 409})
                  throw new ConflictException(one + other);
                }));
  }

  @Returns({200, 409})
  Map<String, String> declaresACollector() {
    return orders.stream()
        .collect(
            Collectors.toMap(
                name -> name,
                name -> name,
                (one, other) -> {
                  throw new ConflictException(one + other);
                }));
  }

  @Returns(200)
  int runsAStreamOfNumbers() {
    return IntStream.range(0, 10)
        .map(
            number -> {
              // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but FunctionsRunNow.runsAStreamOfNumbers does not declare it; write @Returns({200, 410})
              throw new GoneException();
            })
        .sum();
  }

  @Returns(200)
  String findsFirst() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FunctionsRunNow.findsFirst does not declare it; write @Returns({200, 404})
    return orders.stream().findFirst().orElseThrow(NotFoundException::new);
  }

  @Returns({200, 404})
  String declaresTheFirst() {
    return orders.stream().findFirst().orElseThrow(NotFoundException::new);
  }

  @Returns(200)
  void runsForEach() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FunctionsRunNow.check(String) at line 34, but FunctionsRunNow.runsForEach does not declare it; write @Returns({200, 409})
    orders.forEach(this::check);
  }

  @Returns({200, 409})
  void declaresForEach() {
    orders.forEach(name -> check(name));
  }

  @Returns(200)
  void runsRemoveIf() {
    orders.removeIf(
        name -> {
          // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but FunctionsRunNow.runsRemoveIf does not declare it; write @Returns({200, 409})
          throw new ConflictException();
        });
  }

  @Returns(200)
  String runsComputeIfAbsent() {
    return names.computeIfAbsent(
        "order",
        name -> {
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but FunctionsRunNow.runsComputeIfAbsent does not declare it; write @Returns({200, 404})
          throw new NotFoundException(name);
        });
  }

  @Returns({200, 404})
  String declaresComputeIfAbsent() {
    return names.computeIfAbsent(
        "order",
        name -> {
          throw new NotFoundException(name);
        });
  }

  @Returns(200)
  String runsMerge() {
    return names.merge(
        "order",
        "new",
        (one, other) -> {
          // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but FunctionsRunNow.runsMerge does not declare it; write @Returns({200, 409})
          throw new ConflictException(one);
        });
  }

  @Returns({200, 409})
  String declaresMerge() {
    return names.merge(
        "order",
        "new",
        (one, other) -> {
          throw new ConflictException(one);
        });
  }

  @Returns(200)
  void runsReplaceAll(HashMap<String, String> all) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by FunctionsRunNow.check(String) at line 34, but FunctionsRunNow.runsReplaceAll does not declare it; write @Returns({200, 409})
    all.replaceAll((name, value) -> check(value));
  }

  @Returns(200)
  void catchesAroundAFunction() {
    try {
      orders.forEach(this::check);
    } catch (ConflictException e) {
      orders.clear();
    }
  }

  @Returns(200)
  void catchesInAFunction() {
    orders.forEach(
        name -> {
          try {
            check(name);
          } catch (ConflictException e) {
            orders.clear();
          }
        });
  }

  @Returns(200)
  void handsToAnExecutor(Executor executor) {
    executor.execute(
        () -> {
          throw new GoneException();
        });
  }

  @Returns(200)
  Future<String> handsToAnExecutorService(ExecutorService executor) {
    return executor.submit(() -> check("order"));
  }

  @Returns(200)
  CompletableFuture<Void> handsToAFuture() {
    return CompletableFuture.runAsync(
        () -> {
          // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but FunctionsRunNow.handsToAFuture does not declare it; write @Returns({200, 410})
          throw new GoneException();
        });
  }

  @Returns(200)
  Thread handsToAThread() {
    return new Thread(
        () -> {
          throw new GoneException();
        });
  }

  private void keep(Runnable task) {}

  @Returns(200)
  void handsToAMethodHere() {
    keep(
        () -> {
          throw new GoneException();
        });
  }

  @Returns(200)
  Function<String, String> givesAFunctionBack() {
    return name -> check(name);
  }

  @Returns(200)
  Supplier<String> givesAReferenceBack() {
    return this::find;
  }

  private String find() {
    throw new NotFoundException();
  }

  @Returns(200)
  Callable<String> givesACallableBack() {
    return () -> {
      throw new NotFoundException();
    };
  }

  @Returns(200)
  Runnable givesAnAnonymousClassBack() {
    return new Runnable() {
      @Override
      public void run() {
        throw new NotFoundException();
      }
    };
  }

  @Returns(200)
  String makesALocalClass() {
    class Local {
      String find() {
        throw new NotFoundException();
      }
    }
    return Local.class.getName();
  }

  @Returns(200)
  String keepsAFunction() {
    Runnable task =
        () -> {
          throw new NotFoundException();
        };
    return task.toString();
  }

  @Returns(200)
  Comparator<String> makesAComparator() {
    return Comparator.comparing(this::check);
  }

  @Returns(200)
  Stream<String> closesLater() {
    return orders.stream()
        .onClose(
            () -> {
              throw new GoneException();
            });
  }

  @Returns(200)
  void runsASort() {
    orders.sort(
        (one, other) -> {
          // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but FunctionsRunNow.runsASort does not declare it; write @Returns({200, 409})
          throw new ConflictException(one + other);
        });
  }

  @Returns({200, 409})
  void declaresASort() {
    orders.sort(
        (one, other) -> {
          throw new ConflictException(one + other);
        });
  }

  @Returns(200)
  boolean runsAContractInAMatch(List<Warehouse> all) {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but FunctionsRunNow.runsAContractInAMatch does not declare it; write @Returns({200, 410})
    return all.stream().anyMatch(one -> one.take(1).isEmpty());
  }

  @Returns(200)
  List<String> runsAContractByReference(List<Long> ids, Warehouse warehouse) {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but FunctionsRunNow.runsAContractByReference does not declare it; write @Returns({200, 410})
    return ids.stream().map(warehouse::take).toList();
  }

  @Returns({200, 410})
  List<String> declaresAContractByReference(List<Long> ids, Warehouse warehouse) {
    return ids.stream().map(warehouse::take).toList();
  }

  @Returns(200)
  void runsALoop(List<Warehouse> all) {
    for (Warehouse one : all) {
      // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but FunctionsRunNow.runsALoop does not declare it; write @Returns({200, 410})
      one.take(1);
    }
  }

  @Returns(200)
  String runsWhatItIsGiven(Supplier<String> given) {
    return given.get();
  }

  @Returns(200)
  String keepsACallable(Warehouse warehouse) throws Exception {
    Callable<String> task = () -> warehouse.take(1);
    return task.call();
  }
}
