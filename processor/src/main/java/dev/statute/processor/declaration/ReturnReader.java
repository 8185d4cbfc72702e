package dev.statute.processor.declaration;

import dev.statute.processor.declaration.Returned.Carrier;
import dev.statute.processor.declaration.Returned.Nothing;
import dev.statute.processor.declaration.Returned.Unknown;
import dev.statute.processor.declaration.Returned.Value;
import dev.statute.processor.framework.CommonTypes;
import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.Supertypes;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads from the return type of a handler what its responses have. */
final class ReturnReader {

  private final Supertypes supertypes;
  private final Set<String> vague = CommonTypes.vague();

  ReturnReader(Supertypes supertypes) {
    this.supertypes = supertypes;
  }

  Returned read(TypeMirror type, HandlerTable table) {
    return switch (type.getKind()) {
      case VOID -> new Nothing();
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, ARRAY -> new Value(false);
      case DECLARED ->
          type instanceof DeclaredType declared
              ? read(declared, Annotations.element(type), table)
              : new Unknown();
      default -> new Unknown();
    };
  }

  private Returned read(DeclaredType type, Optional<TypeElement> element, HandlerTable table) {
    return element.isPresent() ? read(type, element.get(), table) : new Unknown();
  }

  private Returned read(DeclaredType type, TypeElement element, HandlerTable table) {
    if (vague.contains(element.getQualifiedName().toString()) || supertypes.isBroken(element)) {
      return new Unknown();
    }
    if (supertypes.isOneOf(element, table.carriers())) {
      return new Carrier(argument(type, table) instanceof Value, false);
    }
    if (supertypes.isOneOf(element, table.open())) {
      return new Unknown();
    }
    if (!supertypes.isOneOf(element, table.wrappers())) {
      return new Value(false);
    }
    return later(argument(type, table));
  }

  private static Returned later(Returned held) {
    if (held instanceof Value) {
      return new Value(true);
    }
    return held instanceof Carrier carrier ? new Carrier(carrier.hasContent(), true) : held;
  }

  /** The type argument of a generic type; unknown if there are several. */
  private Returned argument(DeclaredType type, HandlerTable table) {
    return type.getTypeArguments().size() == 1
        ? read(type.getTypeArguments().get(0), table)
        : new Unknown();
  }
}
