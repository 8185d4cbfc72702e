package dev.statute.maven;

import dev.statute.contract.ContractRequest;
import dev.statute.contract.ContractResult;
import dev.statute.contract.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Prints every endpoint of a module with its statuses, and writes {@code contract.json}. */
@Mojo(
    name = "contract",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class ContractMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private @Nullable MavenSession session;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** Reads all modules of the reactor as one program, after the last of them. */
  @Parameter(property = "aggregate", defaultValue = "false")
  private boolean aggregate;

  /** The vendors that the service is deployed behind, such as {@code nginx}. */
  @Parameter(property = "statute.vendors")
  private @Nullable List<String> vendors;

  /** Levels of checks, such as {@code unreturned-status:warning}. */
  @Parameter(property = "statute.checks", defaultValue = "")
  private @Nullable String checks;

  /** The packages of libraries whose code is read like that of the program. */
  @Parameter(property = "statute.packages")
  private @Nullable List<String> packages;

  /** The findings that are not reported; the file need not exist. */
  @Parameter(property = "statute.suppress", defaultValue = "${project.basedir}/statute.suppress")
  private @Nullable File suppress;

  /** Prints the way of each status. */
  @Parameter(property = "statute.verbose", defaultValue = "false")
  private boolean verbose;

  /** Does nothing. */
  @Parameter(property = "statute.skip", defaultValue = "false")
  private boolean skip;

  /** Maven makes it and sets its parameters. */
  public ContractMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<MavenProject> modules = skip ? List.of() : modules();
    List<Path> program = program(modules);
    if (modules.isEmpty()) {
      return;
    }
    if (program.isEmpty()) {
      if (!own().getPackaging().equals("pom")) {
        getLog().info("no class files; compile first: mvn compile statute:contract");
      }
      return;
    }
    run(program, classPath(modules, program));
  }

  private MavenProject own() {
    if (project == null) {
      throw new IllegalStateException("no project");
    }
    return project;
  }

  /** This module, or all modules if this is the last one; none if a later module reads them. */
  private List<MavenProject> modules() {
    if (!aggregate || session == null) {
      return List.of(own());
    }
    List<MavenProject> all = session.getProjects();
    return all.get(all.size() - 1).equals(own()) ? all : List.of();
  }

  private static List<Path> program(List<MavenProject> modules) {
    List<Path> found = new ArrayList<>();
    for (MavenProject module : modules) {
      Path classes = Path.of(module.getBuild().getOutputDirectory());
      if (Files.isDirectory(classes)) {
        found.add(classes);
      }
    }
    return found;
  }

  private static List<Path> classPath(List<MavenProject> modules, List<Path> program) {
    Set<Path> found = new LinkedHashSet<>();
    for (MavenProject module : modules) {
      for (Artifact artifact : module.getArtifacts()) {
        if (artifact.getFile() != null) {
          found.add(artifact.getFile().toPath());
        }
      }
    }
    found.removeAll(program);
    return List.copyOf(found);
  }

  private void run(List<Path> program, List<Path> classPath)
      throws MojoExecutionException, MojoFailureException {
    try {
      ContractResult result = request(program, classPath).run();
      result.text(verbose, false).lines().forEach(getLog()::info);
      result.contract().problems().forEach(getLog()::warn);
      result.write(Path.of(top().getBuild().getDirectory(), "statute"));
      if (result.hasErrors()) {
        throw new MojoFailureException(
            "the contract has findings of level error; they are listed above");
      }
    } catch (UsageException wrong) {
      throw new MojoFailureException(wrong.getMessage());
    } catch (IOException failure) {
      throw new MojoExecutionException("the contract cannot be read or written", failure);
    }
  }

  private MavenProject top() {
    return aggregate && session != null ? session.getTopLevelProject() : own();
  }

  private ContractRequest request(List<Path> program, List<Path> classPath) {
    return new ContractRequest(
        program,
        classPath,
        packages == null ? List.of() : packages,
        vendors == null ? List.of() : vendors,
        checks == null ? "" : checks,
        suppress == null ? Path.of("statute.suppress") : suppress.toPath());
  }
}
