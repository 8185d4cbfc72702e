package dev.statute.processor.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.statute.processor.StatuteProcessor;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** The class files of the processor, without its tests, and their references to each other. */
public final class CompiledProcessor {

  public static final String PACKAGE = "dev.statute.processor";
  public static final String BODIES = "dev.statute.processor.body.javac..";
  public static final String JAVAPOET = "com.palantir.javapoet..";
  public static final String YAML = "org.snakeyaml..";
  public static final String TREES = "com.sun.source..";

  /** Modifiers and source versions need no compiler. */
  public static final DescribedPredicate<JavaClass> COMPILER =
      describe(
          "are types of the compiler",
          type ->
              resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", TREES)
                  .and(not(equivalentTo(Modifier.class)))
                  .and(not(equivalentTo(SourceVersion.class)))
                  .test(type.getBaseComponentType()));

  public static final JavaClasses CLASSES = read();

  private CompiledProcessor() {}

  private static JavaClasses read() {
    try {
      return new ClassFileImporter()
          .importPath(
              Path.of(
                  StatuteProcessor.class
                      .getProtectionDomain()
                      .getCodeSource()
                      .getLocation()
                      .toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The classes of these simple names, and what is nested in them. */
  public static DescribedPredicate<JavaClass> are(String... simpleNames) {
    Set<String> names =
        Arrays.stream(simpleNames)
            .map(name -> type(name).getName())
            .collect(Collectors.toUnmodifiableSet());
    return describe(
        "are " + Arrays.toString(simpleNames), type -> names.contains(outermost(type).getName()));
  }

  /** The top-level class of a simple name. */
  public static JavaClass type(String simpleName) {
    List<JavaClass> found =
        CLASSES.stream()
            .filter(type -> type.isTopLevelClass() && type.getSimpleName().equals(simpleName))
            .toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " classes are named " + simpleName);
    }
    return found.get(0);
  }

  public static DescribedPredicate<JavaClass> dependOn(DescribedPredicate<JavaClass> target) {
    return describe(
        "depend on " + target.getDescription(),
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getBaseComponentType)
                .anyMatch(target));
  }

  /** The top-level class around a class. */
  public static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(CompiledProcessor::outermost).orElse(type);
  }

  /**
   * The classes that a class refers to, directly or through others; itself too.
   *
   * @param doors the references that are left out, by the class that has them
   */
  public static Set<JavaClass> reachable(String from, Map<String, Set<String>> doors) {
    Set<JavaClass> found = new HashSet<>();
    Deque<JavaClass> next = new ArrayDeque<>(Set.of(type(from)));
    while (!next.isEmpty()) {
      JavaClass type = next.remove();
      if (found.add(type)) {
        type.getDirectDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass)
            .map(JavaClass::getBaseComponentType)
            .filter(target -> CLASSES.contain(target.getName()))
            .filter(target -> !isDoor(type, target, doors))
            .forEach(next::add);
      }
    }
    return found;
  }

  private static boolean isDoor(JavaClass from, JavaClass to, Map<String, Set<String>> doors) {
    return doors.entrySet().stream()
        .anyMatch(
            door ->
                outermost(from).getSimpleName().equals(door.getKey())
                    && door.getValue().contains(outermost(to).getSimpleName()));
  }
}
