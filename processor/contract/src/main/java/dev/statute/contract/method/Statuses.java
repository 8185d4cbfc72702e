package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.StatusFacts.Kind;
import dev.statute.contract.program.MethodId;
import java.util.ArrayList;
import java.util.List;

/** Reads the codes of values, and makes values of codes. */
final class Statuses {

  private final CallSite site;
  private final StatusFacts facts;
  private final CallReader calls;

  Statuses(CallSite site, StatusFacts facts, CallReader calls) {
    this.site = site;
    this.facts = facts;
    this.calls = calls;
  }

  /** The codes of a value: numbers, or unknown. */
  List<Atom> codes(Val value, Invocation call) {
    List<Atom> codes = new ArrayList<>();
    for (Atom atom : value.atoms()) {
      if (atom instanceof Code || atom instanceof Atom.Unknown) {
        codes.add(atom);
      } else if (atom instanceof Response response) {
        codes.add(response.maybe() ? response.code().asMaybe() : response.code());
      } else if (atom instanceof Instance instance) {
        codes.addAll(ofInstance(instance, call));
      } else if (!Val.isEmpty(atom) && atom != Simple.OPEN) {
        codes.add(site.unknown("status not constant", call.method()));
      }
    }
    return codes;
  }

  private List<Atom> ofInstance(Instance instance, Invocation call) {
    if (!instance.status().isNothing()) {
      return codes(instance.status(), call);
    }
    if (facts.kind(instance.type()) == Kind.STATUS) {
      return codes(numberOf(instance), call);
    }
    return facts
        .fixedCode(instance.type())
        .map(code -> List.<Atom>of(Code.of(code)))
        .orElseGet(() -> List.of(site.unknown("status not constant", call.method())));
  }

  /** The number of a status of the program's own, as its method returns it. */
  private Val numberOf(Instance status) {
    for (String name : List.of("getStatusCode", "value", "code")) {
      MethodId getter = new MethodId(status.type(), name, "()I");
      if (site.interpretation().types().resolve(status.type(), name, "()I").isPresent()) {
        return calls.read(new Invocation(getter, Invocation.Kind.VIRTUAL, List.of(Val.of(status))));
      }
    }
    return Val.PLAIN;
  }

  /** A status or a response with a code. */
  Atom made(Kind kind, Atom code, Invocation call) {
    boolean maybe = code instanceof Code number && number.maybe();
    if (kind == Kind.STATUS) {
      return code;
    }
    Atom plain = code instanceof Code number ? Code.of(number.value()) : code;
    return new Response(plain, false, maybe, Way.of(site.place(), call.method().display()));
  }
}
