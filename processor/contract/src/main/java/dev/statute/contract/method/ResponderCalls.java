package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.StatusFacts.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads calls on responses that handlers are given: their status is set by hand. */
final class ResponderCalls {

  private static final Set<String> SETTERS =
      Set.of("setStatus", "sendError", "setStatusCode", "setRawStatusCode", "abortWith", "resume");

  private static final int FOUND = 302;

  private final CallSite site;
  private final StatusFacts facts;
  private final Statuses statuses;

  ResponderCalls(CallSite site, StatusFacts facts, Statuses statuses) {
    this.site = site;
    this.facts = facts;
    this.statuses = statuses;
  }

  /** The response is told its status, or where to go. */
  void read(Invocation call) {
    String name = call.method().name();
    if (name.equals("flushBuffer")) {
      Atom reason = site.unknown("response sent by hand", call.method());
      site.raise(reason, false, Way.of(site.place(), call.method().display()));
      site.flush();
    } else if (name.equals("sendRedirect")) {
      site.send(Val.number(FOUND));
    } else if (SETTERS.contains(name) && call.parameters().length > 0) {
      Val argument = call.argument(0);
      argument.all(Instance.class).stream()
          .filter(each -> facts.kind(each.type()) == Kind.EXCEPTION)
          .forEach(
              each ->
                  site.raise(each.at(""), false, Way.of(site.place(), call.method().display())));
      if (!name.equals("resume") || !argument.all(Response.class).isEmpty()) {
        List<Atom> sent = new ArrayList<>();
        statuses
            .codes(argument, call)
            .forEach(code -> sent.add(statuses.made(Kind.CARRIER, code, call)));
        site.send(Val.of(sent));
      }
    }
  }
}
