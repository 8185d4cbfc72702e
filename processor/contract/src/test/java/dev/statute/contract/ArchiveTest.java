package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program can be in folders, jars, wars, and jars in jars. */
class ArchiveTest {

  private static final String CONTROLLER =
      """
      package shop;

      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;
      import org.springframework.web.server.ResponseStatusException;

      @RestController
      public class Orders {
        @GetMapping("/orders")
        public String list() {
          if (System.nanoTime() > 1) {
            throw new ResponseStatusException(org.springframework.http.HttpStatus.CONFLICT);
          }
          return "";
        }
      }
      """;

  private static final String ROUTE = "GET /orders -> 200 plain, 409 thrown";

  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void compile() throws IOException {
    classes = CompiledSources.compile("Orders.java", CONTROLLER, folder);
  }

  /** An archive with the files of a folder below some prefix, and with libraries. */
  private Path archive(String name, String prefix, String libraries) throws IOException {
    Path archive = folder.resolve(name);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MULTI_RELEASE, "true");
    try (OutputStream file = Files.newOutputStream(archive);
        JarOutputStream jar = new JarOutputStream(file, manifest)) {
      try (Stream<Path> files = Files.walk(classes)) {
        for (Path each : files.filter(Files::isRegularFile).toList()) {
          put(jar, prefix + classes.relativize(each).toString().replace('\\', '/'), each);
        }
      }
      if (!libraries.isEmpty()) {
        for (Path library : CompiledSources.classPath()) {
          if (library.toString().contains("spring-")) {
            put(jar, libraries + library.getFileName(), library);
          }
        }
      }
    }
    return archive;
  }

  private static void put(JarOutputStream jar, String name, Path file) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    Files.copy(file, jar);
    jar.closeEntry();
  }

  private static List<String> endpoints(Path program, List<Path> classPath) {
    return SmallProgram.endpoints(Contract.of(List.of(program), classPath));
  }

  @Test
  void aJarIsReadLikeItsFolder() throws IOException {
    assertThat(endpoints(archive("shop.jar", "", ""), CompiledSources.classPath()))
        .containsExactly(ROUTE);
  }

  @Test
  void aBootJarBringsItsLibraries() throws IOException {
    Path jar = archive("boot.jar", "BOOT-INF/classes/", "BOOT-INF/lib/");
    assertThat(endpoints(jar, List.of())).containsExactly(ROUTE);
    assertThat(Contract.of(List.of(jar), List.of()).libraries())
        .anyMatch(name -> name.startsWith("spring-web-"));
  }

  @Test
  void aWarBringsItsLibraries() throws IOException {
    assertThat(endpoints(archive("shop.war", "WEB-INF/classes/", "WEB-INF/lib/"), List.of()))
        .containsExactly(ROUTE);
  }

  @Test
  void aJarForSeveralReleasesIsReadForThisOne() throws IOException {
    Path jar = archive("multi.jar", "META-INF/versions/9/", "");
    assertThat(endpoints(jar, CompiledSources.classPath())).containsExactly(ROUTE);
    assertThat(endpoints(archive("late.jar", "META-INF/versions/999/", ""), List.of())).isEmpty();
  }

  @Test
  void theClassesOfSeveralModulesAreOneProgram() throws IOException {
    String service =
        """
        package shop;

        public interface Stock {
          void take();
        }
        """;
    Path other = CompiledSources.compile("Stock.java", service, folder.resolve("stock"));
    String caller =
        CONTROLLER.replace(
            "public String list() {", "public String list(Stock stock) {\n    stock.take();");
    Path file = Files.writeString(folder.resolve("Orders.java"), caller);
    String path = System.getProperty("java.class.path") + java.io.File.pathSeparator + other;
    CompiledSources.compile(CompiledSources.javac(), List.of(file), classes, "-cp", path);
    List<Path> library = new ArrayList<>(CompiledSources.classPath());
    library.add(other);
    assertThat(endpoints(classes, library)).containsExactly(ROUTE);
    assertThat(
            SmallProgram.endpoints(
                Contract.of(List.of(classes, other), CompiledSources.classPath())))
        .containsExactly(ROUTE + ", unknown");
  }
}
