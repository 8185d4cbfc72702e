package dev.statute.processor.generate.render;

import com.palantir.javapoet.TypeSpec;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders the sources of a catalogue, one for each top-level type. A catalogue that joins a
 * hierarchy has only the types of its vendors.
 */
public final class CatalogueRenderer {

  private CatalogueRenderer() {}

  /** The sources by the qualified names of their types, the root first. */
  public static Map<String, String> render(Catalogue catalogue) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (TypeSpec type : types(catalogue)) {
      String packageName = catalogue.packageName();
      sources.put(packageName + "." + type.name(), SourceText.of(packageName, type));
    }
    return sources;
  }

  private static List<TypeSpec> types(Catalogue catalogue) {
    GeneratedNames names = new GeneratedNames(catalogue);
    List<TypeSpec> types = new ArrayList<>();
    if (catalogue.extended().isEmpty()) {
      addHierarchy(types, catalogue, names);
    }
    addVendors(types, catalogue.vendors(), names);
    return types;
  }

  private static void addHierarchy(
      List<TypeSpec> types, Catalogue catalogue, GeneratedNames names) {
    StatusClassRenderer statusClasses = new StatusClassRenderer(catalogue, names);
    ExceptionClassRenderer exceptionClasses = new ExceptionClassRenderer(catalogue, names);
    types.add(new StatusCodeRenderer(catalogue, names).render());
    types.add(new StatusCodeExceptionRenderer(names).render());
    types.add(new StatusCodeHeadersRenderer(names).render());
    for (StatusClass statusClass : StatusClass.values()) {
      types.add(statusClasses.render(statusClass));
      types.add(exceptionClasses.render(statusClass));
    }
  }

  private static void addVendors(List<TypeSpec> types, List<Vendor> vendors, GeneratedNames names) {
    HolderRenderer holders = new HolderRenderer(names);
    ExceptionRenderer exceptions = new ExceptionRenderer(names);
    for (Vendor vendor : vendors) {
      types.add(holders.render(vendor));
      vendor.statuses().stream()
          .filter(Status::exception)
          .forEach(status -> types.add(exceptions.render(vendor, status)));
    }
    types.add(new ConstantsRenderer(names).render(vendors));
  }
}
