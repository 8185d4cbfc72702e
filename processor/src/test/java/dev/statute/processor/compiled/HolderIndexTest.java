package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Intercepted;
import dev.statute.processor.testing.MemoryFiler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of holders, without a compiler. */
class HolderIndexTest {

  @TempDir Path classes;

  @Test
  void theListsOfAllPackagesAreRead() throws IOException {
    write("com.shop", List.of("com.shop.Shop"));
    write("com.acme", List.of("com.acme.Nginx", "com.acme.Acme"));
    HolderIndex index = index(classes);
    assertThat(index.isKept()).isTrue();
    assertThat(index.read()).containsExactly("com.acme.Nginx", "com.acme.Acme", "com.shop.Shop");
  }

  @Test
  void beforeTheFirstCompilationThereIsNoList() {
    HolderIndex index = index(classes);
    assertThat(index.isKept()).isTrue();
    assertThat(index.read()).isEmpty();
  }

  @Test
  void aFileInPlaceOfTheFolderIsLikeNoList() throws IOException {
    Path folder = classes.resolve(HolderIndex.file("com.acme")).getParent();
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "com.acme.Acme\n");
    assertThat(index(classes).read()).isEmpty();
  }

  /** A folder among the lists cannot be read. */
  @Test
  void anUnreadableListIsLikeNoList() throws IOException {
    Files.createDirectories(classes.resolve(HolderIndex.file("com.acme")));
    assertThat(index(classes).read()).isEmpty();
  }

  /** As javac does without {@code -d}. */
  @Test
  void aPathWithoutThePackagesOfTheResourceIsNotOurs() throws IOException {
    write("com.acme", List.of("com.acme.Acme"));
    Path lists = classes.resolve(HolderIndex.file("com.acme")).resolveSibling("of.some.package");
    assertThat(at(lists.toUri()).isKept()).isTrue();
    assertThat(at(classes.resolve("of.some.package").toUri()).isKept()).isFalse();
    assertThat(at(classes.resolve("of.some.package").toUri()).read()).isEmpty();
  }

  @Test
  void aCompilerWithoutFilesKeepsNoList() {
    HolderIndex index = at(URI.create("memory:///" + HolderIndex.file("of.some.package")));
    assertThat(index.isKept()).isFalse();
    assertThat(index.read()).isEmpty();
  }

  /** For several modules, javac asks for one. */
  @Test
  void aCompilerThatRefusesTheFileKeepsNoList() {
    Filer refusing =
        filer(
            name -> {
              throw new IllegalArgumentException(name);
            });
    assertThat(new HolderIndex(refusing).isKept()).isFalse();
    assertThat(new HolderIndex(refusing).read()).isEmpty();
  }

  private void write(String packageName, List<String> holders) throws IOException {
    Path file = classes.resolve(HolderIndex.file(packageName));
    Files.createDirectories(file.getParent());
    Files.writeString(file, HolderIndex.text(holders));
  }

  private static HolderIndex index(Path classes) {
    return new HolderIndex(filer(name -> file(classes.resolve(name).toUri())));
  }

  private static HolderIndex at(URI uri) {
    return new HolderIndex(filer(name -> file(uri)));
  }

  private static Filer filer(Function<String, JavaFileObject> resources) {
    return Intercepted.by(
        (method, arguments) ->
            method.equals("getResource")
                ? Optional.of(resources.apply(arguments[2].toString()))
                : Optional.empty(),
        Filer.class,
        new MemoryFiler());
  }

  private static JavaFileObject file(URI uri) {
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.OTHER) {};
  }
}
