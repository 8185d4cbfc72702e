package dev.statute.processor.generate.spec;

import dev.statute.processor.compiled.CatalogueShape;
import java.util.List;

/**
 * A vendor with its status codes.
 *
 * @param spec the file that defines them
 * @param id the id, such as {@code nginx}
 * @param type the name of the generated holder
 * @param prefix what its exception names start with, possibly empty
 * @param statuses in the order of their codes
 */
public record Vendor(
    SpecFile spec, String id, String type, String prefix, Details details, List<Status> statuses) {

  public Vendor {
    statuses = List.copyOf(statuses);
  }

  /**
   * What goes from the spec file into the generated types and changes nothing else.
   *
   * @param title the name for human readers
   * @param source where its codes are documented; empty if the spec says nothing
   * @param replaces the codes of an origin server, ascending, whose content the vendor puts a page
   *     of its own in place of
   */
  public record Details(String title, String source, List<Integer> replaces) {

    public Details {
      replaces = List.copyOf(replaces);
    }
  }

  public boolean isRegistry() {
    return id.equals(CatalogueShape.REGISTRY);
  }

  /** The name of the type that holds the typed constants, apart from the holder. */
  public String constantsType() {
    return constantsType(type);
  }

  static String constantsType(String type) {
    return type + "Constants";
  }

  public String exceptionName(Status status) {
    return exceptionName(prefix, status);
  }

  static String exceptionName(String prefix, Status status) {
    return prefix + status.name().type() + "Exception";
  }
}
