package dev.statute.contract.method;

import dev.statute.contract.program.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/** Reads what a call returns and throws: from the tables, from code, or by its type alone. */
final class CallReader {

  private final CallSite site;
  private final FunctionCalls functions;
  private final ResponseCalls responses;
  private final ContainerCalls containers;
  private final RouteCalls routes;
  private final EventCalls events;
  private final KotlinCalls kotlin;
  private final TextCalls texts = new TextCalls();
  private final ProgramCalls program;
  private final LibraryCalls libraries;

  CallReader(CallSite site) {
    this.site = site;
    StatusFacts facts = site.interpretation().facts();
    this.functions = new FunctionCalls(site, this);
    this.responses = new ResponseCalls(site, facts, this);
    this.containers = new ContainerCalls(site, facts, functions);
    this.routes = new RouteCalls(site, functions);
    this.events = new EventCalls(site, this);
    this.kotlin = new KotlinCalls(site, functions);
    this.program = new ProgramCalls(site, functions);
    this.libraries = new LibraryCalls(site, facts, functions);
  }

  FunctionCalls functions() {
    return functions;
  }

  /** What a call instruction returns; null if it returns nothing. */
  @Nullable Val read(MethodInsnNode call, List<Val> arguments) {
    Invocation invocation =
        new Invocation(
            new MethodId(call.owner, call.name, call.desc), kind(call.getOpcode()), arguments);
    Val result = read(invocation);
    if (result.isNothing()) {
      site.stop();
    }
    Type type = Type.getReturnType(call.desc);
    if (type.getSort() == Type.VOID) {
      return null;
    }
    if (type.getSize() == 2) {
      return Val.WIDE;
    }
    return result.isNothing() ? Val.PLAIN : result;
  }

  private static Invocation.Kind kind(int opcode) {
    return switch (opcode) {
      case Opcodes.INVOKESTATIC -> Invocation.Kind.STATIC;
      case Opcodes.INVOKESPECIAL -> Invocation.Kind.SPECIAL;
      default -> Invocation.Kind.VIRTUAL;
    };
  }

  /** What a call returns; nothing if it never does. */
  Val read(Invocation call) {
    if (EnumSwitches.isTable(call.method().name())) {
      return Val.of(new Atom.SwitchTable(call.method().owner(), call.method().name()));
    }
    for (Reader reader :
        List.<Reader>of(
            routes::read,
            responses::read,
            containers::read,
            events::read,
            kotlin::read,
            texts::read,
            program::read)) {
      Optional<Val> found = reader.read(call);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return libraries.read(call);
  }

  /** Reads calls of some kind. */
  private interface Reader {
    Optional<Val> read(Invocation call);
  }

  /** The values with one in front. */
  static List<Val> with(Val first, List<Val> others) {
    List<Val> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }
}
