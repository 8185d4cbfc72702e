package dev.statute.contract.rule;

import dev.statute.Role;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.TargetVendors;
import dev.statute.processor.check.rule.BodyChecker;
import dev.statute.processor.check.rule.Finding;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the codes that come out of a handler against its target vendors. */
final class VendorRules {

  private final KnownCatalogue catalogue;
  private final Targets.Known byOption;
  private final BodyChecker checker;
  private final Map<TargetVendors, Optional<Targets.Known>> known = new HashMap<>();

  VendorRules(KnownCatalogue catalogue, Options options) {
    this.catalogue = catalogue;
    String source =
        options.vendors().isEmpty()
            ? "no @TargetVendor here, and no vendors in the options"
            : "from the option vendors";
    this.byOption = targets(options.vendors(), Role.ORIGIN, source);
    List<String> ids = options.vendors().stream().map(KnownVendor::holder).toList();
    this.checker = new BodyChecker(catalogue, ids, options.levels());
  }

  private Targets.Known targets(List<KnownVendor> vendors, Role role, String source) {
    Set<KnownVendor> all = new LinkedHashSet<>(catalogue.registries());
    all.addAll(vendors);
    return new Targets.Known(all, role, source);
  }

  List<ProgramFinding> check(Endpoint endpoint) {
    Optional<Targets.Known> targets =
        endpoint.targets().isEmpty()
            ? Optional.of(byOption)
            : known.computeIfAbsent(endpoint.targets().get(), this::targets);
    List<ProgramFinding> found = new ArrayList<>();
    for (Outcome outcome : endpoint.outcomes()) {
      if (targets.isPresent()
          && outcome.source().isSure()
          && !endpoint.declared().covers(outcome.code())) {
        Anchor place = new Anchor.OfLine(EndpointRules.place(endpoint, outcome.way()));
        for (Finding finding : findings(outcome.code(), place, targets.get())) {
          found.add(EndpointRules.finding(finding, outcome, endpoint));
        }
      }
    }
    return found;
  }

  private List<Finding> findings(int code, Anchor place, Targets.Known targets) {
    List<Finding> findings = checker.sent(code, place, targets);
    return findings.isEmpty() ? checker.number(code, place, targets) : findings;
  }

  /** Nothing is checked behind a vendor that is not known. */
  private Optional<Targets.Known> targets(TargetVendors written) {
    List<KnownVendor> vendors = new ArrayList<>();
    for (String holder : written.holders()) {
      Optional<KnownVendor> vendor = catalogue.holder(holder);
      if (vendor.isEmpty()) {
        return Optional.empty();
      }
      vendors.add(vendor.get());
    }
    return Optional.of(targets(vendors, Role.valueOf(written.role()), "from " + written.where()));
  }
}
