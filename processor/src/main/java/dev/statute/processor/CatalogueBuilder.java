package dev.statute.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts spec files together into the catalogue of a package, and finds what does not go together.
 */
final class CatalogueBuilder {

  /** The root type of every catalogue. */
  static final String ROOT = "StatusCode";

  /** The root of the exception types of every catalogue. */
  static final String ROOT_EXCEPTION = "StatusCodeException";

  private static final String EVERY_CATALOGUE = "every catalogue";

  private final List<SpecProblem> problems = new ArrayList<>();
  private final Names ids = new Names("vendor id");
  private final Names types = new Names("type");

  private CatalogueBuilder() {}

  static Validated<Catalogue> build(String packageName, List<SpecFile> files) {
    CatalogueBuilder builder = new CatalogueBuilder();
    List<VendorSpec> specs = new ArrayList<>();
    for (SpecFile file : files) {
      SpecReader.read(file).handle(specs::add, builder.problems::addAll);
    }
    builder.reserveTypes();
    specs.forEach(builder::claimNames);
    List<Vendor> vendors = specs.stream().map(VendorSpec::vendor).toList();
    return Validated.of(new Catalogue(packageName, vendors, files), builder.problems);
  }

  private void reserveTypes() {
    types.reserve(EVERY_CATALOGUE, ROOT, ROOT_EXCEPTION);
    for (StatusClass statusClass : StatusClass.values()) {
      types.reserve(EVERY_CATALOGUE, statusClass.typeName(), statusClass.exceptionName());
    }
    types.reserve(
        "java.lang, which generated code uses",
        "Deprecated",
        "IllegalArgumentException",
        "Integer",
        "Object",
        "Override",
        "RuntimeException",
        "String",
        "Throwable");
  }

  private void claimNames(VendorSpec spec) {
    Vendor vendor = spec.vendor();
    claim(ids, spec, spec.id().position(), "vendor", vendor.id());
    claim(types, spec, spec.type().position(), "type", vendor.type());
    claim(types, spec, spec.type().position(), "type", vendor.constantsType());
    Names nested = new Names("type");
    nested.reserve("every holder", vendor.type(), "Code", "Text");
    nested.reserve("every class of status codes", "Custom", "Unrecognized");
    Names constants = new Names("constant");
    for (Located<Status> located : spec.statuses()) {
      Status status = located.value();
      claim(nested, spec, located.position(), "name", status.name().type());
      claim(constants, spec, located.position(), "name", status.name().constant());
      status
          .aliasConstants()
          .forEach(alias -> claim(constants, spec, located.position(), "aliases", alias));
      if (status.exception()) {
        claim(types, spec, located.position(), "prefix", vendor.exceptionName(status));
      }
    }
    refuseObscuredTypes(spec);
  }

  /** A constant hides a type of the same name (JLS 6.4.2), which is so for short names like V2. */
  private void refuseObscuredTypes(VendorSpec spec) {
    Set<String> typeNames = new HashSet<>(Set.of(spec.type().value()));
    spec.statuses().forEach(located -> typeNames.add(located.value().name().type()));
    for (Located<Status> located : spec.statuses()) {
      Status status = located.value();
      Stream.concat(Stream.of(status.name().constant()), status.aliasConstants().stream())
          .filter(typeNames::contains)
          .forEach(
              constant ->
                  add(
                      spec,
                      located.position(),
                      "name: the constant "
                          + constant
                          + " would hide the type of that name; choose another name"));
    }
  }

  private void claim(Names names, VendorSpec spec, Position position, String field, String name) {
    String claimant = spec.file().location() + ":" + position.line();
    names.claim(name, claimant).ifPresent(text -> add(spec, position, field + ": " + text));
  }

  private void add(VendorSpec spec, Position position, String text) {
    problems.add(new SpecProblem(spec.file(), position, text));
  }
}
