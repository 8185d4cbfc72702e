package dev.statute.processor.generate.render;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.Status;
import dev.statute.processor.generate.spec.Status.Neighbor;
import dev.statute.processor.generate.spec.Vendor;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Javadoc of generated members about a status code. All text of the spec in it is escaped. */
final class StatusJavadoc {

  /** A section sign in front of the number of a section. */
  private static final Pattern SECTION = Pattern.compile("\\s*\u00a7+\\s*(?=\\w)");

  private StatusJavadoc() {}

  /** The code and the phrase. */
  static String title(Status status) {
    return status.code() + " " + JavaText.javadoc(status.phrase());
  }

  /** All facts of the spec, for the type of the status code and its constants. */
  static Javadoc full(Vendor vendor, Status status) {
    Javadoc javadoc =
        new Javadoc().paragraph(title(status) + ", a status code of " + title(vendor) + ".");
    return details(javadoc, status);
  }

  /** Adds the facts of the spec beyond the code and the phrase. */
  static Javadoc details(Javadoc javadoc, Status status) {
    if (!status.summary().isEmpty()) {
      javadoc.paragraph(JavaText.javadoc(status.summary()));
    }
    if (!status.compare().isEmpty()) {
      javadoc.list(
          "Not to be confused with:",
          status.compare().stream().map(StatusJavadoc::neighbor).toList());
    }
    javadoc.paragraph(facts(status));
    if (!status.headers().required().isEmpty()) {
      javadoc.paragraph(
          "Every response with this code must carry " + list(status.headers().required()) + ".");
    }
    if (!status.reference().isEmpty()) {
      javadoc.paragraph(source(status.reference()));
    }
    return javadoc;
  }

  /** For the constant of an alias. */
  static Javadoc alias(Status status) {
    String constant = status.name().constant();
    return new Javadoc()
        .paragraph("Another name for {@link #" + constant + "}, " + title(status) + ".")
        .tag("@deprecated use {@link #" + constant + "}");
  }

  static String title(Vendor vendor) {
    return JavaText.javadoc(vendor.details().title());
  }

  /** The source of a code. Section signs are spelled out, as in the rest of the text. */
  static String source(String reference) {
    return "Source: " + JavaText.javadoc(SECTION.matcher(reference).replaceAll(" section ")) + ".";
  }

  private static String neighbor(Neighbor neighbor) {
    return neighbor.code() + ": " + JavaText.javadoc(neighbor.difference());
  }

  private static String facts(Status status) {
    return Stream.of(senders(status), state(status), content(status))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Empty for a code that was never sent or is no longer sent. */
  private static String senders(Status status) {
    if (status.state() == State.UNUSED || status.state() == State.PROPOSED) {
      return "";
    }
    return "Can come from "
        + status.senders().stream()
            .map(StatusJavadoc::describe)
            .collect(Collectors.joining(", or "))
        + ".";
  }

  private static String describe(Sender sender) {
    return switch (sender) {
      case ORIGIN -> "an origin server";
      case GATEWAY -> "a gateway, proxy or load balancer";
      case LOG -> "a log (never sent)";
      case INTERNAL -> "inside a server (never sent)";
      case CLIENT -> "the client itself (never sent by a server)";
    };
  }

  private static String state(Status status) {
    return switch (status.state()) {
      case CURRENT -> "";
      case TEMPORARY -> "Its registration is temporary.";
      case RESERVED -> "The number is reserved.";
      case DEPRECATED -> "It is deprecated.";
      case OBSOLETE -> "It is obsolete.";
      case UNUSED -> "It is no longer used.";
      case PROPOSED -> "It was proposed or reported, but never adopted.";
    };
  }

  private static String content(Status status) {
    return status.content() ? "" : "A response with this code has no content.";
  }

  private static String list(List<String> fieldNames) {
    return fieldNames.stream().map(JavaText::javadoc).collect(Collectors.joining(" and "));
  }
}
