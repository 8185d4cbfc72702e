package dev.statute.processor.check.rule;

import dev.statute.processor.body.SourceAnnotation;
import dev.statute.processor.body.SourceValue;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.framework.OpenApi;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.framework.StatusAnnotation.Form;
import dev.statute.processor.framework.Statute;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that proposes how a method can declare codes, in the way that is usual around it. */
public final class Proposal {

  private final StatusAnnotation annotation;
  private final List<SourceAnnotation> written;
  private final List<Integer> codes;

  private Proposal(
      StatusAnnotation annotation, List<SourceAnnotation> written, List<Integer> codes) {
    this.annotation = annotation;
    this.written = written;
    this.codes = codes;
  }

  /**
   * The proposal for a method that declares nothing.
   *
   * @param usual the annotation by which the methods around it declare
   * @param isAll whether it is certain that there are no other codes
   */
  static String of(StatusAnnotation usual, Collection<Integer> codes, boolean isAll) {
    return verb(usual) + (isAll ? " " : " at least ") + text(usual, codes);
  }

  private static String verb(StatusAnnotation annotation) {
    return annotation.isReturns() ? "write" : "add";
  }

  /** The annotations for some codes. */
  static String text(StatusAnnotation usual, Collection<Integer> codes) {
    return new Proposal(usual, List.of(), List.of()).plain(codes);
  }

  /**
   * The proposal for a method that declares something.
   *
   * @param written the annotations on it
   * @param more the codes that it does not declare
   */
  static String beside(
      DeclaredOutcomes declared, List<SourceAnnotation> written, Collection<Integer> more) {
    StatusAnnotation used = used(declared);
    List<SourceAnnotation> own =
        written.stream().filter(each -> each.type().equals(used.type())).toList();
    List<Integer> codes =
        declared.written().stream()
            .filter(declaration -> declaration.annotation().equals(used))
            .flatMap(declaration -> declaration.codes().stream())
            .map(DeclaredStatus.Code::code)
            .toList();
    return new Proposal(used, own, codes).beside(more);
  }

  /** The annotation by which a method declares: the nearest one, with {@code @Returns} first. */
  private static StatusAnnotation used(DeclaredOutcomes declared) {
    return Stream.of(
            declared.written(), declared.declared().ofMethod(), declared.declared().onType())
        .flatMap(declarations -> usual(declarations).stream())
        .findFirst()
        .orElseGet(Statute::returns);
  }

  /**
   * The annotation by which some declarations declare: {@code @Returns} if used, else the first.
   */
  public static Optional<StatusAnnotation> usual(List<Declaration> declarations) {
    List<StatusAnnotation> used =
        declarations.stream()
            .filter(Declaration::isDeclaring)
            .map(Declaration::annotation)
            .toList();
    return used.stream()
        .filter(StatusAnnotation::isReturns)
        .findFirst()
        .or(() -> used.stream().findFirst());
  }

  private String beside(Collection<Integer> more) {
    if (annotation.isReturns() && written.isEmpty()) {
      return "write " + plain(more);
    }
    Optional<String> container =
        written.stream()
            .flatMap(each -> each.within().stream())
            .filter(outer -> outer.member().equals("value"))
            .map(SourceAnnotation.Outer::annotation)
            .findFirst();
    if (annotation.isReturns()
        && written.size() == 1
        && written.get(0).members().size() == 1
        && container.isEmpty()) {
      return "write @" + name() + "(" + array(withWritten(more)) + ")";
    }
    return "add "
        + String.join(container.isPresent() ? ", " : " ", annotations(more))
        + container.map(name -> " to @" + name).orElse("");
  }

  /**
   * The written values in their order, with the others sorted in if the written ones are sorted.
   */
  private List<String> withWritten(Collection<Integer> more) {
    List<String> values =
        new ArrayList<>(written.get(0).values("value").stream().map(SourceValue::text).toList());
    List<Integer> order = values.size() == codes.size() ? new ArrayList<>(codes) : List.of();
    boolean isOrdered = !order.isEmpty() && order.equals(order.stream().sorted().toList());
    for (int code : more) {
      int place = values.size();
      while (isOrdered && place > 0 && order.get(place - 1) > code) {
        place--;
      }
      values.add(place, value(code));
      if (isOrdered) {
        order.add(place, code);
      }
    }
    return values;
  }

  private String plain(Collection<Integer> codes) {
    return String.join(" ", annotations(codes));
  }

  private List<String> annotations(Collection<Integer> codes) {
    List<String> values = codes.stream().map(this::value).toList();
    if (annotation.isReturns()) {
      return List.of("@" + name() + "(" + array(values) + ")");
    }
    String member = OpenApi.added(annotation).members().get(0);
    return values.stream().map(value -> "@" + name() + "(" + member + " = " + value + ")").toList();
  }

  private String name() {
    StatusAnnotation added = OpenApi.added(annotation);
    return written.isEmpty() || !added.type().equals(annotation.type())
        ? added.simpleName().substring(1)
        : written.get(0).name();
  }

  private static String array(List<String> values) {
    String list = values.stream().collect(Collectors.joining(", "));
    return values.size() == 1 ? list : "{" + list + "}";
  }

  /** A code, written like the values that are there. */
  private String value(int code) {
    Object wanted = annotation.form() == Form.TEXT ? String.valueOf(code) : (Object) code;
    return written.stream()
        .flatMap(each -> each.values(annotation.members().get(0)).stream())
        .flatMap(value -> value.like().apply(wanted).stream())
        .findFirst()
        .orElseGet(() -> annotation.form() == Form.TEXT ? "\"" + code + "\"" : "" + code);
  }
}
