package dev.statute.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/**
 * What is read as one program.
 *
 * @param classes the folders of its classes
 * @param classPath its libraries
 * @param sources the folders with its sources, without those that the build writes
 */
record Program(List<Path> classes, List<Path> classPath, List<Path> sources) {

  /**
   * Divides artifacts into modules and libraries.
   *
   * @param modules the modules that belong to the program, compiled or not
   * @param artifacts modules and libraries; a module of which there is only the jar counts, too
   */
  static Program of(Collection<MavenProject> modules, Collection<Artifact> artifacts) {
    Map<String, Path> outputs = new HashMap<>();
    modules.forEach(module -> outputs.put(id(module.getArtifact()), output(module)));
    Set<Path> classes = new LinkedHashSet<>();
    Set<Path> classPath = new LinkedHashSet<>();
    for (Artifact artifact : artifacts) {
      Path output = outputs.get(id(artifact));
      if (output != null) {
        classes.add(output);
      } else if (artifact.getFile() != null) {
        classPath.add(artifact.getFile().toPath());
      }
    }
    classes.removeIf(output -> !Files.isDirectory(output));
    List<Path> sources =
        modules.stream()
            .filter(module -> classes.contains(output(module)))
            .flatMap(Program::sources)
            .toList();
    return new Program(new ArrayList<>(classes), new ArrayList<>(classPath), sources);
  }

  /** Without the type, which a dependency names otherwise than the module that is packaged. */
  private static String id(Artifact artifact) {
    return String.join(
        ":",
        artifact.getGroupId(),
        artifact.getArtifactId(),
        artifact.getBaseVersion(),
        artifact.hasClassifier() ? artifact.getClassifier() : "");
  }

  private static Stream<Path> sources(MavenProject module) {
    Path build = Path.of(module.getBuild().getDirectory());
    return module.getCompileSourceRoots().stream()
        .map(Path::of)
        .filter(root -> Files.isDirectory(root) && !root.startsWith(build));
  }

  private static Path output(MavenProject module) {
    return Path.of(module.getBuild().getOutputDirectory());
  }
}
