package com.example;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.function.EntityResponse;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** Content counts with the status that the chain ends with. */
class ContentOfChains {
  static class Jakarta {
    private final ResponseBuilder shared = Response.noContent();
    final ResponseBuilder open = Response.noContent();
    private ResponseBuilder last;

    Response statusAfterContent() {
      return Response.noContent().entity("x").status(200).build();
    }

    Response statusAfterContentThatForbidsIt() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Response.ok().entity("x").status(204).build();
    }

    Response contentOfTheFactory() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Response.ok("x").status(204).header("a", "b").build();
    }

    Response statusThatIsSetTwice() {
      return Response.ok("x").status(204).status(200).build();
    }

    Response statusOfTheCaller(int status) {
      return Response.noContent().entity("x").status(status).build();
    }

    Response headersAfterContent() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Response.noContent().entity("x").header("a", "b").build();
    }

    Response contentThatIsTakenAway() {
      return Response.noContent().entity("x").entity(null).build();
    }

    Response contentThatIsReplaced() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Response.noContent().entity(null).entity("x").build();
    }

    Response statusInAVariable(boolean found) {
      ResponseBuilder builder = Response.noContent();
      builder.entity("x");
      if (found) {
        builder.status(200);
      }
      return builder.build();
    }

    Response statusOfAVariableThatHasContent() {
      ResponseBuilder builder = Response.noContent().entity("x");
      return builder.status(200).build();
    }

    Response contentOfAVariableThatIsTakenAway(boolean found) {
      ResponseBuilder builder = Response.noContent();
      builder.entity("x");
      if (found) {
        builder.entity(null);
      }
      return builder.build();
    }

    Response contentInAVariable() {
      ResponseBuilder builder = Response.noContent();
      builder.header("a", "b");
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      builder.entity("x");
      return builder.build();
    }

    Response variableThatHasContent() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      ResponseBuilder builder = Response.noContent().entity("x");
      builder.header("a", "b");
      return builder.build();
    }

    Response twoVariables() {
      ResponseBuilder builder = Response.noContent().entity("x");
      ResponseBuilder other = builder;
      other.status(200);
      return builder.build();
    }

    Response oneOfTwoVariables(boolean found) {
      ResponseBuilder builder = Response.noContent().entity("x");
      ResponseBuilder other = found ? builder : Response.ok();
      other.status(200);
      return builder.build();
    }

    Response variableThatIsSetAgain(boolean found) {
      ResponseBuilder builder = Response.noContent().entity("x");
      if (found) {
        builder = builder.status(200);
      }
      return builder.build();
    }

    Response variableInAFunction() {
      ResponseBuilder builder = Response.noContent().entity("x");
      Runnable change = () -> builder.status(200);
      change.run();
      return builder.build();
    }

    ResponseBuilder returned() {
      return Response.noContent().entity("x");
    }

    ResponseBuilder variableThatIsReturned() {
      ResponseBuilder builder = Response.noContent();
      builder.entity("x");
      return builder;
    }

    Response handedOn() {
      return changed(Response.noContent().entity("x")).build();
    }

    Response variableThatIsHandedOn() {
      ResponseBuilder builder = Response.noContent().entity("x");
      changed(builder);
      return builder.build();
    }

    private static ResponseBuilder changed(ResponseBuilder builder) {
      return builder.status(200);
    }

    void stored(List<ResponseBuilder> all) {
      last = Response.noContent().entity("x");
      all.add(Response.noContent().entity("x"));
      ResponseBuilder[] array = {Response.noContent().entity("x")};
      array[0].status(200);
    }

    Response builderOfTheCaller(ResponseBuilder builder) {
      return builder.entity("x").build();
    }

    Response statusOfABuilderOfTheCaller(ResponseBuilder builder) {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return builder.status(204).entity("x").build();
    }

    void builderThatTheCallerHas(ResponseBuilder builder) {
      builder.status(204).entity("x");
    }

    Response builderOfSomebodyElse() {
      ResponseBuilder builder = last;
      builder.status(204).entity("x");
      return builder.build();
    }

    Response builderThatGoesOn() {
      ResponseBuilder builder = Response.ok();
      ResponseBuilder same = builder.status(204).entity("x");
      builder.status(200);
      return same.build();
    }

    Response builderInAField() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return shared.entity("x").build();
    }

    Response builderInAFieldThatOthersSee() {
      return open.entity("x").build();
    }

    Response oneOfTwo(boolean found) {
      return (found ? Response.noContent().entity("x") : Response.ok()).status(200).build();
    }

    Response oneOfTwoThatKeepsIt(boolean found) {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return (found ? Response.noContent().entity("x") : Response.ok()).tag("x").build();
    }

    Response oneOfMany(int choice) {
      return (switch (choice) {
            case 1 -> Response.noContent().entity("x");
            default -> {
              yield Response.noContent().entity("y");
            }
          })
          .status(200)
          .build();
    }

    void thrown() {
      throw new WebApplicationException(Response.noContent().entity("x").status(409).build());
    }

    Response optional(Optional<String> found) {
      return found.map(each -> Response.noContent().entity(each)).map(each -> each.status(200)).orElseThrow().build();
    }

    Response copy() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Response.fromResponse(Response.noContent().build()).entity("x").build();
    }
  }

  static class Quarkus {
    RestResponse<String> statusAfterContent() {
      return RestResponse.ResponseBuilder.<String>noContent().entity("x").status(200).build();
    }

    RestResponse<String> statusAfterContentThatForbidsIt() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return RestResponse.ResponseBuilder.ok("x").status(RestResponse.Status.NO_CONTENT).build();
    }

    RestResponse<String> contentAlone() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return RestResponse.ResponseBuilder.<String>noContent().entity("x").tag("x").build();
    }

    RestResponse<String> variable() {
      RestResponse.ResponseBuilder<String> builder = RestResponse.ResponseBuilder.<String>noContent();
      builder.entity("x");
      builder.status(200);
      return builder.build();
    }
  }

  @Controller
  static class Micronaut {
    HttpResponse<?> statusAfterContent() {
      return HttpResponse.noContent().body("x").status(HttpStatus.OK);
    }

    HttpResponse<?> statusAfterContentThatForbidsIt() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return HttpResponse.ok("x").status(HttpStatus.NO_CONTENT);
    }

    HttpResponse<?> contentAlone() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return HttpResponse.noContent().body("x").header("a", "b");
    }

    HttpResponse<?> contentThatIsTakenAway() {
      return HttpResponse.noContent().body("x").body(null);
    }

    HttpResponse<?> variableThatIsChanged() {
      MutableHttpResponse<String> response = HttpResponse.<String>noContent().body("x");
      response.status(200);
      return response;
    }

    HttpResponse<?> variable() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      MutableHttpResponse<String> response = HttpResponse.<String>noContent().body("x");
      response.header("a", "b");
      return response;
    }

    HttpResponse<?> variableThatGetsContent() {
      MutableHttpResponse<Object> response = HttpResponse.noContent();
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      response.body("x");
      return response;
    }

    HttpResponse<?> variableOfAGeneralType() {
      HttpResponse<String> response = HttpResponse.<String>noContent().body("x");
      ((MutableHttpResponse<?>) response).status(200);
      return response;
    }

    HttpResponse<?> variableOfAGeneralTypeThatIsMadeMutable() {
      HttpResponse<String> response = HttpResponse.<String>noContent().body("x");
      response.toMutableResponse().status(200);
      return response;
    }

    MutableHttpResponse<?> changedByTheCaller() {
      return HttpResponse.noContent().body("x");
    }

    HttpResponse<?> caller() {
      return changedByTheCaller().status(200);
    }

    @Get
    MutableHttpResponse<?> handler() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return HttpResponse.noContent().body("x");
    }

    HttpResponse<?> optional(Optional<String> found) {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return found.map(each -> HttpResponse.<String>noContent().body(each)).orElseGet(() -> HttpResponse.ok());
    }

    HttpResponse<?> optionalThatIsChanged(Optional<String> found) {
      return found.map(each -> HttpResponse.<String>noContent().body(each)).map(each -> each.status(200)).orElseThrow();
    }

    HttpResponse<?> publisher() {
      return Mono.just(HttpResponse.<String>noContent().body("x")).doOnNext(each -> each.status(200)).block();
    }

    Mono<HttpResponse<?>> publisherThatKeepsIt() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return Mono.just(HttpResponse.noContent().body("x"));
    }

    HttpResponse<?> function(Function<Supplier<MutableHttpResponse<?>>, HttpResponse<?>> change) {
      return change.apply(() -> HttpResponse.noContent().body("x"));
    }
  }

  static class Spring {
    ServerResponse statusAfterContent() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return EntityResponse.fromObject("x").status(204).build();
    }

    ServerResponse contentAlone() {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      return ServerResponse.status(204).header("a", "b").body("x");
    }

    ServerResponse statusThatIsSetTwice() {
      return EntityResponse.fromObject("x").status(204).status(200).build();
    }

    ResponseEntity<?> storedContent(List<ResponseEntity<?>> all) {
      // ERROR: [forbidden-content] 204 No Content forbids content, so what is given here is never sent; remove it, or use a code that has content
      all.add(ResponseEntity.status(204).body("x"));
      return all.get(0);
    }
  }
}
