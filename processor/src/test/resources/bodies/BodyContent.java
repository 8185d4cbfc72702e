package com.example;

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

class BodyContent {
  private static final org.springframework.http.HttpStatus NO_CONTENT =
      org.springframework.http.HttpStatus.NO_CONTENT;

  ResponseEntity<?> number() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return ResponseEntity.status(204).body("x");
  }

  ResponseEntity<?> numberOfACodeWithContent() {
    return ResponseEntity.status(200).body("x");
  }

  ResponseEntity<?> status() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return ResponseEntity.status(NO_CONTENT).body("x");
  }

  ResponseEntity<?> statusOfACodeWithContent() {
    return ResponseEntity.status(org.springframework.http.HttpStatus.NOT_FOUND).body("x");
  }

  ResponseEntity<?> resetContent() {
    // ERROR: [forbidden-content] 205 Reset Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return ResponseEntity.status(205).body("x");
  }

  ResponseEntity<?> notModified() {
    // ERROR: [forbidden-content] 304 Not Modified forbids content, so what is given here is never sent; remove it, or use a code that has content
    return ResponseEntity.status(304).eTag("x").body("x");
  }

  ResponseEntity<?> withoutContent() {
    return ResponseEntity.status(NO_CONTENT).build();
  }

  ResponseEntity<?> nullContent() {
    return ResponseEntity.status(204).body(null);
  }

  ResponseEntity<Void> contentWithoutValues(Void nothing) {
    return ResponseEntity.status(204).body(nothing);
  }

  ResponseEntity<?> emptyContent() {
    return ResponseEntity.status(204).body("");
  }

  ResponseEntity<?> contentThatMayBeThereLater(Mono<Void> later, Optional<String> found) {
    return later == null
        ? ResponseEntity.status(204).body(found)
        : ResponseEntity.status(204).body(later);
  }

  <T> ResponseEntity<T> contentOfAnyType(T content) {
    return ResponseEntity.status(204).body(content);
  }

  ResponseEntity<?> statusOfTheCaller(int status) {
    return ResponseEntity.status(status).body("x");
  }

  ResponseEntity<?> oneOfTwoStatuses(boolean found) {
    return ResponseEntity.status(found ? 200 : 204).body("x");
  }

  ResponseEntity<?> constructor() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return new ResponseEntity<>("x", NO_CONTENT);
  }

  ResponseEntity<?> constructorWithoutContent() {
    return new ResponseEntity<>(NO_CONTENT);
  }

  ResponseEntity<?> constructorWithNull() {
    return new ResponseEntity<>((String) null, NO_CONTENT);
  }

  ResponseEntity<?> constructorWithHeaders(org.springframework.http.HttpHeaders headers) {
    return new ResponseEntity<>(headers, NO_CONTENT);
  }

  ResponseEntity<?> builderInAVariable() {
    ResponseEntity.BodyBuilder builder = ResponseEntity.status(204);
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return builder.body("x");
  }

  Response entity() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return Response.status(204).entity("x").build();
  }

  Response entityOfAFactory() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return Response.noContent().entity("x").build();
  }

  Response entityOfACodeWithContent() {
    return Response.status(404).entity("x").build();
  }

  Response nullEntity() {
    return Response.status(204).entity(null).build();
  }

  /** The status is set after the content. */
  Response statusThatChanges() {
    return Response.noContent().status(200).entity("x").build();
  }

  RestResponse<?> quarkus() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return RestResponse.status(RestResponse.Status.NO_CONTENT, "x");
  }

  RestResponse<?> quarkusWithoutContent() {
    return RestResponse.status(RestResponse.Status.NO_CONTENT);
  }

  HttpResponse<?> micronaut() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return HttpResponse.status(HttpStatus.NO_CONTENT).body("x");
  }

  HttpResponse<?> micronautWithoutContent() {
    return HttpResponse.noContent().header("X-Reason", "gone");
  }

  @Returns(204)
  ResponseEntity<?> declaringMethod() {
    // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
    return ResponseEntity.status(204).body("x");
  }
}
