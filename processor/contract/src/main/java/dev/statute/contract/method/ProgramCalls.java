package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Routes;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.Targets.Target;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls of methods whose code is in the program. */
final class ProgramCalls {

  private final CallSite site;
  private final Types types;
  private final FunctionCalls functions;
  private final Targets targets;
  private final Proxies proxies;
  private final PassedValues values;
  private final DeclaredCalls declared;

  ProgramCalls(CallSite site, FunctionCalls functions) {
    this.site = site;
    this.types = site.interpretation().types();
    this.functions = functions;
    this.targets = site.interpretation().targets();
    this.values = new PassedValues(site);
    this.declared = new DeclaredCalls(site, site.interpretation().facts());
    this.proxies = site.interpretation().proxies();
  }

  /** What a call returns; empty if no code of the program is called. */
  Optional<Val> read(Invocation call) {
    Optional<MethodId> own =
        types
            .resolve(call.method().owner(), call.method().name(), call.method().descriptor())
            .filter(method -> types.isRead(method.owner()));
    if (call.kind() != Invocation.Kind.VIRTUAL) {
      return own.map(method -> run(call, List.of(new Target(method, Optional.empty())), false));
    }
    if (call.receiver().isNothing() && own.isPresent()) {
      // It comes from a field that is not stored yet; then this is read again.
      return Optional.of(Val.NOTHING);
    }
    Val functionResult = functionResult(call);
    List<Target> exact = new ArrayList<>();
    boolean isOpen = false;
    for (Atom atom : call.receiver().atoms()) {
      if (atom instanceof Instance instance) {
        targets.of(instance, call.method()).ifPresent(exact::add);
      } else if (!(atom instanceof Atom.Function) && atom != Simple.NULL) {
        isOpen = true;
      }
    }
    boolean hasExact = exact.stream().anyMatch(each -> types.isRead(each.method().owner()));
    if (!isOpen) {
      exact.removeIf(each -> !types.isRead(each.method().owner()));
      if (exact.isEmpty()) {
        return isFunctionCall(call) ? Optional.of(functionResult) : Optional.empty();
      }
      return Optional.of(functionResult.plus(run(call, exact, exact.size() > 1)));
    }
    exact.removeIf(each -> !types.isRead(each.method().owner()));
    Val known = exact.isEmpty() ? functionResult : functionResult.plus(run(call, exact, true));
    return open(call, known, hasExact);
  }

  /** Returns whether a function is called, and not a default method of its interface. */
  private boolean isFunctionCall(Invocation call) {
    return !call.receiver().all(Atom.Function.class).isEmpty()
        && types
            .singleMethod(call.method().owner())
            .filter(method -> method.name().equals(call.method().name()))
            .isPresent();
  }

  private Val functionResult(Invocation call) {
    if (!isFunctionCall(call)) {
      return Val.NOTHING;
    }
    Val result = Val.NOTHING;
    for (Atom.Function function : call.receiver().all(Atom.Function.class)) {
      result =
          result.plus(
              functions.call(function, call.arguments().subList(1, call.arguments().size())));
    }
    return result;
  }

  /** A call on an object of which only the declared type is known. */
  private Optional<Val> open(Invocation call, Val functionResult, boolean hasExact) {
    Targets.Found found = targets.below(call.method());
    if (found.isTooMany()) {
      return Optional.of(notFollowed(call, "too many implementations"));
    }
    if (!found.targets().isEmpty()) {
      boolean maybe = found.methods() > 1;
      Val result = run(call, found.targets(), maybe).plus(functionResult);
      return Optional.of(found.isFinal() ? result : result.plus(Simple.OPEN));
    }
    if (found.isWithoutCode() && declared.raise(call)) {
      Atom.Unknown reason = site.unknown("no implementation", call.method());
      return Optional.of(site.interpretation().facts().unknown(call.returns(), reason));
    }
    if (found.isWithoutCode()) {
      return Optional.of(notFollowed(call, "no implementation"));
    }
    return functionResult.isNothing() && !hasExact
        ? Optional.empty()
        : Optional.of(functionResult.plus(Simple.OPEN));
  }

  private Val notFollowed(Invocation call, String why) {
    Atom.Unknown reason = site.unknown(why, call.method());
    site.raise(reason, false, Way.of(site.place(), call.method().display()));
    return site.interpretation().facts().unknown(call.returns(), reason).plus(Simple.OPEN);
  }

  private Val run(Invocation call, List<Target> all, boolean maybe) {
    Val result = Val.NOTHING;
    Val sent = Val.NOTHING;
    for (Target target : all) {
      boolean isProxied = isProxied(call);
      if (isProxied && proxies.isAsync(target.method())) {
        result = result.plus(Val.PLAIN);
        sent = sent.plus(Val.PLAIN);
      } else {
        Summary summary = summary(call, target);
        boolean isMaybe = maybe || isProxied && proxies.mayHideExceptions(target.method());
        result = result.plus(values.returned(call, target.method(), summary, isMaybe));
        sent = sent.plus(isMaybe ? summary.sent().map(Atom::asMaybe) : summary.sent());
        raise(target.method(), summary, isMaybe);
        update(call, summary);
        if (isProxied) {
          runAspects(target.method(), isMaybe);
        }
        if (summary.opaque() || proxies.isValidated(target.method())) {
          site.callLibrary();
        }
      }
    }
    send(sent);
    return result;
  }

  private void runAspects(MethodId method, boolean maybe) {
    Interpretation interpretation = site.interpretation();
    for (MethodId aspect : proxies.aspects(method)) {
      List<Val> arguments =
          interpretation.unknownArguments(
              aspect, interpretation.objectOf(aspect.owner()), "aspect");
      Summary summary = interpretation.ask(aspect, arguments, site.caller());
      raise(aspect, summary.throwing(), maybe);
    }
  }

  private Summary summary(Invocation call, Target target) {
    List<Val> arguments = new ArrayList<>();
    boolean isText = site.interpretation().choosesByText(target.method());
    for (int i = 0; i < call.arguments().size(); i++) {
      String name = "p" + i;
      Val argument = call.arguments().get(i);
      if (i == 0 && target.receiver().isPresent() && !call.isStatic()) {
        argument = Val.of(target.receiver().get());
      }
      arguments.add(argument.map(atom -> PassedValues.passed(atom, name, isText)));
    }
    return site.interpretation().ask(target.method(), arguments, site.caller());
  }

  private void raise(MethodId method, Summary summary, boolean maybe) {
    for (Map.Entry<Thrown, Way> each : summary.thrown().entrySet()) {
      Way step = Way.of(site.place(), method.display());
      Way way =
          method.isConstructor() && each.getValue().next() == null
              ? each.getValue()
              : step.then(each.getValue());
      Way own = way.place().equals(site.place()) ? way : step.then(each.getValue());
      site.raise(each.getKey().exception(), maybe || each.getKey().maybe(), own);
    }
  }

  /** The receiver is now what the method has made of it. */
  private void update(Invocation call, Summary summary) {
    for (int i = 0; i < call.arguments().size(); i++) {
      String name = "p" + i;
      Optional<Routes> after =
          summary.self().all(Routes.class).stream()
              .filter(each -> each.site().equals(name))
              .max(Comparator.comparing(each -> each.entries().size()));
      for (Routes before : call.arguments().get(i).all(Routes.class)) {
        after.ifPresent(routes -> site.replace(before, Val.of(routes.at(before.site()))));
      }
    }
    if (call.isStatic() || summary.self().isNothing()) {
      return;
    }
    for (Instance old : call.receiver().all(Instance.class)) {
      Val now =
          summary
              .self()
              .only(atom -> atom instanceof Instance after && after.type().equals(old.type()));
      Val named = now.map(atom -> ((Instance) atom).at(old.site()));
      if (!named.isNothing() && !named.has(old)) {
        site.replace(old, named);
      }
    }
  }

  private void send(Val sent) {
    Val set = sent.without(Simple.PLAIN);
    if (!set.isNothing()) {
      site.send(sent.has(Simple.PLAIN) ? set.plus(site.sent()) : set);
    }
  }

  /**
   * Proxies are around beans: neither around the object itself nor around one that is made here.
   */
  private static boolean isProxied(Invocation call) {
    return call.kind() == Invocation.Kind.VIRTUAL
        && call.receiver().all(Instance.class).stream()
            .noneMatch(each -> each.site().equals("p0") || each.site().startsWith("@"));
  }
}
