package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Micronaut. */
final class MicronautTable {

  private static final String HTTP = "io.micronaut.http.annotation.";

  private MicronautTable() {}

  static Framework framework() {
    return new Framework(
        "Micronaut",
        List.of(StatusAnnotation.answering(HTTP + "Status", Form.CONSTANT)),
        Map.of(MicronautStatuses.TYPE, MicronautStatuses.codes()),
        Optional.of(handlers()));
  }

  private static HandlerRules handlers() {
    return new HandlerRules(
        mappings(),
        Set.of(HTTP + "Controller"),
        Set.of(HTTP + "Controller"),
        Set.of("io.micronaut.http.client.annotation.Client"),
        Set.of(),
        200,
        200,
        404,
        wrappers(),
        Set.of("io.micronaut.http.HttpResponse", "io.micronaut.http.HttpResponseProvider"),
        open(),
        CommonTypes.responders(),
        interceptors(),
        "@Status or an HttpResponse");
  }

  /**
   * Not their common meta-annotation: {@code @Error} carries it too, and the status of its plain
   * return is 500, or the one that it stands for.
   */
  private static Set<String> mappings() {
    return Set.of(
        HTTP + "Get",
        HTTP + "Post",
        HTTP + "Put",
        HTTP + "Patch",
        HTTP + "Delete",
        HTTP + "Head",
        HTTP + "Options",
        HTTP + "Trace",
        HTTP + "CustomHttpMethod");
  }

  private static Set<String> wrappers() {
    return CommonTypes.wrappers(
        // Also a stream may be one of responses.
        "org.reactivestreams.Publisher", "java.util.concurrent.Flow.Publisher");
  }

  private static Set<String> open() {
    return CommonTypes.open(
        // Alone it is the status; one that is there later counts less than @Status.
        "io.micronaut.http.HttpStatus",
        "io.micronaut.http.HttpMessage",
        "io.micronaut.core.attr.AttributeHolder",
        "io.micronaut.views.ModelAndView",
        // A request for one that has not changed is answered with 304.
        "java.io.File",
        // It is handed the response. Files are such, too.
        "io.micronaut.http.server.types.CustomizableResponseType");
  }

  private static Set<String> interceptors() {
    return Set.of(
        HTTP + "FilterMatcher",
        "io.micronaut.views.View",
        "io.micronaut.views.turbo.TurboView",
        "io.micronaut.views.turbo.TurboFrameView");
  }
}
