package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Text;
import dev.statute.contract.program.MethodId;
import java.util.List;
import java.util.Optional;

/** Reads the calls on constant texts by which a compiled switch over strings finds its case. */
final class TextCalls {

  private static final String STRING = "java/lang/String";

  Optional<Val> read(Invocation call) {
    MethodId method = call.method();
    if (!method.owner().equals(STRING) || call.isStatic()) {
      return Optional.empty();
    }
    Optional<String> text = constant(call.receiver());
    if (method.name().equals("hashCode")) {
      return text.map(value -> Val.number(value.hashCode()));
    }
    if (method.name().equals("equals")) {
      Optional<String> other = constant(call.argument(0));
      return text.flatMap(value -> other.map(each -> Val.number(value.equals(each) ? 1 : 0)));
    }
    return Optional.empty();
  }

  private static Optional<String> constant(Val value) {
    List<Text> texts = value.all(Text.class);
    return texts.size() == 1 && value.atoms().size() == 1 && texts.get(0).isWhole()
        ? Optional.of(texts.get(0).value())
        : Optional.empty();
  }
}
