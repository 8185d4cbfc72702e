package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Code;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.Val;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;

/** The request filters of Jakarta REST that are bound by name to resource methods. */
final class BoundFilters {

  private static final Set<String> BINDING = JakartaImplied.both("NameBinding");
  private static final List<String> FILTERS =
      List.of(
          "jakarta/ws/rs/container/ContainerRequestFilter",
          "javax/ws/rs/container/ContainerRequestFilter");

  private record Filter(String type, Set<String> bindings) {}

  private final Types types;
  private final Interpretation interpretation;
  private final Annotations annotations;
  private final List<Filter> filters = new ArrayList<>();

  BoundFilters(Types types, Interpretation interpretation) {
    this.types = types;
    this.interpretation = interpretation;
    this.annotations = new Annotations(types);
    for (String type : types.program()) {
      if (FILTERS.stream().anyMatch(filter -> types.isSubtype(type, filter))) {
        Set<String> bindings = bindings(types.find(type).map(Annotations::on).orElse(List.of()));
        if (!bindings.isEmpty()) {
          filters.add(new Filter(type, bindings));
        }
      }
    }
  }

  private Set<String> bindings(List<AnnotationNode> on) {
    Set<String> bindings = new TreeSet<>();
    for (List<AnnotationNode> chain : annotations.chains(on, BINDING)) {
      bindings.add(Annotations.name(chain.get(0)));
    }
    return bindings;
  }

  /** The constant codes by which the filters around a method with some annotations abort. */
  Set<Integer> codes(List<AnnotationNode> on) {
    Set<String> bindings = bindings(on);
    Set<Integer> codes = new TreeSet<>();
    for (Filter filter : filters) {
      if (bindings.containsAll(filter.bindings())) {
        codes.addAll(codes(filter.type()));
      }
    }
    return codes;
  }

  private Set<Integer> codes(String filter) {
    Set<Integer> codes = new TreeSet<>();
    for (String own : types.all(filter)) {
      for (MethodNode method : types.find(own).map(node -> node.methods).orElse(List.of())) {
        if (method.name.equals("filter") && (method.access & Opcodes.ACC_BRIDGE) == 0) {
          MethodId id = new MethodId(own, method.name, method.desc);
          Val object = interpretation.objectOf(filter);
          for (Response sent :
              interpretation
                  .of(id, interpretation.unknownArguments(id, object, "request"))
                  .sent()
                  .all(Response.class)) {
            if (sent.code() instanceof Code code) {
              codes.add(code.value());
            }
          }
        }
      }
    }
    return codes;
  }
}
