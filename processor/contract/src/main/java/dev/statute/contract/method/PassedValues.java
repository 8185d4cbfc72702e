package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Routes;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.program.MethodId;
import java.util.List;

/** How values look on the other side of a call. */
final class PassedValues {

  private final CallSite site;

  PassedValues(CallSite site) {
    this.site = site;
  }

  /**
   * An argument as the called method sees it.
   *
   * @param isText whether the method chooses by texts
   */
  static Atom passed(Atom atom, String name, boolean isText) {
    if (atom instanceof Atom.Text) {
      return isText ? atom : Simple.PRESENT;
    }
    if (atom instanceof Routes routes) {
      return routes.at(name);
    }
    return atom instanceof Instance instance ? instance.at(name) : atom;
  }

  /** What a method returns, as its caller sees it. */
  Val returned(Invocation call, MethodId method, Summary summary, boolean maybe) {
    Way step = Way.of(site.place(), method.display());
    return summary
        .returned()
        .map(
            atom -> {
              Atom found = maybe ? atom.asMaybe() : atom;
              if (found instanceof Atom.Response response) {
                return response.at(step.then(response.way()));
              }
              if (found instanceof Atom.Failure failure) {
                return failure.at(step.then(failure.way()));
              }
              return found instanceof Instance instance ? renamed(instance, call) : found;
            });
  }

  /** An argument that comes back is the object of the caller; another one is new here. */
  private Atom renamed(Instance instance, Invocation call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (instance.site().equals("p" + i)) {
        List<Instance> passed = call.arguments().get(i).all(Instance.class);
        return instance.at(passed.size() == 1 ? passed.get(0).site() : site.newSite());
      }
    }
    return instance.at(site.newSite());
  }
}
