package dev.statute.contract;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a program, prints its contract, and writes {@code contract.json}. */
@Command(
    name = "contract",
    description = "Prints every endpoint with its statuses, and writes contract.json.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = Main.USAGE)
final class ContractCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "CLASSES",
      arity = "1..*",
      description = "folders with class files, jars or wars of the program")
  private List<Path> program = new ArrayList<>();

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "where contract.json is written (default: ${DEFAULT-VALUE})",
      defaultValue = "target/statute")
  private Path output = Path.of("");

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
      names = "--checks",
      paramLabel = "LEVELS",
      description = "levels of checks, such as unreturned-status:warning,silent-error:off",
      defaultValue = "")
  private String checks = "";

  @Option(
      names = "--packages",
      paramLabel = "NAMES",
      split = ",",
      description = "packages of libraries whose code is read like that of the program")
  private List<String> packages = new ArrayList<>();

  @Option(
      names = "--suppress",
      paramLabel = "FILE",
      description = "findings that are not reported (default: ${DEFAULT-VALUE}, if it exists)",
      defaultValue = "statute.suppress")
  private Path suppress = Path.of("");

  @Option(names = "-v", description = "print the way of each status, and the jars not read")
  private boolean isDetailed;

  @Override
  public Integer call() throws IOException {
    try {
      ContractResult result =
          new ContractRequest(program, paths(classPath), packages, vendors, checks, suppress).run();
      result.write(output);
      PrintWriter out = commandLine().getOut();
      out.print(result.text(isDetailed, Help.Ansi.AUTO.enabled()));
      out.flush();
      PrintWriter err = commandLine().getErr();
      result.contract().problems().forEach(problem -> err.println("warning: " + problem));
      err.flush();
      return result.errors().isEmpty() ? 0 : 1;
    } catch (UsageException wrong) {
      throw new ParameterException(commandLine(), wrong.getMessage());
    }
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private static List<Path> paths(String list) {
    return Arrays.stream(list.split(File.pathSeparator))
        .filter(item -> !item.isEmpty())
        .map(Path::of)
        .toList();
  }
}
