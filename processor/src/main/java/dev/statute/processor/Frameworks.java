package dev.statute.processor;

import java.util.List;
import java.util.Set;

/** The frameworks that are known. */
final class Frameworks {

  private Frameworks() {}

  static List<Framework> all() {
    return List.of(
        StatuteTable.framework(),
        SpringTable.framework(),
        JakartaRestTable.framework(),
        MicronautTable.framework(),
        OpenApiTable.framework());
  }

  /** What they make of responses. */
  static List<Responses> responses() {
    return List.of(
        SpringResponses.responses(),
        JakartaRestResponses.responses(),
        MicronautResponses.responses());
  }

  /** What they make of exceptions. */
  static List<ExceptionRules> exceptions() {
    return List.of(
        StatuteTable.exceptions(),
        SpringResponses.exceptions(),
        JakartaRestResponses.exceptions(),
        MicronautResponses.exceptions());
  }

  /**
   * The types of values so general that behind them there may be one that holds a status of its
   * own. Other than the types in {@link HandlerRules}, each counts alone, without its subtypes.
   */
  static Set<String> vague() {
    return Set.of(
        "java.lang.Object",
        "java.lang.Cloneable",
        "java.lang.Comparable",
        "java.io.Serializable",
        // The Response of Jakarta REST can be closed.
        "java.lang.AutoCloseable",
        // The HttpStatus of Micronaut is a text and an enum.
        "java.lang.CharSequence",
        "java.lang.Enum",
        "java.lang.constant.Constable",
        // Of one thing or of many, and often of nothing.
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher");
  }
}
