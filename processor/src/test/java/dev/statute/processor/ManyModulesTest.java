package dev.statute.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.ManyModules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.util.MultiValueMap;

/** Builds compile their modules in one JVM, where anything left of a compilation would add up. */
class ManyModulesTest {

  private static final int MODULES = 200;

  private static final String SUMMARY = "Note: statute: 5 handlers and 2 other methods declare";

  @TempDir Path folder;

  /**
   * Of a compilation that is held on to, four megabytes are left, and of a class loader of the
   * processor two hundred classes: the bounds are far below a tenth of what would add up. They are
   * far above what the JVM itself keeps, which is less than a hundred kilobytes.
   */
  @Test
  void nothingIsLeftOfTheModulesThatWereCompiled() throws IOException {
    CommandLine done = CommandLine.run(Compiler.JAVAC, command());
    assertThat(done.success()).as(String.join("\n", done.lines())).isTrue();
    assertThat(done.lines()).filteredOn(line -> line.startsWith(SUMMARY)).hasSize(MODULES);

    List<String[]> left =
        done.lines().stream()
            .filter(line -> line.matches("\\d+ \\d+"))
            .map(line -> line.split(" "))
            .toList();
    assertThat(left).hasSize(2);
    assertThat(Long.parseLong(left.get(1)[0]) - Long.parseLong(left.get(0)[0]))
        .as("bytes on the heap that have come since the first modules")
        .isLessThan(1_000_000);
    assertThat(Integer.parseInt(left.get(1)[1]) - Integer.parseInt(left.get(0)[1]))
        .as("classes that have come since the first modules")
        .isLessThan(100);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Each collection takes all that can go, soft references too.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=0"));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", Fixture.entry(ManyModules.class).toString()));
    command.add(ManyModules.class.getName());
    command.addAll(List.of(folder.resolve("modules").toString(), classPath()));
    command.addAll(List.of(joined(Fixture.processorPath()), "" + MODULES));
    return command;
  }

  /** Few jars, for each compilation opens them all. */
  private String classPath() {
    Compilation catalogue = new Compilation(Compiler.JAVAC, folder.resolve("catalogue"));
    return joined(
        List.of(
            Fixture.compiled(Fixture.withVendors(catalogue, "ietf")),
            Fixture.entry(Returns.class),
            Fixture.entry(ResponseEntity.class),
            Fixture.entry(Service.class),
            // Spring's class files name them, and the javac of JDK 25 gives up without them.
            Fixture.entry(MultiValueMap.class),
            Fixture.entry(Nullable.class)));
  }

  private static String joined(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
  }
}
