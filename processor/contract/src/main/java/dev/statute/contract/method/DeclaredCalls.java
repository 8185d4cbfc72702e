package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/** What a method says of itself whose code is not in the program: {@code @Returns} and throws. */
final class DeclaredCalls {

  private static final int FIRST_ERROR = 400;

  private final CallSite site;
  private final Types types;
  private final StatusFacts facts;

  DeclaredCalls(CallSite site, StatusFacts facts) {
    this.site = site;
    this.types = site.interpretation().types();
    this.facts = facts;
  }

  /** Raises what a method declares; false if that is nothing. */
  boolean raise(Invocation call) {
    int before = site.raised();
    types
        .resolve(call.method().owner(), call.method().name(), call.method().descriptor())
        .ifPresent(method -> types.declaration(method).ifPresent(node -> raise(method, node)));
    return site.raised() > before;
  }

  private void raise(MethodId method, MethodNode node) {
    for (AnnotationNode annotation : Annotations.on(node)) {
      if (Annotations.name(annotation).equals(Annotations.RETURNS)) {
        for (Object value : Annotations.values(List.of(annotation), "value")) {
          if (value instanceof Integer code && code >= FIRST_ERROR) {
            raise(method, declared(code), "declares " + code);
          }
        }
      }
    }
    for (String exception : types.isProgram(method.owner()) ? node.exceptions : List.<String>of()) {
      if (facts.fixedCode(exception).isPresent()) {
        raise(method, new Instance(exception, "", Map.of()), "declares it");
      }
    }
  }

  private static Instance declared(int code) {
    Response response = new Response(Code.of(code), false, false, Way.NONE);
    return new Instance(Thrown.DECLARED, "", Map.of(Instance.STATUS, Val.of(response)));
  }

  private void raise(MethodId method, Instance exception, String what) {
    site.raise(exception, false, Way.of(site.place(), method.display() + " " + what));
  }
}
