package dev.statute.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Texts that several tests use. */
final class Fixture {

  private Fixture() {}

  /** A file in the test resources. */
  static String resource(String path) {
    try (InputStream in = Fixture.class.getResourceAsStream("/" + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A compilation that generates the types of the given spec files of {@code specs/} into a
   * package.
   */
  static Compilation withCatalogue(Compilation compilation, String packageName, String... specs) {
    for (String spec : specs) {
      compilation.spec(spec, resource("specs/" + spec));
    }
    String names = "\"" + String.join("\", \"", specs) + "\"";
    return compilation.source(
        packageName.replace('.', '/') + "/package-info.java",
        "@dev.statute.StatusCatalogue(spec = {" + names + "})\npackage " + packageName + ";\n");
  }

  /** A jar with the types of the given spec files in the package {@code dev.statute.http}. */
  static Path jar(Path folder, String... specs) {
    Compilation.Result result =
        withCatalogue(new Compilation(Compiler.JAVAC, folder), "dev.statute.http", specs).compile();
    if (!result.success()) {
      throw new IllegalStateException(result.errors().toString());
    }
    Path jar = folder.resolve("catalogue.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(result.classes())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(
            new JarEntry(result.classes().relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
