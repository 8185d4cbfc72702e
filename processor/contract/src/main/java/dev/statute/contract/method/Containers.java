package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Caught;
import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Literal;
import dev.statute.contract.method.Atom.Simple;
import java.util.List;
import org.objectweb.asm.Type;

/** Makes the values and failures of containers out of arguments. */
final class Containers {

  private final CallSite site;
  private final FunctionCalls functions;

  Containers(CallSite site, FunctionCalls functions) {
    this.site = site;
    this.functions = functions;
  }

  /** The value that an argument is, or that it returns if it is a function. */
  Val result(Invocation call, int index, List<Val> arguments, boolean now) {
    if (index >= call.parameters().length) {
      return Val.NOTHING;
    }
    Val argument = call.argument(index);
    if (argument.atoms().stream().noneMatch(atom -> atom instanceof Atom.Function)
        && !isFunctionType(call.parameters()[index])) {
      return argument;
    }
    String type = call.parameters()[index].getInternalName();
    return now
        ? functions.call(argument, type, arguments)
        : site.later(() -> functions.call(argument, type, arguments));
  }

  /** The value that a function returns; a container that it returns is a value like any other. */
  Val mapped(Invocation call, int index, List<Val> arguments, boolean now) {
    Val argument = call.argument(index);
    String type = call.parameters()[index].getInternalName();
    return now
        ? functions.call(argument, type, arguments)
        : site.later(() -> functions.call(argument, type, arguments).map(Containers::asValue));
  }

  private static Atom asValue(Atom atom) {
    return atom instanceof Failure ? Simple.PLAIN : atom;
  }

  private static boolean isFunctionType(Type type) {
    return type.getSort() == Type.OBJECT
        && (type.getInternalName().startsWith("java/util/function/")
            || type.getInternalName().equals("java/util/concurrent/Callable")
            || type.getInternalName().equals("java/lang/Runnable"));
  }

  /** The exceptions that a value is or holds, as failures of the container. */
  Val failures(Val exceptions) {
    Val failures = exceptions.failures();
    for (Atom atom : exceptions.atoms()) {
      if (atom instanceof Instance instance) {
        Way way = Way.of(site.place(), CallSite.throwsText(instance.type()));
        failures = failures.plus(Failure.of(instance.at(""), false, way));
      } else if (atom instanceof Atom.Unknown || atom instanceof Caught) {
        failures = failures.plus(Failure.of(atom, false, Way.of(site.place(), "throws")));
      }
    }
    return failures;
  }

  /** The exceptions in a container; a library may have put any into one that it made. */
  static Val errors(Val input) {
    Val errors = Val.NOTHING;
    for (Failure failure : input.all(Failure.class)) {
      errors = failure.aside() ? errors : errors.plus(failure.exception());
    }
    return errors.isNothing() || input.has(Simple.PLAIN)
        ? errors.plus(new Caught("java/lang/Throwable"))
        : errors;
  }

  boolean isTaken(Atom exception, List<String> types) {
    return types.stream()
        .anyMatch(
            type ->
                exception instanceof Instance instance
                    && site.interpretation().types().isSubtype(instance.type(), type));
  }

  /** The classes whose exceptions an operator takes; empty for all. */
  static List<String> taken(Val argument) {
    return argument.all(Literal.class).stream().map(Literal::type).toList();
  }
}
