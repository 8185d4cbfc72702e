package dev.statute.contract.suggest;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Optional;

/**
 * The annotations to add: those that the program has, as long as nobody asks for others.
 *
 * @param response the annotation of the style {@code apiresponse}
 */
record StyleChoice(Style style, ResponseAnnotation response) {

  static StyleChoice of(Optional<Style> wanted, List<Site> sites, Types types) {
    List<String> forms = sites.stream().flatMap(site -> site.forms().stream()).toList();
    Optional<ResponseAnnotation> used =
        forms.stream().flatMap(form -> ResponseAnnotation.of(form).stream()).findFirst();
    Style usual =
        used.isPresent() && !forms.contains(Annotations.RETURNS)
            ? Style.API_RESPONSE
            : Style.RETURNS;
    return new StyleChoice(
        wanted.orElse(usual), used.orElseGet(() -> ResponseAnnotation.onClassPath(types)));
  }

  AnnotationEdits edits(Site site) {
    return style == Style.RETURNS ? new ReturnsEdits() : new ApiResponseEdits(response(site));
  }

  /** The annotation of the style {@code apiresponse} at a handler. */
  ResponseAnnotation response(Site site) {
    return site.forms().stream()
        .flatMap(form -> ResponseAnnotation.of(form).stream())
        .findFirst()
        .orElse(response);
  }
}
