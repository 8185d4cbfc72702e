package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Compiles sources for tests, with all libraries of the tests. */
final class CompiledSources {

  private CompiledSources() {}

  static List<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  static JavaCompiler javac() {
    return ToolProvider.getSystemJavaCompiler();
  }

  static JavaCompiler ecj() {
    return new EclipseCompiler();
  }

  /** Compiles one source file. */
  static Path compile(String name, String source, Path folder) throws IOException {
    Path file = folder.resolve("sources").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    Path classes = folder.resolve("classes");
    compile(javac(), List.of(file), classes);
    return classes;
  }

  static void compile(JavaCompiler compiler, List<Path> files, Path classes, String... more)
      throws IOException {
    Files.createDirectories(classes);
    List<String> options =
        new ArrayList<>(
            List.of(
                "--release",
                "17",
                "-g",
                "-parameters",
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    options.addAll(List.of(more));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean isCompiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(isCompiled).as(messages::toString).isTrue();
    }
  }
}
