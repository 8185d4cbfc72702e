package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.Source;
import dev.statute.contract.rule.Options;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.check.rule.Levels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program in one file, with what is expected of it in a comment below the package.
 *
 * @param packageName the package of its types
 * @param expected the expected lines: endpoints with statuses and sources, then findings
 */
record SmallProgram(Path file, String packageName, List<String> expected) {

  static SmallProgram read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      String first = lines.get(0);
      List<String> expected = new ArrayList<>();
      for (String line : lines.subList(lines.indexOf("// EXPECTED") + 1, lines.size())) {
        if (!line.startsWith("// ")) {
          break;
        }
        expected.add(line.substring(3).strip());
      }
      String packageName = first.substring("package ".length()).replace(";", "").strip();
      return new SmallProgram(file, packageName, expected);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<String> endpoints() {
    return expected.stream().filter(line -> !line.startsWith("finding ")).toList();
  }

  List<String> findings() {
    return expected.stream().filter(line -> line.startsWith("finding ")).sorted().toList();
  }

  /**
   * The programs in the files of a folder and those below it, without those that need a later Java.
   */
  static List<SmallProgram> readAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> release(file) <= CompiledSources.RELEASE)
          .sorted()
          .map(SmallProgram::read)
          .toList();
    }
  }

  /** The release of Java that the programs of a folder such as {@code java21} need. */
  private static int release(Path file) {
    String folder = String.valueOf(file.getParent().getFileName());
    return folder.matches("java\\d+") ? Integer.parseInt(folder.substring(4)) : 17;
  }

  /** Moves the classes of this program from a folder with those of all into a folder of its own. */
  void moveClasses(Path classes, Path root) throws IOException {
    String path = packageName.replace('.', '/');
    Files.createDirectories(root.resolve(path).getParent());
    Files.move(classes.resolve(path), root.resolve(path));
  }

  void check(Contract contract) {
    assertThat(contract.problems()).isEmpty();
    assertThat(endpoints(contract)).containsExactlyElementsOf(endpoints());
    assertThat(findings(contract)).containsExactlyElementsOf(findings());
  }

  /** Such as {@code spring/AdviceByType}. */
  String name() {
    String type = String.valueOf(file.getFileName()).replaceAll("\\..*", "");
    return file.getParent().getFileName() + "/" + type;
  }

  /** The endpoints of a contract in the form of the comments. */
  static List<String> endpoints(Contract contract) {
    return contract.endpoints().stream().map(SmallProgram::line).toList();
  }

  /** The findings of a contract in the form of the comments, with all checks on. */
  static List<String> findings(Contract contract) {
    Levels levels = new Levels(Map.of()).with(Check.UNRETURNED_STATUS, Level.WARNING);
    List<String> lines = new ArrayList<>();
    for (ProgramFinding finding :
        contract.findings(new Options(levels, List.of(), List.of())).reported()) {
      String start = "finding " + finding.check().id() + " ";
      List<Endpoint> endpoints =
          contract.endpoints().stream()
              .filter(each -> each.handler().equals(finding.subject()))
              .toList();
      if (endpoints.isEmpty()) {
        String subject = finding.subject().replaceFirst("\\(.*", "");
        String type = subject.substring(0, subject.indexOf('#'));
        lines.add(start + subject.substring(type.lastIndexOf('.') + 1));
      } else {
        lines.add(start + endpoints.get(0).route() + " " + finding.detail());
      }
    }
    return lines.stream().sorted().distinct().toList();
  }

  private static String line(Endpoint endpoint) {
    Map<Integer, TreeSet<Source>> codes = new TreeMap<>();
    for (Outcome outcome : endpoint.outcomes()) {
      codes.computeIfAbsent(outcome.code(), key -> new TreeSet<>()).add(outcome.source());
    }
    List<String> parts = new ArrayList<>();
    codes.forEach(
        (code, sources) ->
            parts.add(
                code + " " + sources.stream().map(Source::id).collect(Collectors.joining("+"))));
    if (!endpoint.isComplete()) {
      parts.add("unknown");
    }
    return endpoint.route() + " -> " + String.join(", ", parts);
  }
}
