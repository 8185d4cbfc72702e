package dev.statute.processor.generate.spec;

import dev.statute.processor.compiled.CatalogueShape;
import java.util.List;

/**
 * A vendor with its status codes.
 *
 * @param spec the file that defines it
 * @param id the id, such as {@code nginx}
 * @param type the name of the generated holder
 * @param prefix the start of its exception names, possibly empty
 * @param statuses the statuses in the order of their codes
 */
public record Vendor(
    SpecFile spec, String id, String type, String prefix, Details details, List<Status> statuses) {

  public Vendor {
    statuses = List.copyOf(statuses);
  }

  /**
   * The parts of a spec file that are only copied into generated types.
   *
   * @param title the name for human readers
   * @param source where its codes are documented; empty if the spec says nothing
   * @param replaces the codes of an origin server, ascending, for which the vendor sends its own
   *     page instead of the content
   */
  public record Details(String title, String source, List<Integer> replaces) {

    public Details {
      replaces = List.copyOf(replaces);
    }
  }

  public boolean isRegistry() {
    return id.equals(CatalogueShape.REGISTRY);
  }

  public String exceptionName(Status status) {
    return exceptionName(prefix, status);
  }

  static String exceptionName(String prefix, Status status) {
    return prefix + status.name().type() + "Exception";
  }
}
