package dev.statute.processor.testing;

import dev.statute.Returns;
import dev.statute.processor.StatuteProcessor;
import dev.statute.processor.option.Options;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a {@link TimedCompiler} is started for each variant. */
public final class CompilerCommand {

  private static final String BODIES = Options.PREFIX + "bodies";

  /** The packages of javac that Error Prone uses. */
  private static final List<String> EXPORTED =
      List.of("api", "file", "main", "model", "parser", "processing", "tree", "util");

  private static final List<String> OPENED = List.of("code", "comp");

  /** A check of exceptions in bodies, as ours are. */
  private static final String ERROR_PRONE =
      "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:DeadException:WARN";

  /** The artifacts that other variants need. */
  private static final Map<Variant, Artifact> ARTIFACTS =
      Map.of(
          Variant.ERROR_PRONE,
          new Artifact("com.google.errorprone", "error_prone_core", "error-prone.version"),
          Variant.MICRONAUT,
          new Artifact("io.micronaut", "micronaut-inject-java", "micronaut.version"));

  private final Path folder;
  private final String classPath;
  private final Map<Variant, List<Path>> jars;

  private CompilerCommand(Path folder, String classPath, Map<Variant, List<Path>> jars) {
    this.folder = folder;
    this.classPath = classPath;
    this.jars = jars;
  }

  /** Puts what these variants need into a folder. */
  public static CompilerCommand prepare(Path folder, Set<Variant> variants) throws IOException {
    Stream<Path> own =
        Stream.of(
            Fixture.catalogue(folder.resolve("catalogue")),
            jar(folder, Fixture.entry(Returns.class)));
    Stream<Path> others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.toString().endsWith(".jar"));
    Map<Variant, List<Path>> jars = new EnumMap<>(Variant.class);
    for (Variant variant : variants) {
      Artifact artifact = ARTIFACTS.get(variant);
      if (artifact != null) {
        jars.put(variant, artifact.resolve(folder.resolve(variant.name())));
      }
    }
    return new CompilerCommand(folder, path(Stream.concat(own, others).toList()), jars);
  }

  /** The command that compiles the files of a list. */
  public List<String> of(Variant variant, Path list, Path classes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (variant == Variant.ERROR_PRONE) {
      EXPORTED.forEach(name -> command.add("--add-exports=" + inCompiler(name)));
      OPENED.forEach(name -> command.add("--add-opens=" + inCompiler(name)));
    }
    command.addAll(List.of("-cp", Fixture.entry(TimedCompiler.class).toString()));
    command.add(TimedCompiler.class.getName());
    command.addAll(List.of("-cp", classPath, "--release", "17", "-encoding", "UTF-8"));
    command.addAll(options(variant));
    command.addAll(List.of("-d", classes.toString(), "@" + list));
    return command;
  }

  private List<String> options(Variant variant) {
    return switch (variant) {
      case NONE, JERSEY_NONE -> List.of("-proc:none");
      case EMPTY, MICRONAUT_EMPTY, JERSEY_EMPTY -> empty(List.of());
      case DECLARATIONS, JERSEY_DECLARATIONS -> joined(ours(), List.of("-A" + BODIES + "=off"));
      case BODIES, MICRONAUT_BODIES, JERSEY_BODIES -> ours();
      case ERROR_PRONE ->
          joined(
              empty(jars.get(variant)),
              List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", ERROR_PRONE));
      // It has several processors, and javac finds them.
      case MICRONAUT -> List.of("-processorpath", path(jars.get(variant)));
    };
  }

  private static List<String> empty(List<Path> more) {
    String names = String.join(",", new StatuteProcessor().getSupportedAnnotationTypes());
    return List.of(
        "-processorpath",
        path(joined(List.of(Fixture.entry(EmptyProcessor.class)), more)),
        "-processor",
        EmptyProcessor.class.getName(),
        "-A" + EmptyProcessor.ANNOTATIONS + "=" + names);
  }

  private List<String> ours() {
    return List.of(
        "-processorpath",
        path(Fixture.processorPath().stream().map(entry -> jar(folder, entry)).toList()),
        "-processor",
        StatuteProcessor.class.getName());
  }

  /** A jar of the classes of a module, as a build has it. */
  private static Path jar(Path folder, Path entry) {
    Path jar = folder.resolve(entry.getParent().getParent().getFileName() + ".jar");
    if (!Files.isDirectory(entry)) {
      return entry;
    }
    return Files.exists(jar) ? jar : Fixture.jar(jar, entry);
  }

  private static String inCompiler(String name) {
    return "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED";
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** An artifact, and the property with its version. */
  private record Artifact(String group, String name, String version) {

    List<Path> resolve(Path folder) throws IOException {
      return Maven.ofTheBuild().classPath(folder, group, name, System.getProperty(version));
    }
  }
}
