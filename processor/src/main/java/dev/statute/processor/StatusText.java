package dev.statute.processor;

import dev.statute.meta.Sender;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the Javadoc of generated members says about a status code. All text of the spec in it is
 * escaped.
 */
final class StatusText {

  private StatusText() {}

  /** The code and the phrase. */
  static String title(Status status) {
    return status.code() + " " + JavaText.javadoc(status.phrase());
  }

  /** Everything the spec says, for the type of the status code. */
  static Javadoc full(Vendor vendor, Status status) {
    Javadoc javadoc =
        new Javadoc().paragraph(title(status) + ", a status code of " + title(vendor) + ".");
    if (!status.summary().isEmpty()) {
      javadoc.paragraph(JavaText.javadoc(status.summary()));
    }
    javadoc.paragraph(senders(status) + state(status) + content(status));
    if (!status.headers().required().isEmpty()) {
      javadoc.paragraph(
          "Every response with it carries " + list(status.headers().required()) + ".");
    }
    if (!status.reference().isEmpty()) {
      javadoc.paragraph("Source: " + JavaText.javadoc(status.reference()) + ".");
    }
    return javadoc;
  }

  /** The title and the summary, for the constants. */
  static Javadoc brief(Status status) {
    String summary = status.summary().isEmpty() ? "" : " " + JavaText.javadoc(status.summary());
    return new Javadoc().paragraph(title(status) + "." + summary);
  }

  /** For a constant that is another name of the status code. */
  static Javadoc alias(Status status) {
    String constant = status.name().constant();
    return new Javadoc()
        .paragraph("Another name of {@link #" + constant + "}, " + title(status) + ".")
        .tag("@deprecated use {@link #" + constant + "}");
  }

  static String title(Vendor vendor) {
    return JavaText.javadoc(vendor.title());
  }

  private static String senders(Status status) {
    return "Sent by: "
        + status.senders().stream().map(StatusText::describe).collect(Collectors.joining(", or "))
        + ".";
  }

  private static String describe(Sender sender) {
    return switch (sender) {
      case ORIGIN -> "an origin server";
      case GATEWAY -> "a gateway, proxy or load balancer";
      case LOG -> "nobody, it stands in logs only";
      case INTERNAL -> "nobody, it is used within the server only";
      case CLIENT -> "nobody, a client makes it up";
    };
  }

  private static String state(Status status) {
    return switch (status.state()) {
      case CURRENT -> "";
      case TEMPORARY -> " Its registration is temporary.";
      case RESERVED -> " The number is reserved.";
      case DEPRECATED -> " It is deprecated.";
      case OBSOLETE -> " It is obsolete.";
      case UNUSED -> " It is no longer used.";
      case PROPOSED -> " It was proposed and never adopted.";
    };
  }

  private static String content(Status status) {
    return status.content() ? "" : " A response with it has no content.";
  }

  private static String list(List<String> fieldNames) {
    return fieldNames.stream().map(JavaText::javadoc).collect(Collectors.joining(" and "));
  }
}
