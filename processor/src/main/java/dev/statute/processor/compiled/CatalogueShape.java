package dev.statute.processor.compiled;

/**
 * The names that all generated catalogues have in common: one compilation generates them, others
 * find them in its class files.
 */
public final class CatalogueShape {

  /** The package of the ready-made catalogue. */
  public static final String READY_MADE = "dev.statute.http";

  /** The id of the vendor whose codes are the registered ones. */
  public static final String REGISTRY = "ietf";

  /** The root of the types of status codes. */
  public static final String ROOT = "StatusCode";

  /** The root of the exception types. */
  public static final String ROOT_EXCEPTION = "StatusCodeException";

  /** What the exceptions do with header fields. */
  public static final String ROOT_HEADERS = "StatusCodeHeaders";

  /** The nested type through which the types of other packages enter a class of status codes. */
  public static final String CUSTOM = "Custom";

  /** The nested type of the codes of a class that are not registered. */
  public static final String UNRECOGNIZED = "Unrecognized";

  /** The nested type of a holder that has its codes as numbers, with their metadata. */
  public static final String CODES = "Code";

  /** The nested type of a holder that has its codes as text. */
  public static final String TEXTS = "Text";

  private CatalogueShape() {}
}
