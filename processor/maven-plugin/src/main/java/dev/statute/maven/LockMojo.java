package dev.statute.maven;

import dev.statute.contract.ContractResult;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Writes {@code statute.lock}: the codes of every endpoint, to be committed. */
@Mojo(
    name = "lock",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class LockMojo extends ProgramMojo {

  /**
   * The file. Its path is relative to the folder of the module, with {@code aggregate} to that in
   * which Maven was started.
   */
  @Parameter(property = "statute.lock", defaultValue = "statute.lock")
  private String lock = "statute.lock";

  /** Maven makes it and sets its parameters. */
  public LockMojo() {}

  @Override
  void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException {
    if (result.contract().endpoints().isEmpty()) {
      getLog().info("no endpoints");
    } else {
      getLog().info(result.writeLock(module.getBasedir().toPath().resolve(lock)));
    }
  }
}
