package dev.statute.contract;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands are told: the program, and how it is read and checked. */
final class ProgramOptions {

  private static final Pattern ARCHIVE = Pattern.compile("(.+?)(-\\d[^-]*(-SNAPSHOT)?)?\\.[jw]ar");

  @Parameters(
      paramLabel = "CLASSES",
      arity = "1..*",
      description = "folders with class files, jars or wars of the program")
  private List<Path> program = new ArrayList<>();

  @Option(
      names = {"-cp", "--class-path"},
      paramLabel = "PATH",
      description = "the libraries, for their declarations",
      defaultValue = "")
  private String classPath = "";

  @Option(
      names = "--vendors",
      paramLabel = "IDS",
      split = ",",
      description = "the vendors that the service is deployed behind, such as nginx,cloudflare")
  private List<String> vendors = new ArrayList<>();

  @Option(
      names = "--packages",
      paramLabel = "NAMES",
      split = ",",
      description = "packages of libraries whose code is read like that of the program")
  private List<String> packages = new ArrayList<>();

  /** A request that only reads. */
  ContractRequest request() {
    return request("", "", Path.of(""));
  }

  ContractRequest request(String title, String checks, Path suppress) {
    return new ContractRequest(
        title.isEmpty() ? name() : title,
        program,
        paths(classPath),
        packages,
        vendors,
        checks,
        suppress);
  }

  /** The name of a folder says nothing, and differs from one machine to another. */
  private String name() {
    Matcher archive = ARCHIVE.matcher(String.valueOf(program.get(0).getFileName()));
    return archive.matches() ? String.valueOf(archive.group(1)) : "Contract";
  }

  static List<Path> paths(String list) {
    return Arrays.stream(list.split(File.pathSeparator))
        .filter(item -> !item.isEmpty())
        .map(Path::of)
        .toList();
  }
}
