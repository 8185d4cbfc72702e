package com.example;

import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;

/** A constant in a call of a framework is checked as in an annotation. */
@SuppressWarnings("deprecation")
class CodesInCalls {
  private static final int LOGIN_TIMEOUT = 499;
  private static final HttpStatus TEAPOT = HttpStatus.I_AM_A_TEAPOT;

  @RestController
  static class Handlers {
    @GetMapping("/1")
    ResponseEntity<String> number() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return ResponseEntity.status(499).body("x");
    }

    @GetMapping("/2")
    ResponseEntity<String> numberAsAStatus() {
      // ERROR: [foreign-status] 530 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Origin DNS Error (cloudflare, shopify), Site Frozen (pantheon); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Cloudflare.class
      return ResponseEntity.status(HttpStatusCode.valueOf(530)).build();
    }

    @GetMapping("/3")
    ResponseEntity<String> constantNumber() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return ResponseEntity.status(LOGIN_TIMEOUT).build();
    }

    @GetMapping("/4")
    ResponseEntity<String> constantStatus() {
      // WARNING: [retired-status] 418 I'm a teapot is reserved and has no meaning; write a code that is in use
      return ResponseEntity.status(TEAPOT).build();
    }

    @GetMapping("/5")
    ResponseEntity<String> interim() {
      // ERROR: [interim-status] 102 Processing is an interim response, which is always followed by a final one; write the final status code
      return ResponseEntity.status(HttpStatus.PROCESSING).build();
    }

    @GetMapping("/6")
    String thrown() {
      // WARNING: [retired-status] 418 I'm a teapot is reserved and has no meaning; write a code that is in use
      throw new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "x");
    }

    @GetMapping("/7")
    String thrownWithANumber() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      throw new ResponseStatusException(HttpStatusCode.valueOf(499));
    }

    @GetMapping("/8")
    ResponseEntity<String> constructor() {
      // WARNING: [gateway-only-status] 407 Proxy Authentication Required is sent by a gateway or proxy, and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
      return new ResponseEntity<>("x", HttpStatus.PROXY_AUTHENTICATION_REQUIRED);
    }

    @GetMapping("/9") @TargetVendor(Nginx.class)
    ResponseEntity<String> loggedOnly() {
      // WARNING: [log-only-status] 499 Client Closed Request is never sent: it exists only in the log of nginx; remove it, or write the code that is sent instead
      return ResponseEntity.status(499).build();
    }

    @GetMapping("/10") @TargetVendor(Cloudflare.class)
    ResponseEntity<String> ofAGateway() {
      // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
      return ResponseEntity.status(522).build();
    }

    @GetMapping("/11") @TargetVendor(value = Cloudflare.class, role = Role.GATEWAY)
    ResponseEntity<String> inAGateway() {
      return ResponseEntity.status(522).build();
    }

    @GetMapping("/12")
    ResponseEntity<String> usual() {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    @GetMapping("/13")
    ResponseEntity<String> helped() {
      return helper();
    }

    private ResponseEntity<String> helper() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return ResponseEntity.status(499).build();
    }

    @GetMapping("/14")
    ResponseEntity<String> optional(Optional<String> found) {
      return found
          .map(ResponseEntity::ok)
          // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
          .orElseGet(() -> ResponseEntity.status(499).build());
    }

    @GetMapping("/15")
    String supplied(Optional<String> found) {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return found.orElseThrow(() -> new ResponseStatusException(HttpStatusCode.valueOf(499)));
    }

    @GetMapping("/16")
    Mono<ResponseEntity<String>> later(Mono<String> found) {
      return found
          .map(ResponseEntity::ok)
          // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
          .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatusCode.valueOf(499))));
    }

    @GetMapping("/17")
    Mono<ResponseEntity<String>> laterByAFunction(Mono<String> found) {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return found.flatMap(each -> Mono.just(ResponseEntity.status(499).body(each)));
    }

    @GetMapping("/18")
    Callable<ResponseEntity<String>> callable() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return () -> ResponseEntity.status(499).body("x");
    }

    @GetMapping("/19")
    ResponseEntity<String> variable(boolean found) {
      int status = 499;
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      HttpStatusCode code = HttpStatusCode.valueOf(status);
      ResponseEntity<String> response = ResponseEntity.status(code).build();
      return found ? ResponseEntity.ok("x") : response;
    }

    @GetMapping("/20")
    ResponseEntity<?> problem() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      ProblemDetail problem = ProblemDetail.forStatus(499);
      problem.setDetail("x");
      return ResponseEntity.of(problem).build();
    }

    @GetMapping("/21")
    ProblemDetail problemThatIsChanged() {
      ProblemDetail problem = ProblemDetail.forStatus(404);
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      problem.setStatus(499);
      return problem;
    }

    @ExceptionHandler(IllegalStateException.class)
    ResponseEntity<String> handler() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return ResponseEntity.status(499).build();
    }
  }

  /** What is no outcome. */
  @RestController
  static class Looks {
    private List<ResponseEntity<String>> all;

    @GetMapping("/1")
    String compared(ResponseEntity<String> response) {
      if (response.getStatusCode() == HttpStatusCode.valueOf(522)
          || response.getStatusCode().equals(HttpStatus.I_AM_A_TEAPOT)
          || response.equals(ResponseEntity.status(522).build())) {
        return "x";
      }
      return switch (response.getStatusCode().value()) {
        case 523 -> "y";
        default -> "z";
      };
    }

    @GetMapping("/2")
    HttpStatusCode data() {
      return HttpStatusCode.valueOf(522);
    }

    @GetMapping("/3")
    String kept() {
      all.add(ResponseEntity.status(522).build());
      return "x";
    }

    @GetMapping("/4")
    String dropped() {
      ResponseEntity<String> response = ResponseEntity.status(522).build();
      new ResponseStatusException(HttpStatusCode.valueOf(522));
      return response.getBody();
    }

    @GetMapping("/5")
    String caught() {
      try {
        throw new ResponseStatusException(HttpStatusCode.valueOf(522));
      } catch (ResponseStatusException e) {
        return "x";
      }
    }

    @GetMapping("/6")
    ResponseEntity<?> content() {
      return ResponseEntity.ok(ProblemDetail.forStatus(522));
    }

    @GetMapping("/7")
    Response statusThatIsSetAgain() {
      return Response.status(522).status(502).build();
    }

    @GetMapping("/8")
    ResponseEntity<String> function(Function<Supplier<ResponseEntity<String>>, ResponseEntity<String>> test) {
      return test.apply(() -> ResponseEntity.status(522).build());
    }

    @GetMapping("/9")
    String functionThatThrows(List<Runnable> tests) {
      tests.add(
          () -> {
            throw new ResponseStatusException(HttpStatusCode.valueOf(522));
          });
      return "x";
    }

    @GetMapping("/11")
    ResponseEntity<ProblemDetail> contentThatIsChanged() {
      ResponseEntity<ProblemDetail> response = ResponseEntity.ok(ProblemDetail.forStatus(404));
      response.getBody().setStatus(522);
      return response;
    }

    @GetMapping("/12")
    String bodyOfAnException() {
      ErrorResponseException exception = new ErrorResponseException(HttpStatus.CONFLICT);
      exception.getBody().setStatus(522);
      throw exception;
    }

    @GetMapping("/10")
    ResponseEntity<String> statusOfTheCaller(HttpStatus status) {
      return ResponseEntity.status(status).build();
    }
  }

  @RestController
  static class HandledBeside {
    @GetMapping("/1")
    String thrown() {
      throw new ResponseStatusException(HttpStatusCode.valueOf(499));
    }

    @ExceptionHandler(ResponseStatusException.class)
    String handler() {
      return "x";
    }
  }

  @Path("/")
  static class Resource {
    @GET
    public Response number() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return Response.status(499).entity("x").build();
    }

    @GET
    @Path("/1")
    public Response exception() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      throw new WebApplicationException("x", 499);
    }

    @GET
    @Path("/2")
    public Response response() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      throw new WebApplicationException(Response.status(499).build());
    }

    @GET
    @Path("/3")
    public RestResponse<String> quarkus() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return RestResponse.ResponseBuilder.ok("x").status(499).build();
    }

    @GET
    @Path("/4")
    public Response variable(boolean found) {
      Response.ResponseBuilder builder = Response.ok();
      if (found) {
        // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
        builder.status(499);
      }
      return builder.build();
    }

    @GET
    @Path("/5")
    public Response variableThatIsSetTwice() {
      Response.ResponseBuilder builder = Response.status(499);
      builder.status(409);
      return builder.build();
    }

    private Response.ResponseBuilder builder() {
      return Response.status(499);
    }
  }

  @Controller
  static class Micronaut {
    @Get("/1")
    HttpResponse<String> number() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return HttpResponse.<String>status(499, "x").body("x");
    }

    @Get("/2")
    HttpResponse<String> variable() {
      MutableHttpResponse<String> response = HttpResponse.ok("x");
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      response.status(499);
      return response;
    }

    @Get("/3")
    HttpResponse<String> statusThatIsSetAgain() {
      MutableHttpResponse<String> response = HttpResponse.status(499, "x");
      return response.status(409);
    }

    @Get("/4")
    MutableHttpResponse<String> mutable() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return HttpResponse.<String>status(499, "x").header("a", "b");
    }
  }

  static class Functional {
    RouterFunction<ServerResponse> routes() {
      return RouterFunctions.route()
          // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
          .GET("/1", request -> ServerResponse.status(499).build())
          .GET("/2", request -> ServerResponse.status(409).build())
          .GET("/3", Functional::find)
          .build();
    }

    private static ServerResponse find(ServerRequest request) {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      return ServerResponse.status(499).header("a", "b").build();
    }
  }

  @SuppressWarnings("statute:foreign-status")
  static class Silenced {
    ResponseEntity<String> response() {
      return ResponseEntity.status(499).build();
    }
  }

  /** Each stands for the code that its constructor tells. */
  static class Expired extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    Expired() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      super(HttpStatusCode.valueOf(499));
    }
  }

  static class Unknown extends ErrorResponseException {
    private static final long serialVersionUID = 1;

    Unknown() {
      // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
      super(HttpStatusCode.valueOf(432));
    }
  }

  static class UnknownOfJakarta extends WebApplicationException {
    private static final long serialVersionUID = 1;

    UnknownOfJakarta() {
      // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
      super("x", 432);
    }
  }

  static class Service {
    // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    private static final ResponseEntity<String> EXPIRED = ResponseEntity.status(499).build();

    void thrown() {
      // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
      throw new ResponseStatusException(HttpStatusCode.valueOf(499));
    }

    ResponseEntity<String> field() {
      return EXPIRED;
    }
  }

  @HttpExchange
  interface Orders {
    @GetExchange
    ResponseEntity<String> find();
  }

  static class OrdersInTests implements Orders {
    @Override
    public ResponseEntity<String> find() {
      return ResponseEntity.status(522).build();
    }

    ResponseEntity<String> down() {
      return ResponseEntity.status(522).build();
    }
  }

  @Client("orders")
  abstract static class MicronautClient {
    HttpResponse<String> fallback() {
      return HttpResponse.status(522, "x");
    }
  }

  @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
  static class OwnClient {
    ResponseEntity<String> fallback() {
      return ResponseEntity.status(522).build();
    }

    ResponseEntity<String> unknown() {
      // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
      return ResponseEntity.status(432).build();
    }
  }
}
