package dev.statute.processor.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The messages and files of a compilation. */
public record Result(
    Compiler compiler,
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Path classes,
    Path generated) {

  /** The messages of a kind, each once, as javac repeats none but ECJ may add a position. */
  public List<String> messages(Diagnostic.Kind... kinds) {
    return diagnostics.stream()
        .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** The errors and warnings as javac prints them for files in the folder that it runs in. */
  public String printed() {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(diagnostic -> diagnostic.toString().replaceFirst("^\\S*/(\\w+\\.java:)", "$1") + "\n")
        .collect(joining());
  }

  public List<String> errors() {
    return messages(Diagnostic.Kind.ERROR);
  }

  /**
   * The message of a compilation that had one error and wrote nothing.
   *
   * @param place line and column of the error in javac; ECJ has none for what is about a package
   */
  public String refusal(String place) {
    assertThat(errors()).hasSize(1);
    assertThat(sources()).isEmpty();
    assertThat(classFiles()).isEmpty();
    if (compiler == Compiler.JAVAC) {
      assertThat(diagnostics)
          .filteredOn(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
          .extracting(error -> error.getLineNumber() + ":" + error.getColumnNumber())
          .containsExactly(place);
    }
    return errors().get(0);
  }

  /** The class files but for those of packages, which ECJ writes even after an error. */
  private List<Path> classFiles() {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> !file.endsWith("package-info.class"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> warnings() {
    return messages(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
  }

  public List<String> notes() {
    return messages(Diagnostic.Kind.NOTE, Diagnostic.Kind.OTHER);
  }

  /** The generated sources by their path. */
  public SortedMap<String, String> sources() {
    SortedMap<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(generated)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = generated.relativize(file).toString().replace(File.separatorChar, '/');
        sources.put(name, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }
}
