package dev.statute.processor;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Renders all top-level types of a catalogue. */
final class CatalogueRenderer {

  private CatalogueRenderer() {}

  static List<TypeSpec> render(Catalogue catalogue) {
    GeneratedNames names = new GeneratedNames(catalogue.packageName());
    StatusClassRenderer statusClasses = new StatusClassRenderer(catalogue, names);
    ExceptionClassRenderer exceptionClasses = new ExceptionClassRenderer(catalogue, names);
    HolderRenderer holders = new HolderRenderer(names);
    ConstantsRenderer constants = new ConstantsRenderer(names);
    ExceptionRenderer exceptions = new ExceptionRenderer(names);
    List<TypeSpec> types = new ArrayList<>();
    types.add(new StatusCodeRenderer(catalogue, names).render());
    types.add(new StatusCodeExceptionRenderer(names).render());
    for (StatusClass statusClass : StatusClass.values()) {
      types.add(statusClasses.render(statusClass));
      types.add(exceptionClasses.render(statusClass));
    }
    for (Vendor vendor : catalogue.vendors()) {
      types.add(holders.render(vendor));
      types.add(constants.render(vendor));
      vendor.statuses().stream()
          .filter(Status::exception)
          .forEach(status -> types.add(exceptions.render(vendor, status)));
    }
    return types;
  }
}
