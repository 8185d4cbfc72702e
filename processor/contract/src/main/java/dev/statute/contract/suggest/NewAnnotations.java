package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotationTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds annotations to a method, behind those that it has. */
final class NewAnnotations {

  private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");

  private final MethodPlace place;
  private final ParsedSource source;
  private final SourceText text;

  NewAnnotations(MethodPlace place) {
    this.place = place;
    this.source = place.source();
    this.text = source.text();
  }

  Edit add(List<String> annotations) {
    List<AnnotationTree> leading = leading();
    for (int i = leading.size() - 1; i >= 0; i--) {
      if (text.isLastOfLine(source.end(leading.get(i)))) {
        return behind(leading.get(i), annotations);
      }
    }
    if (leading.isEmpty()) {
      int start = source.start(place.method());
      String separator = text.isFirstOfLine(start) ? startOfLine() : " ";
      return Edit.insertion(start, String.join(separator, annotations) + separator);
    }
    return inLine(source.end(leading.get(leading.size() - 1)), annotations);
  }

  /** On new lines below an annotation. */
  Edit behind(AnnotationTree annotation, List<String> annotations) {
    int end = source.end(annotation);
    return text.isLastOfLine(end)
        ? Edit.insertion(
            text.endOfLine(end), startOfLine() + String.join(startOfLine(), annotations))
        : inLine(end, annotations);
  }

  /**
   * Between annotations of its kind.
   *
   * @param before the one that it comes behind; empty if it comes before all
   */
  Edit beside(Optional<AnnotationTree> before, List<AnnotationTree> all, String annotation) {
    if (before.isPresent()) {
      return behind(before.get(), List.of(annotation));
    }
    int start = source.start(all.get(0));
    return Edit.insertion(start, annotation + (text.isFirstOfLine(start) ? startOfLine() : " "));
  }

  private Edit inLine(int end, List<String> annotations) {
    String more = " " + String.join(" ", annotations);
    String before = text.text().substring(text.startOfLine(end), end);
    if (more.indexOf('\n') < 0 && SourceText.fits(before + more + text.rest(end))) {
      return Edit.insertion(end, more);
    }
    String rest = text.rest(end);
    int next = end + rest.length() - rest.stripLeading().length();
    return new Edit(
        end, next, startOfLine() + String.join(startOfLine(), annotations) + startOfLine());
  }

  private String startOfLine() {
    return text.lineEnd() + place.indentation();
  }

  /** The annotations before the modifiers: those behind them belong to the type. */
  private List<AnnotationTree> leading() {
    List<AnnotationTree> leading = new ArrayList<>();
    int end = source.start(place.method());
    for (AnnotationTree annotation : place.method().getModifiers().getAnnotations()) {
      String between = text.text().substring(end, source.start(annotation));
      if (!COMMENTS.matcher(between).replaceAll("").isBlank()) {
        break;
      }
      leading.add(annotation);
      end = source.end(annotation);
    }
    return leading;
  }
}
