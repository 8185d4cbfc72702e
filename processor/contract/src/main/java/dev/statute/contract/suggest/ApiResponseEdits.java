package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Adds an {@code @ApiResponse} for each code, where those of the method are. */
record ApiResponseEdits(ResponseAnnotation annotation) implements AnnotationEdits {

  @Override
  public List<Edit> add(MethodPlace place, Collection<Code> codes, FileNames names) {
    Optional<ExpressionTree> container = value(place, annotation.container(), "value", names);
    if (container.isPresent()) {
      return within(place, container.get(), codes, names);
    }
    List<AnnotationTree> repeated = on(place, annotation.type(), names).toList();
    if (!repeated.isEmpty()) {
      ResponseOrder order = new ResponseOrder(repeated);
      NewAnnotations annotations = new NewAnnotations(place);
      return sorted(
          order,
          codes,
          code -> annotations.beside(order.before(code.number()), repeated, text(code, names)),
          last ->
              List.of(annotations.behind(repeated.get(repeated.size() - 1), texts(last, names))));
    }
    return value(place, annotation.operation(), ResponseAnnotation.RESPONSES, names)
        .map(value -> within(place, value, codes, names))
        .orElseGet(() -> List.of(new NewAnnotations(place).add(texts(codes, names))));
  }

  /** Adds to the value of a container. */
  private List<Edit> within(
      MethodPlace place, ExpressionTree value, Collection<Code> codes, FileNames names) {
    ValueEdits edits = new ValueEdits(place);
    List<AnnotationTree> items =
        MemberValues.items(value).stream()
            .filter(AnnotationTree.class::isInstance)
            .map(AnnotationTree.class::cast)
            .toList();
    if (items.isEmpty() || !(value instanceof NewArrayTree)) {
      return edits.add(value, texts(codes, names));
    }
    ResponseOrder order = new ResponseOrder(items);
    if (edits.isOnOneLine(value)
        && codes.stream().anyMatch(code -> order.isInside(code.number()))) {
      return List.of(edits.rewritten(value, merged(order, codes, place, names)));
    }
    return sorted(
        order,
        codes,
        code -> edits.beside(order.before(code.number()), items.get(0), text(code, names)),
        last -> edits.add(value, texts(last, names)));
  }

  /** The responses and the new ones, in their order. */
  private List<String> merged(
      ResponseOrder order, Collection<Code> codes, MethodPlace place, FileNames names) {
    List<String> merged = new ArrayList<>();
    List<Code> rest = new ArrayList<>(codes);
    for (AnnotationTree item : order.items()) {
      List<Code> before =
          rest.stream().filter(code -> order.isBefore(code.number(), item)).toList();
      merged.addAll(texts(before, names));
      rest.removeAll(before);
      merged.add(place.source().text(item));
    }
    merged.addAll(texts(rest, names));
    return merged;
  }

  /** Codes that belong between the others get there, unless the others are written anew. */
  private static List<Edit> sorted(
      ResponseOrder order,
      Collection<Code> codes,
      Function<Code, Edit> beside,
      Function<List<Code>, List<Edit>> atEnd) {
    List<Code> inside = codes.stream().filter(code -> order.isInside(code.number())).toList();
    List<Code> last = codes.stream().filter(code -> !order.isInside(code.number())).toList();
    List<Edit> edits = new ArrayList<>(last.isEmpty() ? List.of() : atEnd.apply(last));
    if (edits.stream().anyMatch(edit -> edit.start() < edit.end())) {
      return atEnd.apply(List.copyOf(codes));
    }
    inside.forEach(code -> edits.add(beside.apply(code)));
    return edits;
  }

  private List<String> texts(Collection<Code> codes, FileNames names) {
    return codes.stream().map(code -> text(code, names)).toList();
  }

  private static Optional<ExpressionTree> value(
      MethodPlace place, String type, String member, FileNames names) {
    return on(place, type, names)
        .flatMap(each -> MemberValues.find(each, member).stream())
        .findFirst();
  }

  private static Stream<AnnotationTree> on(MethodPlace place, String type, FileNames names) {
    return place.method().getModifiers().getAnnotations().stream()
        .map(AnnotationTree.class::cast)
        .filter(each -> names.isType(each.getAnnotationType(), type));
  }

  private String text(Code code, FileNames names) {
    String phrase = code.phrase().replace("\\", "\\\\").replace("\"", "\\\"");
    return "@"
        + names.type(annotation.type())
        + "(responseCode = \""
        + code.number()
        + "\""
        + (phrase.isEmpty() ? "" : ", description = \"" + phrase + "\"")
        + ")";
  }
}
