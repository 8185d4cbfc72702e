package dev.statute.maven;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * The modules of a build in which a goal runs, one after the other or several at a time.
 *
 * <p>Each leaves its artifacts here, because Maven shows those of a module only as long as a goal
 * runs in it that asks for them. They are kept in the session, in types of Java and Maven: modules
 * with different repositories load the plugin twice.
 */
final class Reactor {

  private static final String KEY = "dev.statute.maven.";

  private final MavenSession session;
  private final MojoExecution execution;

  Reactor(MavenSession session, MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** The module in whose folder Maven was started, even if only others are built. */
  MavenProject top() {
    return session.getAllProjects().stream()
        .filter(MavenProject::isExecutionRoot)
        .findFirst()
        .orElseGet(session::getTopLevelProject);
  }

  /**
   * Called in each module.
   *
   * @param artifacts the module and its dependencies; none if it is skipped
   * @return in the last module, the artifacts of all; in the others, nothing
   */
  Optional<Set<Artifact>> reach(MavenProject module, Set<Artifact> artifacts) {
    Map<MavenProject, Set<Artifact>> reached = reached();
    synchronized (reached) {
      boolean isNew = reached.putIfAbsent(module, artifacts) == null;
      List<MavenProject> modules = modules();
      if (!isNew || !reached.keySet().containsAll(modules)) {
        return Optional.empty();
      }
      Set<Artifact> all = new LinkedHashSet<>();
      modules.forEach(each -> all.addAll(reached.getOrDefault(each, Set.of())));
      return Optional.of(all);
    }
  }

  @SuppressWarnings("unchecked") // only this class knows the key
  private Map<MavenProject, Set<Artifact>> reached() {
    SessionData data = session.getRepositorySession().getData();
    String key = KEY + execution.getGoal() + "." + execution.getSource();
    data.set(key, null, new HashMap<MavenProject, Set<Artifact>>());
    return (Map<MavenProject, Set<Artifact>>) data.get(key);
  }

  /** From the command line a goal runs in all modules, else in those whose POM says so. */
  private List<MavenProject> modules() {
    return execution.getSource() == MojoExecution.Source.CLI
        ? session.getProjects()
        : session.getProjects().stream().filter(this::isBound).toList();
  }

  private boolean isBound(MavenProject module) {
    String plugin = execution.getPlugin().getKey();
    return module.getBuildPlugins().stream()
        .filter(used -> used.getKey().equals(plugin))
        .flatMap(used -> used.getExecutions().stream())
        .filter(bound -> !"none".equals(bound.getPhase()))
        .anyMatch(bound -> bound.getGoals().contains(execution.getGoal()));
  }
}
