package dev.statute.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the sources of a service of any size: controllers, each with its own service and records.
 * The first two forms do the same, each as it is written for its framework.
 */
public enum ServiceSources {
  /** Five handlers in a controller. */
  SPRING("", "Service", "Controller"),
  /** Five handlers in a controller. */
  MICRONAUT("", "Service", "Controller"),
  /** Twenty resource methods in a resource class; their bodies differ, and have 22 to 32 lines. */
  JERSEY(
      "",
      "Line",
      "Draft",
      "Page",
      "Event",
      "Stock",
      "Shipment",
      "Problem",
      "Checks",
      "Service",
      "Resource");

  /** How many controllers share a package. */
  private static final int PACKAGE_SIZE = 20;

  /** A line of a template that stands for the content of another file. */
  private static final Pattern PART = Pattern.compile("^ *// (\\w+\\.part)\\n", Pattern.MULTILINE);

  /** What is written for each controller: the ends of the names of the files. */
  private final List<String> kinds;

  ServiceSources(String... kinds) {
    this.kinds = List.of(kinds);
  }

  /** Writes so many controllers with what they need; for zero of them, one tiny class. */
  public List<Path> write(Path folder, int controllers) throws IOException {
    Files.createDirectories(folder);
    if (controllers == 0) {
      return List.of(Files.writeString(folder.resolve("Tiny.java"), text("Tiny")));
    }
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < controllers; number++) {
      files.addAll(writeOne(folder, number));
    }
    return files;
  }

  /** Writes the controller of this number with what it needs. */
  public List<Path> writeOne(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    for (String kind : kinds) {
      String text =
          text("Order0" + kind)
              .replace("Order0", "Order" + number)
              .replace("/orders0", "/orders" + number)
              .replace("com.example.p0", "com.example.p" + number / PACKAGE_SIZE);
      files.add(Files.writeString(folder.resolve("Order" + number + kind + ".java"), text));
    }
    return files;
  }

  private String text(String name) {
    return PART.matcher(resource(name + ".java"))
        .replaceAll(part -> Matcher.quoteReplacement(resource(part.group(1))));
  }

  private String resource(String file) {
    return Fixture.resource("service/" + name().toLowerCase(Locale.ROOT) + "/" + file);
  }
}
