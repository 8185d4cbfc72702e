package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.Set;

/** The methods of libraries that run a function before they return. */
final class RunNow {

  private static final Set<String> TYPES =
      Set.of(
          "org/springframework/transaction/support/TransactionOperations",
          "org/springframework/transaction/support/TransactionTemplate",
          "org/jdbi/v3/core/Jdbi",
          "org/jdbi/v3/core/Handle",
          "org/jdbi/v3/sqlobject/transaction/Transactional",
          "org/skife/jdbi/v2/DBI",
          "org/skife/jdbi/v2/Handle",
          "org/skife/jdbi/v2/IDBI",
          "org/skife/jdbi/v2/sqlobject/mixins/Transactional",
          "java/lang/ScopedValue$Carrier",
          "org/springframework/retry/support/RetryTemplate",
          "org/springframework/core/retry/RetryTemplate");

  private RunNow() {}

  /**
   * Returns whether a method runs the functions that it gets.
   *
   * @param method the method with the type that declares it
   */
  static boolean runs(MethodId method) {
    return isCollection(method.owner()) || TYPES.contains(method.owner());
  }

  private static boolean isCollection(String owner) {
    return owner.equals("java/lang/Iterable")
        || owner.startsWith("java/util/") && owner.indexOf('/', "java/util/".length()) < 0
        || owner.startsWith("java/util/concurrent/atomic/")
        || owner.equals("java/util/concurrent/ConcurrentHashMap")
        || owner.equals("java/util/concurrent/ConcurrentMap");
  }

  /** Returns whether the method returns what the function has returned. */
  static boolean returns(MethodId method) {
    return TYPES.contains(method.owner());
  }
}
