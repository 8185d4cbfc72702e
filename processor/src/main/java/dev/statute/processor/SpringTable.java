package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Effect;
import dev.statute.processor.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Spring MVC and WebFlux. */
final class SpringTable {

  private static final String BIND = "org.springframework.web.bind.annotation.";

  private SpringTable() {}

  static Framework framework() {
    return new Framework(
        "Spring",
        List.of(responseStatus()),
        Map.of(SpringStatuses.TYPE, SpringStatuses.codes()),
        Optional.of(handlers()));
  }

  private static StatusAnnotation responseStatus() {
    return new StatusAnnotation(
        BIND + "ResponseStatus",
        List.of("value", "code"),
        Form.CONSTANT,
        Effect.ANSWERS,
        Optional.of("500"),
        Optional.of("reason"));
  }

  private static HandlerRules handlers() {
    return new HandlerRules(
        Set.of(
            BIND + "RequestMapping",
            BIND + "ExceptionHandler",
            "org.springframework.web.service.annotation.HttpExchange"),
        controllers(),
        controllers(),
        Set.of(
            // Such an interface can be implemented by a handler too, which then is not told.
            "org.springframework.web.service.annotation.HttpExchange",
            "org.springframework.cloud.openfeign.FeignClient",
            "org.springframework.cloud.netflix.feign.FeignClient"),
        Set.of(BIND + "ResponseBody"),
        200,
        200,
        200,
        wrappers(),
        carriers(),
        open(),
        responders(),
        Set.of(),
        "@ResponseStatus or a ResponseEntity");
  }

  private static Set<String> controllers() {
    return Set.of("org.springframework.stereotype.Controller", BIND + "ControllerAdvice");
  }

  private static Set<String> wrappers() {
    return CommonTypes.wrappers(
        // A stream of content is content, but one of a single ResponseEntity is allowed too.
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher",
        "java.util.concurrent.Callable",
        "org.springframework.util.concurrent.ListenableFuture",
        "org.springframework.web.context.request.async.DeferredResult",
        "org.springframework.web.context.request.async.WebAsyncTask");
  }

  private static Set<String> carriers() {
    return Set.of(
        "org.springframework.http.ResponseEntity",
        "org.springframework.web.servlet.function.ServerResponse",
        "org.springframework.web.reactive.function.server.ServerResponse");
  }

  private static Set<String> open() {
    return CommonTypes.open(
        // They set the status, mostly to that of a @ResponseStatus beside them.
        "org.springframework.http.ProblemDetail",
        "org.springframework.web.ErrorResponse",
        "org.springframework.ui.Model",
        "org.springframework.web.servlet.ModelAndView",
        "org.springframework.web.servlet.View",
        "org.springframework.web.reactive.result.view.View",
        "org.springframework.web.reactive.result.view.Rendering",
        "org.springframework.web.reactive.result.view.FragmentsRendering",
        "org.springframework.http.HttpHeaders",
        // It has no status, but may be a ResponseEntity.
        "org.springframework.http.HttpEntity",
        // A subclass of it may set the status.
        "org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter",
        // A request for a range of it is answered with 206.
        "org.springframework.core.io.Resource",
        "org.springframework.core.io.support.ResourceRegion");
  }

  private static Set<String> responders() {
    return CommonTypes.responders(
        "org.springframework.http.server.ServerHttpResponse",
        "org.springframework.http.server.reactive.ServerHttpResponse",
        "org.springframework.web.context.request.WebRequest",
        "org.springframework.web.server.ServerWebExchange");
  }
}
