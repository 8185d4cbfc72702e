package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** The advices of a Spring program: their order, and the controllers that each one serves. */
final class SpringAdvices {

  private static final Set<String> ADVICE =
      Set.of("org.springframework.web.bind.annotation.ControllerAdvice");
  private static final String ORDER = "org.springframework.core.annotation.Order";
  private static final String PRIORITY = "jakarta.annotation.Priority";

  private record Advice(
      String type,
      Optional<Integer> order,
      List<String> packages,
      List<String> assignable,
      List<String> annotated) {

    boolean isForAll() {
      return packages.isEmpty() && assignable.isEmpty() && annotated.isEmpty();
    }
  }

  private final Types types;
  private final Annotations annotations;
  private final List<Advice> advices = new ArrayList<>();

  SpringAdvices(Types types) {
    this.types = types;
    this.annotations = new Annotations(types);
    for (String type : types.program()) {
      types.find(type).filter(node -> !types.isAbstract(type)).ifPresent(this::add);
    }
    advices.sort(Comparator.comparing(advice -> advice.order().orElse(Integer.MAX_VALUE)));
  }

  private void add(ClassNode type) {
    for (List<AnnotationNode> chain : annotations.chains(Annotations.on(type), ADVICE)) {
      List<String> packages =
          new ArrayList<>(Annotations.texts(Annotations.values(chain, "basePackages", "value")));
      names(chain, "basePackageClasses").forEach(each -> packages.add(Names.packageOf(each)));
      advices.add(
          new Advice(
              type.name,
              order(type),
              packages.stream().map(Names::internal).toList(),
              names(chain, "assignableTypes"),
              names(chain, "annotations")));
    }
  }

  private static List<String> names(List<AnnotationNode> chain, String member) {
    List<String> names = new ArrayList<>();
    for (Object value : Annotations.values(chain, member)) {
      if (value instanceof Type type) {
        names.add(type.getInternalName());
      }
    }
    return names;
  }

  private static Optional<Integer> order(ClassNode type) {
    for (AnnotationNode annotation : Annotations.on(type)) {
      String name = Annotations.name(annotation);
      if (name.equals(ORDER) || name.equals(PRIORITY)) {
        Object value = Annotations.members(annotation).get("value");
        return Optional.of(value instanceof Integer order ? order : Integer.MAX_VALUE);
      }
    }
    return Optional.empty();
  }

  /** The advices for a controller, in their order. */
  List<String> of(String controller) {
    return advices.stream()
        .filter(advice -> advice.isForAll() || serves(advice, controller))
        .map(Advice::type)
        .toList();
  }

  private boolean serves(Advice advice, String controller) {
    String inPackage = Names.packageOf(controller) + "/";
    List<AnnotationNode> on = types.find(controller).map(Annotations::on).orElse(List.of());
    return advice.packages().stream().anyMatch(name -> inPackage.startsWith(name + "/"))
        || advice.assignable().stream().anyMatch(type -> types.isSubtype(controller, type))
        || advice.annotated().stream()
            .anyMatch(type -> annotations.has(on, Set.of(Names.qualified(type))));
  }

  /** Returns whether an advice is asked for an exception before a controller is found. */
  boolean isForAll(String type) {
    return advices.stream().anyMatch(each -> each.type().equals(type) && each.isForAll());
  }

  List<String> all() {
    return advices.stream().map(Advice::type).toList();
  }

  /** The other advices that serve the same controllers, with nothing to order the two. */
  List<String> conflicting(String type) {
    Advice own =
        advices.stream().filter(each -> each.type().equals(type)).findFirst().orElseThrow();
    return advices.stream()
        .filter(other -> other.order().equals(own.order()))
        .filter(other -> other.isForAll() && own.isForAll())
        .map(Advice::type)
        .toList();
  }
}
