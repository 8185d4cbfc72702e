package dev.statute.contract.catalogue;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.compiled.CodeNotation;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.compiled.StatusFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/** Reads the metadata of generated types: the ready-made catalogue, and those of the program. */
public final class CatalogueReader {

  private static final String META = "dev.statute.meta.";

  private final Types types;
  private final Map<String, KnownVendor> vendors = new LinkedHashMap<>();

  private CatalogueReader(Types types) {
    this.types = types;
  }

  /** Reads the catalogues that a program may use. */
  public static KnownCatalogue read(Types types) {
    CatalogueReader reader = new CatalogueReader(types);
    reader.readRoot(Names.internal(CatalogueShape.READY_MADE) + "/" + CatalogueShape.ROOT);
    for (String type : types.program()) {
      reader.readRoot(type);
      reader.readHolder(type);
    }
    List<KnownVendor> all = List.copyOf(reader.vendors.values());
    return new KnownCatalogue(
        all.stream().filter(KnownVendor::isRegistry).toList(),
        () -> all,
        anchor -> new CodeNotation.Unknown());
  }

  private void readRoot(String type) {
    metadata(type, "CatalogueMetadata")
        .ifPresent(
            annotation -> {
              for (Object vendor : Annotations.values(List.of(annotation), "vendors")) {
                readHolder(((Type) vendor).getInternalName());
              }
            });
  }

  private void readHolder(String type) {
    Optional<AnnotationNode> found = metadata(type, "VendorMetadata");
    Map<String, Object> members = found.map(Annotations::members).orElse(Map.of());
    boolean isReadable = Integer.valueOf(StatusFormat.NUMBER).equals(members.get("format"));
    if (isReadable && members.get("id") instanceof String id) {
      List<String> statuses = new ArrayList<>();
      list(members.get("statuses")).forEach(text -> statuses.add((String) text));
      TreeSet<Integer> replaces = new TreeSet<>();
      list(members.get("replaces")).forEach(code -> replaces.add((Integer) code));
      String holder = Names.qualified(type);
      vendors.putIfAbsent(holder, new KnownVendor(id, holder, statuses, replaces));
    }
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private Optional<AnnotationNode> metadata(String type, String name) {
    return types.find(type).stream()
        .flatMap(node -> Annotations.on(node).stream())
        .filter(annotation -> Annotations.name(annotation).equals(META + name))
        .findFirst();
  }
}
