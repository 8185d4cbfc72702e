package dev.statute.maven;

import dev.statute.contract.ContractRequest;
import dev.statute.contract.ContractResult;
import dev.statute.contract.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that reads a program: a module, or with {@code aggregate} several. */
abstract class ProgramMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private @Nullable MojoExecution execution;

  /**
   * Reads the modules in which the goal runs, and those of the reactor that they depend on, as one
   * program, once, after the last of them. From the command line the goal runs in all modules, else
   * in those whose POM has an execution of it; so it is set for all of them, in the parent.
   */
  @Parameter(property = "aggregate", defaultValue = "false")
  private boolean aggregate;

  /** The vendors that the service is deployed behind, such as {@code nginx}. */
  @Parameter(property = "statute.vendors")
  private @Nullable List<String> vendors;

  /** The packages of libraries whose code is read like that of the program. */
  @Parameter(property = "statute.packages")
  private @Nullable List<String> packages;

  /** Levels of checks, such as {@code unreturned-status:warning}. */
  @Parameter(property = "statute.checks", defaultValue = "")
  private @Nullable String checks;

  /**
   * The findings that are not reported; the file need not exist. Its path is relative to the folder
   * of the module, with {@code aggregate} to that in which Maven was started.
   */
  @Parameter(property = "statute.suppress", defaultValue = "statute.suppress")
  private String suppress = "statute.suppress";

  /** Does nothing; with {@code aggregate} the module adds nothing to the program. */
  @Parameter(property = "statute.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    MavenProject module = Objects.requireNonNull(project);
    Set<Artifact> artifacts = skip ? Set.of() : artifacts(module);
    if (aggregate) {
      aggregate(module, artifacts);
    } else if (!artifacts.isEmpty()) {
      read(Program.of(List.of(module), artifacts), module);
    }
  }

  private static Set<Artifact> artifacts(MavenProject module) {
    Set<Artifact> artifacts = new LinkedHashSet<>(List.of(module.getArtifact()));
    artifacts.addAll(module.getArtifacts());
    return artifacts;
  }

  private void aggregate(MavenProject module, Set<Artifact> artifacts)
      throws MojoExecutionException, MojoFailureException {
    MavenSession build = Objects.requireNonNull(session);
    Reactor reactor = new Reactor(build, execution());
    Optional<Set<Artifact>> all = reactor.reach(module, artifacts);
    if (all.isPresent() && !all.get().isEmpty()) {
      read(Program.of(build.getProjects(), all.get()), reactor.top());
    } else if (all.isEmpty() && !skip) {
      getLog().info("all modules are read as one program after the last of them");
    }
  }

  /** Reads a program whose files are those of a module. */
  private void read(Program program, MavenProject module)
      throws MojoExecutionException, MojoFailureException {
    if (!program.classes().isEmpty()) {
      run(program, module);
    } else if (aggregate || !module.getPackaging().equals("pom")) {
      getLog().info("no class files; compile first, such as by mvn compile statute:" + goal());
    }
  }

  private void run(Program program, MavenProject module)
      throws MojoExecutionException, MojoFailureException {
    try {
      ContractResult result = request(program, module).run();
      result.contract().problems().forEach(getLog()::warn);
      run(result, program, module);
    } catch (UsageException wrong) {
      throw new MojoFailureException(wrong.getMessage());
    } catch (IOException failure) {
      throw new MojoExecutionException("the contract cannot be read or written", failure);
    }
  }

  private ContractRequest request(Program program, MavenProject module) {
    return new ContractRequest(
        module.getArtifactId(),
        program.classes(),
        program.classPath(),
        packages == null ? List.of() : packages,
        vendors == null ? List.of() : vendors,
        checks == null ? "" : checks,
        module.getBasedir().toPath().resolve(suppress));
  }

  private String goal() {
    return execution().getGoal();
  }

  private MojoExecution execution() {
    return Objects.requireNonNull(execution);
  }

  /** The folder of a module that has what the goals write. */
  static Path output(MavenProject module) {
    return Path.of(module.getBuild().getDirectory(), "statute");
  }

  /**
   * Does what the goal is for.
   *
   * @param module the module whose files are those of the program
   */
  abstract void run(ContractResult result, Program program, MavenProject module)
      throws MojoFailureException, IOException;
}
