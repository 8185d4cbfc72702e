package com.example;

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.http.ResponseEntity.HeadersBuilder;
import org.springframework.web.ErrorResponse;
import reactor.core.publisher.Mono;

/** What is called between the factory and the end of a chain keeps the status. */
class ReturnedChains {
  static class Spring {
    @Returns(200)
    ResponseEntity<Void> headers(HttpHeaders headers) {
      // WARNING: [undeclared-status] 204 No Content is returned, but Spring.headers does not declare it; write @Returns({200, 204})
      return ResponseEntity.noContent().headers(headers).build();
    }

    @Returns(200)
    ResponseEntity<Void> several(URI uri) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Spring.several does not declare it; write @Returns({200, 404})
      return ResponseEntity.notFound().eTag("x").header("a", "b").lastModified(1).location(uri).build();
    }

    @Returns({200, 404})
    ResponseEntity<Void> declared() {
      return ResponseEntity.notFound().eTag("x").build();
    }

    @Returns(200)
    ResponseEntity<Void> headersOfAFunction() {
      // WARNING: [undeclared-status] 204 No Content is returned, but Spring.headersOfAFunction does not declare it; write @Returns({200, 204})
      return ResponseEntity.noContent().headers(headers -> headers.add("a", "b")).varyBy("a").build();
    }

    @Returns(200)
    ResponseEntity<Void> builderOfAnyType() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Spring.builderOfAnyType does not declare it; write @Returns({200, 404})
      HeadersBuilder<?> builder = ResponseEntity.notFound();
      return builder.header("a", "b").allow().build();
    }

    @Returns(200)
    ResponseEntity<Void> builderOfATypeThatIsNotWritten() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Spring.builderOfATypeThatIsNotWritten does not declare it; write @Returns({200, 404})
      var builder = ResponseEntity.notFound().eTag("x");
      return builder.build();
    }

    @Returns(200)
    ResponseEntity<Void> builderInTwoVariables(HttpHeaders headers) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Spring.builderInTwoVariables does not declare it; write @Returns({200, 404})
      HeadersBuilder<?> builder = ResponseEntity.notFound();
      HeadersBuilder<? extends HeadersBuilder<?>> more = builder.headers(headers);
      return more.build();
    }

    @Returns(200)
    ResponseEntity<String> builderOfABoundType() {
      // WARNING: [undeclared-status] 409 Conflict is returned by Spring.with(B) at line 81, but Spring.builderOfABoundType does not declare it; write @Returns({200, 409})
      return with(ResponseEntity.status(409)).eTag("x").body("x");
    }

    private <B extends BodyBuilder> B with(B builder) {
      return builder;
    }

    @Returns(200)
    <B extends HeadersBuilder<B>> ResponseEntity<Void> builderOfTheCaller(B builder) {
      return builder.eTag("x").build();
    }

    @Returns(200)
    ResponseEntity<Void> oneOfTwoBuilders(boolean found) {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Spring.oneOfTwoBuilders does not declare it; write @Returns({200, 204, 404})
      // WARNING: [undeclared-status] 204 No Content is returned, but Spring.oneOfTwoBuilders does not declare it; write @Returns({200, 204, 404})
      return (found ? ResponseEntity.notFound() : ResponseEntity.noContent()).eTag("x").build();
    }

    @Returns(200)
    ResponseEntity<Void> builderOfAHelper() {
      // WARNING: [undeclared-status] 404 Not Found is returned by Spring.missing() at line 103, but Spring.builderOfAHelper does not declare it; write @Returns({200, 404})
      return missing().build();
    }

    private HeadersBuilder<?> missing() {
      return ResponseEntity.notFound().eTag("x");
    }

    @Returns(200)
    ResponseEntity<Object> functionOfABuilder(Optional<Object> found) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Spring.functionOfABuilder does not declare it; write @Returns({200, 409})
      return found.map(ResponseEntity.status(409).eTag("x")::body).orElseGet(() -> ResponseEntity.ok().build());
    }

    @Returns(200)
    Object error() {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Spring.error does not declare it; write @Returns({200, 409})
      return ErrorResponse.builder(new IllegalStateException(), HttpStatusCode.valueOf(409), "x").title("x").header("a", "b").build();
    }

    @Returns(200)
    ResponseEntity<?> bodyOfAnError() {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Spring.bodyOfAnError does not declare it; write @Returns({200, 409})
      return ResponseEntity.of(ErrorResponse.create(new IllegalStateException(), HttpStatusCode.valueOf(409), "x").getBody()).headers(new HttpHeaders()).build();
    }

    /** The content has a status of its own. */
    @Returns(404)
    ProblemDetail content() {
      ResponseEntity<ProblemDetail> response = ResponseEntity.ok(ProblemDetail.forStatus(404));
      return response.getBody();
    }

    /** What is calculated is not known. */
    @Returns({200, 404})
    ResponseEntity<?> calculated(String text) {
      return ResponseEntity.status(text.length()).header("a", "b").build();
    }

    /** What a subtype adds may give another status. */
    @Returns(200)
    ResponseEntity<String> ofASubtype() {
      return new Found("x").orMissing();
    }

    static class Found extends ResponseEntity<String> {
      private static final long serialVersionUID = 1;

      Found(String value) {
        super(value, org.springframework.http.HttpStatus.CREATED);
      }

      ResponseEntity<String> orMissing() {
        return ResponseEntity.ok("x");
      }
    }
  }

  static class Servlet {
    @Returns(200)
    org.springframework.web.servlet.function.ServerResponse headers() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Servlet.headers does not declare it; write @Returns({200, 404})
      return org.springframework.web.servlet.function.ServerResponse.notFound().header("a", "b").eTag("x").build();
    }

    @Returns(200)
    org.springframework.web.servlet.function.ServerResponse builder(HttpHeaders headers) {
      org.springframework.web.servlet.function.ServerResponse.HeadersBuilder<?> builder =
          // WARNING: [undeclared-status] 204 No Content is returned, but Servlet.builder does not declare it; write @Returns({200, 204})
          org.springframework.web.servlet.function.ServerResponse.noContent();
      return builder.headers(more -> more.addAll(headers)).build();
    }

    @Returns(200)
    org.springframework.web.servlet.function.ServerResponse entity() {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Servlet.entity does not declare it; write @Returns({200, 409})
      return org.springframework.web.servlet.function.EntityResponse.fromObject("x").status(409).eTag("x").build();
    }
  }

  static class Reactive {
    @Returns(200)
    Mono<org.springframework.web.reactive.function.server.ServerResponse> headers() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Reactive.headers does not declare it; write @Returns({200, 404})
      return org.springframework.web.reactive.function.server.ServerResponse.notFound().header("a", "b").eTag("x").build();
    }

    @Returns(200)
    Mono<org.springframework.web.reactive.function.server.ServerResponse> builder(Instant instant) {
      // WARNING: [undeclared-status] 204 No Content is returned, but Reactive.builder does not declare it; write @Returns({200, 204})
      var builder = org.springframework.web.reactive.function.server.ServerResponse.noContent().lastModified(instant);
      return builder.varyBy("a").build();
    }

    @Returns(200)
    Mono<org.springframework.web.reactive.function.server.EntityResponse<String>> entity() {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Reactive.entity does not declare it; write @Returns({200, 409})
      return org.springframework.web.reactive.function.server.EntityResponse.fromObject("x").status(409).eTag("x").build();
    }
  }

  static class Jakarta {
    @Returns(200)
    Response several(NewCookie cookie, URI uri) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Jakarta.several does not declare it; write @Returns({200, 409})
      return Response.status(409).cookie(cookie).location(uri).header("a", "b").entity("x").encoding("x").build();
    }

    @Returns(200)
    Response builder(CacheControl control) {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Jakarta.builder does not declare it; write @Returns({200, 409})
      var builder = Response.status(409).cacheControl(control);
      return builder.tag("x").clone().build();
    }

    @Returns(200)
    RestResponse<?> quarkus() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Jakarta.quarkus does not declare it; write @Returns({200, 404})
      RestResponse.ResponseBuilder<?> builder = RestResponse.ResponseBuilder.notFound();
      return builder.header("a", "b").tag("x").build();
    }

    @Returns(200)
    Response ofQuarkus() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Jakarta.ofQuarkus does not declare it; write @Returns({200, 404})
      RestResponse<?> response = RestResponse.ResponseBuilder.notFound().header("a", "b").build();
      return response.toResponse();
    }
  }

  static class Micronaut {
    @Returns(200)
    HttpResponse<?> several() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Micronaut.several does not declare it; write @Returns({200, 404})
      return HttpResponse.notFound().header("a", "b").headers(Map.of("a", "b")).contentType(MediaType.TEXT_PLAIN).body("x");
    }

    @Returns(200)
    HttpResponse<?> builderOfAnyType() {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Micronaut.builderOfAnyType does not declare it; write @Returns({200, 409})
      MutableHttpResponse<?> response = HttpResponse.status(HttpStatus.CONFLICT);
      return response.contentLength(1).contentEncoding("x").locale(Locale.ROOT);
    }

    @Returns(200)
    HttpResponse<?> mutableAgain() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Micronaut.mutableAgain does not declare it; write @Returns({200, 404})
      return HttpResponse.notFound().toMutableResponse().header("a", "b");
    }
  }
}
