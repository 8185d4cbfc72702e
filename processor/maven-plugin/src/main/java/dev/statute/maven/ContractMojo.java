package dev.statute.maven;

import dev.statute.contract.ContractResult;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Prints every endpoint of a module with its statuses, and writes {@code contract.json} and {@code
 * contract.html}.
 */
@Mojo(
    name = "contract",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class ContractMojo extends ProgramMojo {

  /** Levels of checks, such as {@code unreturned-status:warning}. */
  @Parameter(property = "statute.checks", defaultValue = "")
  private @Nullable String checks;

  /**
   * The findings that are not reported; the file need not exist. Its path is relative to the folder
   * of the module, with {@code aggregate} to that in which Maven was started.
   */
  @Parameter(property = "statute.suppress", defaultValue = "statute.suppress")
  private String suppress = "statute.suppress";

  /** Prints the way of each status. */
  @Parameter(property = "statute.verbose", defaultValue = "false")
  private boolean verbose;

  /** Maven makes it and sets its parameters. */
  public ContractMojo() {}

  @Override
  String checks() {
    return checks == null ? "" : checks;
  }

  @Override
  String suppress() {
    return suppress;
  }

  @Override
  void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException {
    result.text(verbose, false).lines().forEach(getLog()::info);
    result.write(output(module));
    if (!result.errors().isEmpty()) {
      throw new MojoFailureException(
          "the contract has findings of level error:\n" + String.join("\n", result.errors()));
    }
  }
}
