package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Function;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** The interfaces through which a framework has the program write the content of a response. */
public final class ContentWriters {

  private static final List<String> TYPES =
      List.of(
          "org/springframework/web/servlet/mvc/method/annotation/StreamingResponseBody",
          "jakarta/ws/rs/core/StreamingOutput",
          "javax/ws/rs/core/StreamingOutput",
          "io/micronaut/core/io/Writable");

  private final Types types;

  public ContentWriters(Types types) {
    this.types = types;
  }

  /** Returns whether values of a type write content. */
  public boolean isWriter(String type) {
    return TYPES.contains(type);
  }

  /** The functions and objects of the program among some content, as functions. */
  public List<Function> among(Val content) {
    List<Function> writers = new ArrayList<>();
    for (Atom atom : content.atoms()) {
      if (atom instanceof Function function) {
        writers.add(function);
      } else if (atom instanceof Instance object && types.isProgram(object.type())) {
        method(object.type())
            .map(
                method ->
                    new Function(method, Opcodes.H_INVOKEVIRTUAL, false, List.of(Val.of(object))))
            .ifPresent(writers::add);
      }
    }
    return writers;
  }

  private Optional<MethodId> method(String type) {
    return TYPES.stream()
        .filter(writer -> types.isSubtype(type, writer))
        .flatMap(writer -> types.singleMethod(writer).stream())
        .flatMap(method -> types.resolve(type, method.name(), method.descriptor()).stream())
        .findFirst();
  }
}
