package dev.statute.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the sources of a service of any size: controllers of five handlers, each with its own
 * service and record. The forms do the same, each as it is written for its framework.
 */
public enum ServiceSources {
  SPRING,
  MICRONAUT;

  /** How many controllers share a package. */
  private static final int PACKAGE_SIZE = 20;

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
    for (String kind : List.of("", "Service", "Controller")) {
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
    return Fixture.resource("service/" + name().toLowerCase(Locale.ROOT) + "/" + name + ".java");
  }
}
