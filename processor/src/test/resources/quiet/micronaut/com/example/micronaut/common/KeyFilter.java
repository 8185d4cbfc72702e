package com.example.micronaut.common;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import org.reactivestreams.Publisher;

@ServerFilter("/**")
class KeyFilter {

  @RequestFilter
  @Nullable
  @Returns(Http.Code.UNAUTHORIZED)
  HttpResponse<?> key(HttpRequest<?> request) {
    return request.getHeaders().contains("X-Key") ? null : HttpResponse.unauthorized();
  }

  @ResponseFilter
  @Returns(Http.Code.ACCEPTED)
  void accept(MutableHttpResponse<?> response) {
    response.status(202);
  }

  @Filter("/admin/**")
  static class Admin implements HttpServerFilter {
    @Override
    @Returns(Http.Code.FORBIDDEN)
    public Publisher<MutableHttpResponse<?>> doFilter(
        HttpRequest<?> request, ServerFilterChain chain) {
      return chain.proceed(request);
    }
  }
}
