package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The simple names that generated code uses, and that other types may have as well. */
final class SimpleNames {

  private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+);$");

  private SimpleNames() {}

  /** The imported types of sources, and the first parts of their packages. */
  static Set<String> namedIn(Result result) {
    Set<String> names = imported(result);
    imports(result).forEach(name -> names.add(name.replaceFirst("\\..*", "")));
    return names;
  }

  static Set<String> imported(Result result) {
    Set<String> names = new TreeSet<>();
    imports(result).forEach(name -> names.add(name.replaceFirst(".*\\.", "")));
    return names;
  }

  private static Stream<String> imports(Result result) {
    assertThat(result.sources()).isNotEmpty();
    return result.sources().values().stream()
        .flatMap(source -> IMPORT.matcher(source).results().map(match -> match.group(1)))
        .filter(name -> !name.startsWith("com.acme."));
  }

  /** The simple names of all types of the package java.lang in the JDK that runs the tests. */
  static Set<String> javaLang() throws IOException {
    Path folder =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java/lang");
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.matches("\\w+\\.class"))
          .forEach(file -> names.add(file.replace(".class", "")));
      assertThat(names).contains("Object", "String", "Override", "System", "SafeVarargs");
      return names;
    }
  }
}
