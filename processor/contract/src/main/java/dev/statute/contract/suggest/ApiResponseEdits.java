package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds an {@code @ApiResponse} for each code, where those of the method are. */
record ApiResponseEdits(ResponseAnnotation annotation) implements AnnotationEdits {

  @Override
  public List<Edit> add(MethodPlace place, Collection<Code> codes, FileNames names) {
    List<String> added = codes.stream().map(code -> text(code, names)).toList();
    Optional<ExpressionTree> container = value(place, annotation.container(), "value", names);
    if (container.isPresent()) {
      return new ValueEdits(place).add(container.get(), added);
    }
    Optional<AnnotationTree> last =
        on(place, annotation.type(), names).reduce((first, second) -> second);
    if (last.isPresent()) {
      return List.of(new NewAnnotations(place).behind(last.get(), added));
    }
    return value(place, annotation.operation(), ResponseAnnotation.RESPONSES, names)
        .map(value -> new ValueEdits(place).add(value, added))
        .orElseGet(() -> List.of(new NewAnnotations(place).add(added)));
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
