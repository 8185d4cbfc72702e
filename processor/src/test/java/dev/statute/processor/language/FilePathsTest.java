package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the files that a compiler opens have a path. */
class FilePathsTest {

  @TempDir Path folder;

  @Test
  void aFileOfAFolderHasAPath() {
    Path file = folder.resolve("acme nginx.yaml");
    assertThat(path(file.toUri())).contains(file.toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jar:file:///libs/acme.jar!/META-INF/statute/acme.yaml",
        "memory:///acme.yaml",
        "file://server/share/acme.yaml",
        "acme.yaml",
      })
  void aFileElsewhereHasNone(String uri) {
    assertThat(path(URI.create(uri))).isEmpty();
  }

  @Test
  void aFileWithoutAUriHasNone() {
    assertThat(path(null)).isEmpty();
  }

  private static Optional<Path> path(@Nullable URI uri) {
    FileObject file = new SimpleJavaFileObject(URI.create("any"), Kind.OTHER) {};
    return FilePaths.path(
        new ForwardingFileObject<>(file) {
          @Override
          public @Nullable URI toUri() {
            return uri;
          }
        });
  }
}
