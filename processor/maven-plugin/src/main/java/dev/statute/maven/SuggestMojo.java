package dev.statute.maven;

import dev.statute.contract.ContractResult;
import dev.statute.contract.suggest.Suggestions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code target/statute/suggest.patch}, which declares the statuses that certainly come out
 * of the handlers.
 */
@Mojo(
    name = "suggest",
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
@Execute(phase = LifecyclePhase.COMPILE)
public final class SuggestMojo extends ProgramMojo {

  /**
   * The annotations to add: {@code returns} or {@code apiresponse}. By default {@code apiresponse}
   * where the sources have {@code @ApiResponse} and nothing has {@code @Returns}.
   */
  @Parameter(property = "style", defaultValue = "")
  private @Nullable String style;

  /** The charset of the sources. */
  @Parameter(property = "encoding", defaultValue = "${project.build.sourceEncoding}")
  private @Nullable String encoding;

  /** Maven makes it and sets its parameters. */
  public SuggestMojo() {}

  @Override
  void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException {
    Charset charset = charset();
    Suggestions suggestions =
        result.suggest(
            program.sources(), charset, style == null ? "" : style, module.getBasedir().toPath());
    suggestions.skipped().forEach(line -> getLog().warn("skipped: " + line));
    suggestions.summary().forEach(getLog()::info);
    Path file = output(module).resolve("suggest.patch");
    if (suggestions.write(file, charset)) {
      getLog().info(suggestions.command(file));
    }
  }

  private Charset charset() throws MojoFailureException {
    try {
      return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    } catch (IllegalArgumentException unknown) {
      throw new MojoFailureException("the encoding \"" + encoding + "\" is unknown", unknown);
    }
  }
}
