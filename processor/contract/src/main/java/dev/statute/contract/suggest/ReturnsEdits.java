package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree.Kind;
import dev.statute.contract.program.Annotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Adds codes to the {@code @Returns} of a method, or adds one. */
record ReturnsEdits() implements AnnotationEdits {

  private static final String LIST = Annotations.RETURNS + ".List";

  @Override
  public List<Edit> add(MethodPlace place, Collection<Code> codes, FileNames names) {
    for (AnnotationTree existing : existing(place, names)) {
      Optional<ExpressionTree> value = MemberValues.find(existing, "value");
      // The text of a description is about the codes that it has.
      if (value.isPresent() && MemberValues.find(existing, "description").isEmpty()) {
        return new ValueEdits(place).add(value.get(), like(value.get(), codes, names));
      }
    }
    List<String> items =
        codes.stream()
            .map(code -> code.constant().map(names::constant).orElse("" + code.number()))
            .toList();
    return List.of(new NewAnnotations(place).add(List.of(annotation(place, items, names))));
  }

  private static List<AnnotationTree> existing(MethodPlace place, FileNames names) {
    List<AnnotationTree> found = new ArrayList<>();
    for (AnnotationTree each : place.method().getModifiers().getAnnotations()) {
      if (names.isType(each.getAnnotationType(), Annotations.RETURNS)) {
        found.add(each);
      } else if (names.isType(each.getAnnotationType(), LIST)) {
        MemberValues.find(each, "value").stream()
            .flatMap(value -> MemberValues.items(value).stream())
            .forEach(item -> found.add((AnnotationTree) item));
      }
    }
    return found;
  }

  /** The codes, written as those that are already there. */
  private static List<String> like(ExpressionTree value, Collection<Code> codes, FileNames names) {
    List<? extends ExpressionTree> items = MemberValues.items(value);
    boolean isNumber = items.stream().anyMatch(item -> item.getKind() == Kind.INT_LITERAL);
    boolean isQualified = items.stream().anyMatch(item -> item instanceof MemberSelectTree);
    return codes.stream()
        .map(
            code ->
                code.constant()
                    .filter(constant -> !isNumber)
                    .map(each -> isQualified ? names.qualified(each) : names.constant(each))
                    .orElse("" + code.number()))
        .toList();
  }

  private static String annotation(MethodPlace place, List<String> items, FileNames names) {
    String start = "@" + names.type(Annotations.RETURNS) + "(";
    if (items.size() == 1) {
      return start + items.get(0) + ")";
    }
    String line = start + "{" + String.join(", ", items) + "})";
    String indentation = place.indentation();
    return SourceText.fits(indentation + line)
        ? line
        : start
            + ValueEdits.wrapped(indentation, place.step(), place.source().text().lineEnd(), items)
            + ")";
  }
}
