package dev.statute.processor;

import dev.statute.processor.StatusAnnotation.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jakarta REST and JAX-RS, and what Quarkus and RESTEasy add to it. */
final class JakartaRestTable {

  private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.";

  private JakartaRestTable() {}

  static Framework framework() {
    return new Framework(
        "Jakarta REST",
        List.of(
            StatusAnnotation.answering("org.jboss.resteasy.reactive.ResponseStatus", Form.NUMBER)),
        JakartaRestStatuses.codes(),
        Optional.of(handlers()));
  }

  private static HandlerRules handlers() {
    return new HandlerRules(
        RestTypes.named("HttpMethod"),
        Set.of(),
        Set.of("jakarta.ws.rs.Path"),
        clients(),
        Set.of(),
        200,
        204,
        204,
        CommonTypes.wrappers(),
        carriers(),
        open(),
        responders(),
        // A filter that is bound by name, and a method that renders a view.
        RestTypes.with(Set.of("jakarta.mvc.Controller", "javax.mvc.Controller"), "NameBinding"),
        "@ResponseStatus in Quarkus, or a Response");
  }

  private static Set<String> clients() {
    return Set.of(
        REST_CLIENT + "inject.RegisterRestClient",
        REST_CLIENT + "annotation.ClientHeaderParam",
        REST_CLIENT + "annotation.ClientHeaderParams",
        REST_CLIENT + "annotation.RegisterClientHeaders",
        REST_CLIENT + "annotation.RegisterProvider",
        REST_CLIENT + "annotation.RegisterProviders");
  }

  private static Set<String> carriers() {
    return RestTypes.with(
        Set.of(
            "org.jboss.resteasy.reactive.RestResponse",
            "org.jboss.resteasy.reactive.RestResponse.ResponseBuilder"),
        "core.Response",
        "core.Response.ResponseBuilder");
  }

  private static Set<String> open() {
    return CommonTypes.open(
        // Quarkus looks whether the stream is a RestMulti, whatever the method says. Such a one has
        // a status of its own only if that is set: else @ResponseStatus counts.
        "io.smallrye.mutiny.Multi",
        "org.reactivestreams.Publisher",
        "java.util.concurrent.Flow.Publisher",
        // A request for a range of it is answered with 206.
        "java.io.File",
        "java.nio.file.Path",
        "org.jboss.resteasy.reactive.FilePart",
        "org.jboss.resteasy.reactive.PathPart",
        "org.glassfish.jersey.server.mvc.Viewable");
  }

  private static Set<String> responders() {
    return RestTypes.with(
        CommonTypes.responders(
            "org.jboss.resteasy.spi.HttpResponse",
            "org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext",
            "org.jboss.resteasy.reactive.server.spi.ServerHttpResponse",
            "org.glassfish.grizzly.http.server.Response",
            "io.quarkus.vertx.http.runtime.CurrentVertxRequest",
            "io.vertx.core.http.HttpServerRequest",
            "io.vertx.core.http.HttpServerResponse",
            "io.vertx.ext.web.RoutingContext"),
        "container.AsyncResponse",
        "container.ContainerRequestContext",
        "sse.SseEventSink");
  }
}
