package dev.statute.processor.generate.spec;

import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.StatusClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Combines vendors into the catalogue of a package, and finds mistakes that only all of them show.
 */
public final class CatalogueBuilder {

  private static final String EVERY_CATALOGUE = "every catalogue";
  private static final String IN_HOLDERS = "a type inside every holder";
  private static final List<String> HOLDER_MEMBERS =
      List.of(CatalogueShape.CODES, CatalogueShape.TEXTS, CatalogueShape.TYPES);

  private final List<SpecProblem> problems = new ArrayList<>();
  private final TakenNames ids = new TakenNames("vendor id");
  private final TakenNames types = new TakenNames("type");

  private CatalogueBuilder() {}

  /**
   * Builds a catalogue from its spec files.
   *
   * @param packageName the package to generate into
   * @param extended the hierarchy that the catalogue joins; empty if it has its own
   * @param specs its spec files, as far as they could be read
   */
  public static Validated<Catalogue> build(
      String packageName, Optional<Hierarchy> extended, List<VendorSpec> specs) {
    CatalogueBuilder builder = new CatalogueBuilder();
    specs.forEach(spec -> builder.problems.addAll(spec.problems()));
    builder.reserveTypes();
    extended.ifPresent(builder::reserveNamesOf);
    specs.forEach(builder::claimNames);
    builder.problems.addAll(ComparedCodes.undefined(specs));
    if (!builder.problems.isEmpty()) {
      return new Validated.Invalid<>(builder.problemsInOrder(specs));
    }
    List<Vendor> vendors = specs.stream().map(VendorSpec::vendor).toList();
    return new Validated.Valid<>(new Catalogue(packageName, extended, vendors));
  }

  /** All mistakes, file by file, in the order of their positions. */
  private List<SpecProblem> problemsInOrder(List<VendorSpec> specs) {
    List<SpecFile> files = specs.stream().map(VendorSpec::file).toList();
    Comparator<SpecProblem> byFile =
        Comparator.comparingInt(problem -> files.indexOf(problem.file()));
    return problems.stream()
        .sorted(
            byFile
                .thenComparingInt(problem -> problem.position().line())
                .thenComparingInt(problem -> problem.position().column()))
        .toList();
  }

  private void reserveTypes() {
    types.reserve(
        EVERY_CATALOGUE,
        CatalogueShape.ROOT,
        CatalogueShape.ROOT_EXCEPTION,
        CatalogueShape.ROOT_HEADERS,
        CatalogueShape.CONSTANTS);
    for (StatusClass statusClass : StatusClass.values()) {
      types.reserve(EVERY_CATALOGUE, statusClass.typeName(), statusClass.exceptionName());
    }
    types.reserve(IN_HOLDERS, HOLDER_MEMBERS);
    types.reserve("a type inside every class of exceptions", CatalogueShape.CUSTOM);
  }

  /** The registry is fixed by the root of the existing hierarchy, which may have none. */
  private void reserveNamesOf(Hierarchy hierarchy) {
    ids.reserve(
        "the registry, which a catalogue with extend cannot define", CatalogueShape.REGISTRY);
    ids.reserve(hierarchy.packageName(), hierarchy.vendorIds());
    types.reserve(hierarchy.packageName(), hierarchy.typeNames());
  }

  /** Claims only names that could be read. A name that is missing cannot clash. */
  private void claimNames(VendorSpec spec) {
    spec.id().ifPresent(id -> claim(ids, spec, new Located<>(id.position(), "vendor"), id.value()));
    spec.type()
        .ifPresent(
            type -> claim(types, spec, new Located<>(type.position(), "type"), type.value()));
    TakenNames nested = new TakenNames("type");
    nested.reserve(IN_HOLDERS, CatalogueShape.TYPES);
    nested.reserve(
        "a type inside every class of status codes",
        CatalogueShape.CUSTOM,
        CatalogueShape.UNRECOGNIZED);
    spec.type().ifPresent(type -> nested.reserve("the holder itself", type.value()));
    TakenNames constants = new TakenNames("constant");
    for (StatusEntry entry : spec.statuses()) {
      claimNames(spec, entry, constants, nested);
    }
    spec.type().ifPresent(type -> refuseObscured(spec, type.value()));
  }

  /** Reports the first clash of a name only, because all its forms come from the same field. */
  private void claimNames(
      VendorSpec spec, StatusEntry entry, TakenNames constants, TakenNames nested) {
    JavaName name = entry.status().name();
    boolean free =
        claim(constants, spec, entry.naming(), name.constant())
            && claim(nested, spec, entry.naming(), name.type());
    if (free && entry.status().exception()) {
      spec.prefix()
          .map(prefix -> Vendor.exceptionName(prefix, entry.status()))
          .ifPresent(exception -> claim(types, spec, entry.naming(), exception));
    }
    entry.status().aliasConstants().forEach(alias -> claim(constants, spec, aliases(entry), alias));
  }

  /**
   * A constant obscures a type of the same name (JLS 6.4.2), and its value is named by way of the
   * holder. The type of a code that is named like the holder clashes with it anyway.
   */
  private void refuseObscured(VendorSpec spec, String holder) {
    for (StatusEntry entry : spec.statuses()) {
      if (entry.status().aliasConstants().contains(holder)) {
        add(spec, aliases(entry), "the constant " + holder + " would hide the type of that name");
      }
    }
  }

  private static Located<String> aliases(StatusEntry entry) {
    return new Located<>(entry.naming().position(), "aliases");
  }

  /** Claims the name that a field gives. If it is taken, adds a mistake and returns false. */
  private boolean claim(TakenNames taken, VendorSpec spec, Located<String> field, String name) {
    String claimant = spec.file().location() + ":" + field.position().line();
    Optional<String> clash = taken.claim(name, claimant);
    clash.ifPresent(text -> add(spec, field, text));
    return clash.isEmpty();
  }

  private void add(VendorSpec spec, Located<String> field, String text) {
    String remedy =
        field.value().equals("phrase")
            ? "; give it another name with the field \"name\""
            : "; choose another name";
    problems.add(
        new SpecProblem(spec.file(), field.position(), field.value() + ": " + text + remedy));
  }
}
