package dev.statute.processor.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.check.rule.Check;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line at the end of a report that says how to read more. */
class ReadMoreTest {

  private static final String CLASS = ReadMoreTest.class.getName().replace('.', '/') + ".class";
  private static final String RUN = "to read why, and what to do, run: java -jar ";

  @TempDir Path folder;

  @Test
  void itNamesAtMostThreeChecks() {
    assertThat(
            ReadMore.about(
                List.of(
                    Check.FOREIGN_STATUS,
                    Check.RETIRED_STATUS,
                    Check.STALE_ALIAS,
                    Check.SILENT_ERROR),
                Check.class,
                "statute-processor.jar"))
        .isEqualTo(RUN + "statute-processor.jar explain foreign-status retired-status stale-alias");
  }

  /** The parent of the class loader does not have the class. */
  @ParameterizedTest
  @CsvSource({"repository,''", "Jane Doe,'\"'", "R&D (x86),'\"'"})
  void itNamesTheJarThatTheClassComesFrom(String name, String quote) throws Exception {
    Path jar = jar(Files.createDirectory(folder.resolve(name)).resolve("some.jar"));
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, platform)) {
      Class<?> type = Class.forName(ReadMoreTest.class.getName(), false, loader);
      assertThat(ReadMore.about(List.of(Check.STALE_ALIAS), type, "other.jar"))
          .isEqualTo(RUN + quote + jar + quote + " explain stale-alias");
    }
  }

  @Test
  void aClassOfTheJdkHasNoJar() {
    assertThat(ReadMore.about(List.of(Check.STALE_ALIAS), String.class, "other.jar"))
        .isEqualTo(RUN + "other.jar explain stale-alias");
  }

  private static Path jar(Path file) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file));
        InputStream in = ReadMoreTest.class.getClassLoader().getResourceAsStream(CLASS)) {
      assertThat(in).isNotNull();
      jar.putNextEntry(new JarEntry(CLASS));
      in.transferTo(jar);
    }
    return file;
  }
}
