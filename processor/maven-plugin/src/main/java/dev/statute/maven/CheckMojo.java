package dev.statute.maven;

import dev.statute.contract.ContractResult;
import dev.statute.contract.lock.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Fails if a module differs from its {@code statute.lock}, and says why. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class CheckMojo extends ProgramMojo {

  /**
   * The file. Its path is relative to the folder of the module, with {@code aggregate} to that in
   * which Maven was started.
   */
  @Parameter(property = "statute.lock", defaultValue = "statute.lock")
  private String lock = "statute.lock";

  /** Maven makes it and sets its parameters. */
  public CheckMojo() {}

  @Override
  void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException {
    Path file = module.getBasedir().toPath().resolve(lock);
    if (!Files.exists(file)) {
      if (!result.contract().endpoints().isEmpty()) {
        throw new MojoFailureException(
            "there is no file " + lock + "; write it with mvn statute:lock, and commit it");
      }
      return;
    }
    Changes changes = result.since(file);
    if (!changes.isEmpty()) {
      throw new MojoFailureException(
          "the program differs from %s; if that is meant, run mvn statute:lock and commit the file:\n%s"
              .formatted(lock, String.join("\n", changes.lines())));
    }
    getLog().info(lock + ": no changes");
  }
}
