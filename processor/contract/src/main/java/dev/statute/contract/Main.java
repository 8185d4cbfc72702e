package dev.statute.contract;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
    name = "statute-contract",
    description = "Reads the class files of a service: every endpoint, and what it answers.",
    subcommands = {
      ContractCommand.class,
      CheckCommand.class,
      LockCommand.class,
      DiffCommand.class,
      SuggestCommand.class,
      CodesCommand.class,
      ExplainCommand.class,
      HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = Main.USAGE,
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  /** Wrong usage. */
  static final int USAGE = 2;

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /**
   * Runs a command.
   *
   * @param arguments the command, its options, and the class files
   */
  public static void main(String... arguments) {
    System.exit(run(arguments));
  }

  /** The exit code: 0, 1 for findings of level error, 2 for wrong usage. */
  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(new FailureHandler())
        .registerConverter(Path.class, Main::path)
        .execute(arguments);
  }

  /** An empty text would be the working directory, but comes from an unset variable. */
  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException("the path is empty");
    }
    return Path.of(text);
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "name a command, such as: contract target/classes");
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"statute-contract " + (version == null ? "(not released)" : version)};
    }
  }
}
