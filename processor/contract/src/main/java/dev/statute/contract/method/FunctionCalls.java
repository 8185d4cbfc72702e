package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Function;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Calls of lambdas, method references, and objects of functional interfaces. */
final class FunctionCalls {

  private final CallSite site;
  private final CallReader calls;
  private final Types types;

  FunctionCalls(CallSite site, CallReader calls) {
    this.site = site;
    this.calls = calls;
    this.types = site.interpretation().types();
  }

  /** Returns whether some value is a function whose code can be read. */
  boolean hasCode(Val function) {
    return function.atoms().stream()
        .anyMatch(atom -> atom instanceof Function || isProgramObject(atom));
  }

  /** Returns whether a type is an interface of one method that a library has for functions. */
  boolean isCallback(String type) {
    boolean isOfJdk =
        Names.isOfJdk(type)
            && !type.startsWith("java/util/function/")
            && !type.equals("java/lang/Runnable")
            && !type.equals("java/util/concurrent/Callable");
    return !isOfJdk
        && types.isInterface(type)
        && !types.isProgram(type)
        && types.abstractMethods(type).size() == 1;
  }

  private boolean isProgramObject(Atom atom) {
    return atom instanceof Instance instance && types.isProgram(instance.type());
  }

  /**
   * What a function returns; plain for one whose code is not known.
   *
   * @param type the internal name of the functional interface
   */
  Val call(Val function, String type, List<Val> arguments) {
    Val result = Val.NOTHING;
    for (Atom atom : function.atoms()) {
      if (atom instanceof Function known) {
        result = result.plus(call(known, arguments));
      } else if (isProgramObject(atom)) {
        result = result.plus(callObject(atom, type, arguments));
      } else if (atom != Atom.Simple.NULL) {
        result = result.plus(Val.PLAIN);
      }
    }
    return result;
  }

  private Val callObject(Atom object, String type, List<Val> arguments) {
    Optional<MethodId> method = types.singleMethod(type);
    if (method.isEmpty()) {
      return Val.PLAIN;
    }
    int count = Type.getArgumentTypes(method.get().descriptor()).length;
    List<Val> all = CallReader.with(Val.of(object), fitting(arguments, count));
    return calls.read(new Invocation(method.get(), Invocation.Kind.VIRTUAL, all));
  }

  /** What a lambda or method reference returns. */
  Val call(Function function, List<Val> arguments) {
    MethodId target = function.target();
    List<Val> all = new ArrayList<>();
    if (function.kind() == Opcodes.H_NEWINVOKESPECIAL) {
      return construct(target, fitting(joined(function, arguments), parameters(target)));
    }
    all.addAll(joined(function, arguments));
    boolean isStatic = function.kind() == Opcodes.H_INVOKESTATIC;
    int count = parameters(target) + (isStatic ? 0 : 1);
    Invocation.Kind kind =
        isStatic
            ? Invocation.Kind.STATIC
            : function.kind() == Opcodes.H_INVOKESPECIAL
                ? Invocation.Kind.SPECIAL
                : Invocation.Kind.VIRTUAL;
    Val result = calls.read(new Invocation(target, kind, fitting(all, count)));
    return Type.getReturnType(target.descriptor()).getSize() == 2 ? Val.PLAIN : result;
  }

  private static List<Val> joined(Function function, List<Val> arguments) {
    List<Val> all = new ArrayList<>(function.captured());
    all.addAll(arguments);
    return all;
  }

  private static int parameters(MethodId method) {
    return Type.getArgumentTypes(method.descriptor()).length;
  }

  /** As many values as the target takes; those that the caller does not know are plain. */
  private static List<Val> fitting(List<Val> values, int count) {
    List<Val> fitting = new ArrayList<>(values.subList(0, Math.min(count, values.size())));
    while (fitting.size() < count) {
      fitting.add(Val.PLAIN);
    }
    return fitting;
  }

  /** The object that a constructor makes. */
  private Val construct(MethodId constructor, List<Val> arguments) {
    Instance made = new Instance(constructor.owner(), site.newSite(), Map.of());
    Val outer = site.made();
    site.make(Val.of(made));
    Val ended =
        calls.read(
            new Invocation(
                constructor, Invocation.Kind.SPECIAL, CallReader.with(Val.of(made), arguments)));
    Val result = site.made();
    site.make(outer);
    return ended.isNothing() ? Val.NOTHING : result;
  }
}
