package dev.statute.maven;

import dev.statute.contract.ContractResult;
import java.io.File;
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

  /** Prints the way of each status. */
  @Parameter(property = "statute.verbose", defaultValue = "false")
  private boolean verbose;

  /**
   * The {@code coverage.json} of the tests, for the page; it need not exist. It is looked for where
   * {@code contract.html} is written, if it is not set.
   */
  @Parameter(property = "statute.coverage")
  private @Nullable File coverage;

  /** Maven makes it and sets its parameters. */
  public ContractMojo() {}

  @Override
  void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException {
    result.text(verbose, false).lines().forEach(getLog()::info);
    if (coverage == null) {
      result.write(output(module));
    } else {
      result.write(output(module), coverage.toPath());
    }
    if (!result.errors().isEmpty()) {
      throw new MojoFailureException(
          "the contract has findings of level error:\n" + String.join("\n", result.errors()));
    }
  }
}
