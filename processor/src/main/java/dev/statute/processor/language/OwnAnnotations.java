package dev.statute.processor.language;

/**
 * The qualified names of Statute's annotations, apart from {@code @Returns}. A class literal would
 * have the JVM load each of them, in every compilation.
 */
public final class OwnAnnotations {

  public static final String TARGET_VENDOR = "dev.statute.TargetVendor";
  public static final String STATUS_CATALOGUE = "dev.statute.StatusCatalogue";
  public static final String GENERATE_EXCEPTION_HANDLER = "dev.statute.GenerateExceptionHandler";

  /** The package of the annotations on generated types. */
  public static final String META = "dev.statute.meta.";

  public static final String GENERATED = META + "Generated";
  public static final String CATALOGUE_METADATA = META + "CatalogueMetadata";
  public static final String VENDOR_METADATA = META + "VendorMetadata";
  public static final String EXCEPTION_METADATA = META + "ExceptionMetadata";

  private OwnAnnotations() {}
}
