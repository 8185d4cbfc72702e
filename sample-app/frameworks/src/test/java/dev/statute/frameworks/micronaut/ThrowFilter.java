package dev.statute.frameworks.micronaut;

import dev.statute.frameworks.Thrown;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Throws what the path asks for, before there is a controller. */
@ServerFilter("/filter/**")
class ThrowFilter {

  @RequestFilter
  void filter(HttpRequest<?> request) {
    throw Thrown.by(request.getPath().substring("/filter/".length()));
  }
}
