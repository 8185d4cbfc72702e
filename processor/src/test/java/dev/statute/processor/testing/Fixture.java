package dev.statute.processor.testing;

import com.palantir.javapoet.JavaFile;
import dev.statute.Returns;
import dev.statute.processor.StatuteProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;

/** Compilations, jars and texts that several tests use. */
public final class Fixture {

  private static final Path SPECS = Path.of("../catalogue/src/main/resources/META-INF/statute");

  private Fixture() {}

  /** A file in the test resources. */
  public static String resource(String path) {
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
  public static Compilation withCatalogue(
      Compilation compilation, String packageName, String... specs) {
    return withPackage(compilation, packageName, specs, "");
  }

  /** A compilation that generates types which join the hierarchy in another package. */
  public static Compilation withExtension(
      Compilation compilation, String packageName, String extended, String... specs) {
    return withPackage(
        compilation, packageName, specs, ", extend = " + extended + ".StatusCode.class");
  }

  /**
   * A compilation that generates the types of spec files of the ready-made catalogue into its
   * package.
   */
  public static Compilation withVendors(Compilation compilation, String... ids) {
    String names =
        Stream.of(ids).map(id -> "\"" + id + ".yaml\"").collect(Collectors.joining(", "));
    return compilation
        .option("-Astatute.specDir=" + SPECS.toAbsolutePath())
        .source(
            "dev/statute/http/package-info.java",
            "@dev.statute.StatusCatalogue(spec = {" + names + "})\npackage dev.statute.http;\n");
  }

  /** A jar with the complete ready-made catalogue. */
  public static Path catalogue(Path folder) throws IOException {
    try (Stream<Path> specs = Files.list(SPECS)) {
      String[] ids =
          specs
              .map(spec -> spec.getFileName().toString().replace(".yaml", ""))
              .sorted()
              .toArray(String[]::new);
      Compilation compilation = new Compilation(Compiler.JAVAC, folder);
      return jar(folder.resolve("catalogue.jar"), compiled(withVendors(compilation, ids)));
    }
  }

  private static Compilation withPackage(
      Compilation compilation, String packageName, String[] specs, String more) {
    for (String spec : specs) {
      compilation.spec(spec, resource("specs/" + spec));
    }
    String names = "{\"" + String.join("\", \"", specs) + "\"}";
    return compilation.source(
        packageName.replace('.', '/') + "/package-info.java",
        "@dev.statute.StatusCatalogue(spec = "
            + names
            + more
            + ")\npackage "
            + packageName
            + ";\n");
  }

  /** A jar with the types of the given spec files in the package {@code dev.statute.http}. */
  public static Path jar(Path folder, String... specs) {
    Compilation compilation = new Compilation(Compiler.JAVAC, folder);
    return jar(
        folder.resolve("catalogue.jar"),
        compiled(withCatalogue(compilation, "dev.statute.http", specs)));
  }

  /** The classes of a compilation that has to succeed. */
  public static Path compiled(Compilation compilation) {
    Result result = compilation.compile();
    if (!result.success()) {
      throw new IllegalStateException(result.errors().toString());
    }
    return result.classes();
  }

  /** Where the classes of a module of the build are: in a folder, or in a jar. */
  public static Path location(Class<?> type) throws IOException {
    Path location = entry(type);
    return Files.isDirectory(location)
        ? location
        : FileSystems.newFileSystem(location).getPath("/");
  }

  /** The entry of the class path that a type comes from. */
  public static Path entry(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The processor and what it needs, as on the processor path of a user. */
  public static List<Path> processorPath() {
    return List.of(
        entry(StatuteProcessor.class),
        entry(Returns.class),
        entry(JavaFile.class),
        entry(Load.class));
  }

  /** A jar with the files of a folder. */
  public static Path jar(Path jar, Path classes) {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar;
  }
}
