package dev.statute.maven;

import dev.statute.contract.ContractResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Prints as Markdown what has changed since an earlier contract, and writes it into {@code
 * target/statute/diff.md}.
 */
@Mojo(
    name = "diff",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class DiffMojo extends ProgramMojo {

  /**
   * The earlier contract: a {@code statute.lock} or a {@code contract.json}. Its path is relative
   * to the folder of the module, with {@code aggregate} to that in which Maven was started.
   */
  @Parameter(property = "base", required = true)
  private @Nullable String base;

  /** Maven makes it and sets its parameters. */
  public DiffMojo() {}

  @Override
  void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException {
    if (result.contract().endpoints().isEmpty()) {
      getLog().info("no endpoints");
      return;
    }
    String markdown =
        result.since(module.getBasedir().toPath().resolve(Objects.requireNonNull(base))).markdown();
    markdown.lines().forEach(getLog()::info);
    Path file = output(module).resolve("diff.md");
    Files.createDirectories(file.getParent());
    Files.write(file, markdown.getBytes(StandardCharsets.UTF_8));
    getLog().info("written to " + file);
  }
}
