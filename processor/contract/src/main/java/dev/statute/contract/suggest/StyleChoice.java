package dev.statute.contract.suggest;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The annotations to add: those that the program has, as long as nobody asks for others.
 *
 * @param response the annotation of the style {@code apiresponse}
 */
record StyleChoice(Style style, ResponseAnnotation response) {

  /**
   * Chooses.
   *
   * @param isDescribed whether the source of a handler has an annotation
   */
  static StyleChoice of(
      Optional<Style> wanted,
      List<Site> sites,
      Types types,
      BiPredicate<Site, ResponseAnnotation> isDescribed) {
    Optional<ResponseAnnotation> used =
        sites.stream().flatMap(site -> used(site).stream()).findFirst();
    boolean hasReturns =
        sites.stream().anyMatch(site -> site.forms().contains(Annotations.RETURNS));
    Style style =
        wanted.orElseGet(
            () ->
                !hasReturns
                        && used.isPresent()
                        && sites.stream().anyMatch(site -> isDescribed.test(site, used.get()))
                    ? Style.API_RESPONSE
                    : Style.RETURNS);
    return new StyleChoice(style, used.orElseGet(() -> ResponseAnnotation.onClassPath(types)));
  }

  private static Optional<ResponseAnnotation> used(Site site) {
    return site.forms().stream().flatMap(form -> ResponseAnnotation.of(form).stream()).findFirst();
  }

  AnnotationEdits edits(Site site) {
    return style == Style.RETURNS ? new ReturnsEdits() : new ApiResponseEdits(response(site));
  }

  /** The annotation of the style {@code apiresponse} at a handler. */
  ResponseAnnotation response(Site site) {
    return used(site).orElse(response);
  }
}
