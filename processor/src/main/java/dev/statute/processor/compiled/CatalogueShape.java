package dev.statute.processor.compiled;

/**
 * The names that all generated catalogues have in common. One compilation generates them, and later
 * ones look for them in class files.
 */
public final class CatalogueShape {

  /** The package of the ready-made catalogue. */
  public static final String READY_MADE = "dev.statute.http";

  /** The id of the vendor that defines the registered codes. */
  public static final String REGISTRY = "ietf";

  /** The root of the types of status codes. */
  public static final String ROOT = "StatusCode";

  /** The root of the exception types. */
  public static final String ROOT_EXCEPTION = "StatusCodeException";

  /** The type with the methods by which exceptions handle header fields. */
  public static final String ROOT_HEADERS = "StatusCodeHeaders";

  /** The type that nests the interfaces from which holders inherit their typed constants. */
  public static final String CONSTANTS = "TypedConstants";

  /** The nested, non-sealed type that types of other packages extend to join a class of codes. */
  public static final String CUSTOM = "Custom";

  /** The nested type for the unregistered codes of a class. */
  public static final String UNRECOGNIZED = "Unrecognized";

  /** The nested type of a holder with its codes as numbers. */
  public static final String CODES = "Code";

  /** The nested type of a holder with its codes as text. */
  public static final String TEXTS = "Text";

  /** The nested type of a holder with the types of its codes. */
  public static final String TYPES = "Type";

  private CatalogueShape() {}
}
