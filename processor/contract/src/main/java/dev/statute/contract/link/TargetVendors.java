package dev.statute.contract.link;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;

/**
 * The vendors that a handler is deployed behind, as {@code @TargetVendor} says.
 *
 * @param holders the qualified names of the generated types of the vendors
 * @param role the name of the role
 * @param where what the annotation is on, in words
 */
public record TargetVendors(List<String> holders, String role, String where) {

  private static final String ANNOTATION = "dev.statute.TargetVendor";

  public TargetVendors {
    holders = List.copyOf(holders);
  }

  /** Looks on the method, on its types, and on the packages around; the nearest one counts. */
  static Optional<TargetVendors> of(Types types, Handler handler) {
    for (MethodId method : handler.declaredIn()) {
      Optional<TargetVendors> found =
          in(types.declaration(method).map(Annotations::on).orElse(List.of()), method.display());
      if (found.isPresent()) {
        return found;
      }
    }
    for (String type : types.all(handler.type())) {
      Optional<TargetVendors> found =
          in(types.find(type).map(Annotations::on).orElse(List.of()), Names.simple(type));
      if (found.isPresent()) {
        return found;
      }
    }
    for (String name = Names.packageOf(handler.type());
        !name.isEmpty();
        name = Names.packageOf(name)) {
      List<AnnotationNode> on =
          types.find(name + "/package-info").map(Annotations::on).orElse(List.of());
      Optional<TargetVendors> found = in(on, "package " + Names.qualified(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<TargetVendors> in(List<AnnotationNode> on, String where) {
    for (AnnotationNode annotation : on) {
      if (Annotations.name(annotation).equals(ANNOTATION)) {
        List<String> holders =
            Annotations.values(List.of(annotation), "value").stream()
                .map(value -> Names.qualified(((Type) value).getInternalName()))
                .toList();
        List<String> role = Annotations.texts(Annotations.values(List.of(annotation), "role"));
        return Optional.of(
            new TargetVendors(
                holders, role.isEmpty() ? "ORIGIN" : role.get(0), "@TargetVendor on " + where));
      }
    }
    return Optional.empty();
  }
}
