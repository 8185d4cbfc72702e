package dev.statute.contract;

import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.Options;
import dev.statute.contract.rule.Suppression;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.check.rule.Levels;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.option.OptionsReader;
import dev.statute.processor.output.DidYouMean;
import dev.statute.processor.output.UsageError.Mistake;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a program, prints its contract, and writes {@code contract.json}. */
@Command(
    name = "contract",
    description = "Prints every endpoint with its statuses, and writes contract.json.",
    mixinStandardHelpOptions = true)
final class ContractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

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
    Contract contract = Contract.of(program, paths(classPath), packages);
    Options options =
        new Options(levels(), vendors(contract.catalogue().vendors()), suppressions());
    Findings findings = contract.findings(options);
    Files.createDirectories(output);
    Files.writeString(output.resolve("contract.json"), contract.json());
    PrintWriter out = spec.commandLine().getOut();
    out.print(contract.text(findings, isDetailed));
    if (isDetailed && !contract.libraries().isEmpty()) {
      out.println("code not read: " + String.join(", ", contract.libraries()));
    }
    out.flush();
    PrintWriter err = spec.commandLine().getErr();
    contract.problems().forEach(problem -> err.println("warning: " + problem));
    err.flush();
    return findings.count(Level.ERROR) > 0 ? 1 : 0;
  }

  private static List<Path> paths(String list) {
    return Arrays.stream(list.split(File.pathSeparator))
        .filter(item -> !item.isEmpty())
        .map(Path::of)
        .toList();
  }

  private Levels levels() {
    dev.statute.processor.option.Options read =
        OptionsReader.read(checks.isEmpty() ? Map.of() : Map.of("statute.checks", checks));
    for (Mistake mistake : read.mistakes()) {
      throw wrong(mistake.text().replace("-Astatute.", "--"));
    }
    return read.checks().levels();
  }

  private List<KnownVendor> vendors(List<KnownVendor> known) {
    List<KnownVendor> found = new ArrayList<>();
    List<String> ids = known.stream().map(KnownVendor::id).distinct().sorted().toList();
    for (String id : vendors) {
      List<KnownVendor> named =
          known.stream()
              .filter(vendor -> vendor.id().equals(id) || vendor.holder().equals(id))
              .toList();
      if (named.isEmpty()) {
        throw wrong(
            "--vendors names the unknown vendor \""
                + id
                + "\"; write one of "
                + String.join(", ", ids)
                + DidYouMean.question(id, ids));
      }
      found.addAll(named);
    }
    return found;
  }

  private List<Suppression> suppressions() throws IOException {
    if (!Files.exists(suppress)) {
      return List.of();
    }
    try {
      return Suppression.read(Files.readAllLines(suppress));
    } catch (IllegalArgumentException wrongLine) {
      throw wrong(wrongLine.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
