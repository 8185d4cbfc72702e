package dev.statute.contract.method;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The methods of aspects that run around the methods with an annotation: those whose pointcut says
 * {@code @annotation(...)} or {@code @within(...)}. Other pointcuts are not read.
 */
final class Aspects {

  private static final String PACKAGE = "org.aspectj.lang.annotation.";
  private static final Set<String> ADVICE =
      Set.of(PACKAGE + "Before", PACKAGE + "After", PACKAGE + "AfterReturning", PACKAGE + "Around");
  private static final Pattern BY_ANNOTATION =
      Pattern.compile("@(?:annotation|within)\\(\\s*([\\w.$]+)\\s*\\)");
  private static final Pattern ARGUMENTS = Pattern.compile("\\bargs\\(([^)]*)\\)");
  private static final Pattern NAMED = Pattern.compile("(\\w+)\\(\\s*\\)");

  private final Types types;
  private final Map<String, List<Advice>> byAnnotation = new TreeMap<>();

  /**
   * A method of an aspect.
   *
   * @param arguments the types that the arguments of a method must have; empty for any
   */
  private record Advice(MethodId method, Optional<List<Type>> arguments) {}

  Aspects(Types types) {
    this.types = types;
    for (String type : types.program()) {
      types.find(type).filter(Aspects::isAspect).ifPresent(this::add);
    }
  }

  private static boolean isAspect(ClassNode type) {
    return Annotations.on(type).stream()
        .anyMatch(each -> Annotations.name(each).equals(PACKAGE + "Aspect"));
  }

  private void add(ClassNode aspect) {
    for (MethodNode method : aspect.methods) {
      for (AnnotationNode annotation : Annotations.on(method)) {
        if (ADVICE.contains(Annotations.name(annotation))) {
          MethodId id = new MethodId(aspect.name, method.name, method.desc);
          Advice advice = new Advice(id, arguments(method, text(annotation)));
          for (String marker : markers(aspect, method, text(annotation))) {
            byAnnotation.computeIfAbsent(marker, key -> new ArrayList<>()).add(advice);
          }
        }
      }
    }
  }

  private static String text(AnnotationNode annotation) {
    List<String> texts =
        Annotations.texts(Annotations.values(List.of(annotation), "value", "pointcut"));
    return texts.isEmpty() ? "" : texts.get(0);
  }

  /**
   * The qualified names of the annotations in a pointcut, or in the named one that it refers to.
   */
  private Set<String> markers(ClassNode aspect, MethodNode method, String pointcut) {
    Set<String> markers = new HashSet<>();
    Matcher matcher = BY_ANNOTATION.matcher(pointcut);
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<String> type = Optional.of(name).filter(each -> each.contains("."));
      type.or(() -> named(aspect, method, name)).ifPresent(markers::add);
    }
    Matcher reference = NAMED.matcher(pointcut);
    while (markers.isEmpty() && reference.find()) {
      for (MethodNode other : aspect.methods) {
        if (other.name.equals(reference.group(1)) && !other.name.equals(method.name)) {
          Annotations.on(other).forEach(each -> markers.addAll(markers(aspect, other, text(each))));
        }
      }
    }
    return markers;
  }

  /** A simple name is a type of the same package, or a parameter of the method. */
  private Optional<String> named(ClassNode aspect, MethodNode method, String name) {
    String inPackage = Names.packageOf(aspect.name) + "/" + name;
    if (types.find(inPackage).isPresent()) {
      return Optional.of(Names.qualified(inPackage));
    }
    List<String> found = new ArrayList<>();
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      if (parameter.getSort() == Type.OBJECT && types.isAnnotation(parameter.getInternalName())) {
        found.add(Names.qualified(parameter.getInternalName()));
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : imported(name);
  }

  private Optional<String> imported(String name) {
    List<String> found =
        types.program().stream()
            .filter(type -> Names.simple(type).equals(name) && types.isAnnotation(type))
            .toList();
    return found.size() == 1 ? found.stream().map(Names::qualified).findFirst() : Optional.empty();
  }

  /**
   * The types that {@code args(...)} binds: the parameters that are no join point or annotation.
   */
  private Optional<List<Type>> arguments(MethodNode advice, String pointcut) {
    Matcher matcher = ARGUMENTS.matcher(pointcut);
    if (!matcher.find() || matcher.group(1).contains(".")) {
      return Optional.empty();
    }
    List<Type> bound = new ArrayList<>();
    for (Type parameter : Type.getArgumentTypes(advice.desc)) {
      boolean isOther =
          parameter.getSort() == Type.OBJECT
              && (parameter.getInternalName().startsWith("org/aspectj/")
                  || types.isAnnotation(parameter.getInternalName()));
      if (!isOther) {
        bound.add(parameter);
      }
    }
    return Optional.of(bound).filter(all -> all.size() == matcher.group(1).split(",").length);
  }

  /** The methods that run around one with some annotations, on itself or on its type. */
  List<MethodId> around(MethodId method, List<AnnotationNode> annotations) {
    Set<MethodId> found = new TreeSet<>();
    for (AnnotationNode annotation : annotations) {
      byAnnotation.getOrDefault(Annotations.name(annotation), List.of()).stream()
          .filter(advice -> advice.arguments().filter(all -> !fit(all, method)).isEmpty())
          .forEach(advice -> found.add(advice.method()));
    }
    return List.copyOf(found);
  }

  private boolean fit(List<Type> bound, MethodId method) {
    Type[] parameters = Type.getArgumentTypes(method.descriptor());
    boolean fit = bound.size() == parameters.length;
    for (int i = 0; fit && i < parameters.length; i++) {
      Type type = bound.get(i);
      boolean areObjects = type.getSort() == Type.OBJECT && parameters[i].getSort() == Type.OBJECT;
      // A number is boxed.
      fit = !areObjects || types.isSubtype(parameters[i].getInternalName(), type.getInternalName());
    }
    return fit;
  }
}
