package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls that Kotlin's compiler makes, and those of coroutines that run a function at once. */
final class KotlinCalls {

  /** What a suspended function returns; a function is taken for one that does not suspend. */
  private static final String SUSPENDED = "kotlin/coroutines/intrinsics/CoroutineSingletons";

  private static final String INTRINSICS = "kotlin/coroutines/intrinsics/";
  private static final String FAILURE = "kotlin/Result$Failure";
  private static final String EXCEPTION = FAILURE + ".exception";
  private static final String BLOCK = "kotlin/jvm/functions/Function2";

  private static final Set<String> SCOPES =
      Set.of("withContext", "runBlocking", "coroutineScope", "supervisorScope", "withTimeout");

  private final CallSite site;
  private final FunctionCalls functions;

  KotlinCalls(CallSite site, FunctionCalls functions) {
    this.site = site;
    this.functions = functions;
  }

  static boolean isSuspended(Val value) {
    return value.atoms().size() == 1
        && value.atoms().iterator().next() instanceof Instance instance
        && instance.type().equals(SUSPENDED);
  }

  Optional<Val> read(Invocation call) {
    String owner = call.method().owner();
    if (owner.startsWith("kotlinx/coroutines/") && call.isStatic()) {
      return scope(call);
    }
    if (!owner.startsWith("kotlin/Result") && !owner.startsWith(INTRINSICS)) {
      return Optional.empty();
    }
    return switch (call.method().name()) {
      case "getCOROUTINE_SUSPENDED" -> Optional.of(Val.of(new Instance(SUSPENDED, "", Map.of())));
      case "createFailure" -> Optional.of(failure(call.argument(0)));
      case "throwOnFailure" -> Optional.of(thrown(call.argument(0)));
      case "exceptionOrNull-impl" -> Optional.of(exception(call.argument(0)));
      case "isFailure-impl" -> Optional.of(test(call.argument(0), 1));
      case "isSuccess-impl" -> Optional.of(test(call.argument(0), 0));
      case "constructor-impl", "box-impl", "unbox-impl" -> Optional.of(call.arguments().get(0));
      default -> Optional.empty();
    };
  }

  private Optional<Val> scope(Invocation call) {
    String name = call.method().name().replace("$default", "");
    for (int i = 0; SCOPES.contains(name) && i < call.parameters().length; i++) {
      if (functions.hasCode(call.argument(i))
          && call.parameters()[i].getDescriptor().contains(BLOCK)) {
        site.callLibrary();
        return Optional.of(functions.call(call.argument(i), BLOCK, List.of()));
      }
    }
    return Optional.empty();
  }

  private Val failure(Val exceptions) {
    return Val.of(new Instance(FAILURE, site.newSite(), Map.of(EXCEPTION, exceptions)));
  }

  private static boolean isFailure(Atom atom) {
    return atom instanceof Instance instance && instance.type().equals(FAILURE);
  }

  private static Val exceptions(Val result) {
    Val exceptions = Val.NOTHING;
    for (Atom atom : result.only(KotlinCalls::isFailure).atoms()) {
      exceptions = exceptions.plus(((Instance) atom).fields().getOrDefault(EXCEPTION, Val.PLAIN));
    }
    return exceptions;
  }

  private Val thrown(Val result) {
    site.raiseAll(exceptions(result));
    boolean isAlways =
        !result.isNothing() && result.atoms().stream().allMatch(KotlinCalls::isFailure);
    return isAlways ? Val.NOTHING : Val.PLAIN;
  }

  private static Val exception(Val result) {
    boolean isAlways = result.atoms().stream().allMatch(KotlinCalls::isFailure);
    Val found = isAlways ? exceptions(result) : exceptions(result).plus(Val.NULL);
    // Nobody knows of a result that comes from elsewhere whether it is one of success.
    return result.has(Atom.Simple.PLAIN)
        ? found.plus(new Atom.Caught("java/lang/Throwable"))
        : found;
  }

  private static Val test(Val result, int whenFailure) {
    long failures = result.atoms().stream().filter(KotlinCalls::isFailure).count();
    if (failures == result.atoms().size()) {
      return Val.number(whenFailure);
    }
    return Val.PLAIN;
  }
}
