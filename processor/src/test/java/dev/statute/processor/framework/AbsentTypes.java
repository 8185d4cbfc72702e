package dev.statute.processor.framework;

import java.util.Set;
import java.util.TreeSet;

/** The types that the tables name, and whose libraries are not on the class path of the tests. */
final class AbsentTypes {

  private static final Set<String> KOTLIN =
      Set.of("kotlin.Unit", "kotlin.coroutines.Continuation", "kotlinx.coroutines.flow.Flow");

  private static final Set<String> RX_JAVA =
      Set.of(
          "io.reactivex.Completable",
          "io.reactivex.CompletableSource",
          "io.reactivex.Maybe",
          "io.reactivex.MaybeSource",
          "io.reactivex.Observable",
          "io.reactivex.ObservableSource",
          "io.reactivex.Single",
          "io.reactivex.SingleSource",
          "io.reactivex.rxjava3.core.Completable",
          "io.reactivex.rxjava3.core.CompletableSource",
          "io.reactivex.rxjava3.core.Maybe",
          "io.reactivex.rxjava3.core.MaybeSource",
          "io.reactivex.rxjava3.core.Observable",
          "io.reactivex.rxjava3.core.ObservableSource",
          "io.reactivex.rxjava3.core.Single",
          "io.reactivex.rxjava3.core.SingleSource");

  /** The types that Spring 6 and earlier had, or ran on. */
  private static final Set<String> OLDER_SPRING =
      Set.of(
          "javax.servlet.ServletResponse",
          "org.springframework.util.concurrent.ListenableFuture",
          "org.springframework.cloud.netflix.feign.FeignClient");

  private static final Set<String> SPRING_CLOUD =
      Set.of("org.springframework.cloud.openfeign.FeignClient");

  /** The servers below Jakarta REST. */
  private static final Set<String> SERVERS =
      Set.of(
          "io.quarkus.vertx.http.runtime.CurrentVertxRequest",
          "io.vertx.core.http.HttpServerRequest",
          "io.vertx.core.http.HttpServerResponse",
          "io.vertx.ext.web.RoutingContext",
          "org.glassfish.grizzly.http.server.Response",
          "org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext",
          "org.jboss.resteasy.reactive.server.spi.ServerHttpResponse",
          "org.jboss.resteasy.spi.HttpResponse");

  private static final Set<String> VIEWS =
      Set.of(
          "io.micronaut.views.ModelAndView",
          "io.micronaut.views.View",
          "io.micronaut.views.turbo.TurboFrameView",
          "io.micronaut.views.turbo.TurboView",
          "jakarta.mvc.Controller",
          "javax.mvc.Controller",
          "org.glassfish.jersey.server.mvc.Viewable");

  private AbsentTypes() {}

  static Set<String> names() {
    Set<String> names = new TreeSet<>(KOTLIN);
    names.addAll(RX_JAVA);
    names.addAll(OLDER_SPRING);
    names.addAll(SPRING_CLOUD);
    names.addAll(SERVERS);
    names.addAll(VIEWS);
    return names;
  }
}
