package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;

class DeclaredForBodies {
  static class Methods {
    ResponseEntity<String> nothing() {
      return ResponseEntity.notFound().build();
    }

    /** It tells what a plain return answers, and not what else comes out. */
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<String> onlyAResponseStatus() {
      return ResponseEntity.notFound().build();
    }

    // WARNING: @Returns({}) declares nothing; write the status codes that may come out, such as @Returns({200, 404}), or leave it out
    @Returns({})
    ResponseEntity<String> anEmptyList() {
      return ResponseEntity.notFound().build();
    }

    @Returns(404)
    ResponseEntity<String> onlyErrors(int choice) {
      return switch (choice) {
        case 1 -> ResponseEntity.ok("x");
        case 2 -> ResponseEntity.accepted().build();
        case 3 -> ResponseEntity.noContent().build();
        // WARNING: [undeclared-status] 303 See Other is returned, but Methods.onlyErrors does not declare it; write @Returns({303, 404, 409})
        case 4 -> ResponseEntity.status(303).build();
        // WARNING: [undeclared-status] 409 Conflict is returned, but Methods.onlyErrors does not declare it; write @Returns({303, 404, 409})
        case 5 -> ResponseEntity.status(409).build();
        default -> ResponseEntity.notFound().build();
      };
    }

    @Returns(201)
    ResponseEntity<String> anotherSuccess() {
      // WARNING: [undeclared-status] 200 OK is returned, but Methods.anotherSuccess does not declare it; write @Returns({200, 201})
      return ResponseEntity.ok("x");
    }

    @Returns(304)
    ResponseEntity<String> onlyARedirection() {
      // WARNING: [undeclared-status] 200 OK is returned, but Methods.onlyARedirection does not declare it; write @Returns({200, 304})
      return ResponseEntity.ok("x");
    }

    @Returns(200)
    @Returns(value = 404, description = "no such order")
    ResponseEntity<String> twoAnnotations(int choice) {
      return switch (choice) {
        case 1 -> ResponseEntity.ok("x");
        case 2 -> ResponseEntity.notFound().build();
        // WARNING: [undeclared-status] 409 Conflict is returned, but Methods.twoAnnotations does not declare it; add @Returns(409)
        default -> ResponseEntity.status(409).build();
      };
    }

    @Returns(200)
    @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
    ResponseEntity<String> ofAClient() {
      return ResponseEntity.notFound().build();
    }
  }

  @Returns(404)
  @Retention(RetentionPolicy.RUNTIME)
  @interface MayMiss {}

  static class Composed {
    @MayMiss
    ResponseEntity<String> byAnAnnotation(boolean found) {
      return found
          ? ResponseEntity.notFound().build()
          // WARNING: [undeclared-status] 409 Conflict is returned, but Composed.byAnAnnotation does not declare it; write @Returns(409)
          : ResponseEntity.status(409).build();
    }
  }

  @Returns({200, 401})
  static class OfAType {
    ResponseEntity<String> nothingOfItsOwn() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but OfAType.nothingOfItsOwn does not declare it; write @Returns(404)
      return ResponseEntity.notFound().build();
    }

    @Returns(404)
    ResponseEntity<String> both(int choice) {
      return switch (choice) {
        case 1 -> ResponseEntity.ok("x");
        case 2 -> ResponseEntity.status(401).build();
        case 3 -> ResponseEntity.notFound().build();
        // WARNING: [undeclared-status] 409 Conflict is returned, but OfAType.both does not declare it; write @Returns({404, 409})
        default -> ResponseEntity.status(409).build();
      };
    }

    private ResponseEntity<String> ofItsOwn() {
      return ResponseEntity.notFound().build();
    }
  }

  static class Below extends OfAType {
    ResponseEntity<String> ofTheTypeAbove() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Below.ofTheTypeAbove does not declare it; write @Returns(404)
      return ResponseEntity.notFound().build();
    }

    @Override
    @Returns(409)
    ResponseEntity<String> nothingOfItsOwn() {
      return ResponseEntity.status(409).build();
    }
  }

  interface Api {
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404")
    ResponseEntity<String> find(boolean found);

    @Returns({200, 404})
    default ResponseEntity<String> withABody() {
      // WARNING: [undeclared-status] 409 Conflict is returned, but Api.withABody does not declare it; write @Returns({200, 404, 409})
      return ResponseEntity.status(409).build();
    }

    /** It is there to be overridden. */
    @ApiResponse(responseCode = "200")
    default ResponseEntity<String> placeholder() {
      return ResponseEntity.status(501).build();
    }
  }

  static class Overriding implements Api {
    @Override
    public ResponseEntity<String> find(boolean found) {
      return found
          ? ResponseEntity.notFound().build()
          // WARNING: [undeclared-status] 409 Conflict is returned, but Overriding.find does not declare it; add @ApiResponse(responseCode = "409")
          : ResponseEntity.status(409).build();
    }

    @Override
    public ResponseEntity<String> placeholder() {
      // WARNING: [undeclared-status] 202 Accepted is returned, but Overriding.placeholder does not declare it; add @ApiResponse(responseCode = "202")
      return ResponseEntity.accepted().build();
    }
  }

  static class AddingToAnInterface implements Api {
    @Override
    @Returns(409)
    public ResponseEntity<String> find(boolean found) {
      return found
          ? ResponseEntity.status(409).build()
          // WARNING: [undeclared-status] 410 Gone is returned, but AddingToAnInterface.find does not declare it; write @Returns({409, 410})
          : ResponseEntity.status(410).build();
    }
  }

  static class OpenApi {
    @ApiResponse(responseCode = "200")
    ResponseEntity<String> swagger() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but OpenApi.swagger does not declare it; add @ApiResponse(responseCode = "404")
      return ResponseEntity.notFound().build();
    }

    @ApiResponses({@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "404")})
    ResponseEntity<String> swaggerThatIsDeclared() {
      return ResponseEntity.notFound().build();
    }

    @Operation(responses = @ApiResponse(responseCode = "200"))
    ResponseEntity<String> operation() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but OpenApi.operation does not declare it; add @ApiResponse(responseCode = "404")
      return ResponseEntity.notFound().build();
    }

    @APIResponse(responseCode = "200")
    ResponseEntity<String> microProfile() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but OpenApi.microProfile does not declare it; add @APIResponse(responseCode = "404")
      return ResponseEntity.notFound().build();
    }

    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "default")
    ResponseEntity<String> anythingElse() {
      return ResponseEntity.notFound().build();
    }

    @ApiResponse(responseCode = "2XX")
    ResponseEntity<String> range(int choice) {
      return switch (choice) {
        case 1 -> ResponseEntity.ok("x");
        case 2 -> ResponseEntity.accepted().build();
        // WARNING: [undeclared-status] 404 Not Found is returned, but OpenApi.range does not declare it; add @ApiResponse(responseCode = "404")
        default -> ResponseEntity.notFound().build();
      };
    }

    @ApiResponse(responseCode = "4XX")
    ResponseEntity<String> rangeOfErrors(int choice) {
      return switch (choice) {
        case 1 -> ResponseEntity.ok("x");
        case 2 -> ResponseEntity.notFound().build();
        case 3 -> ResponseEntity.status(409).build();
        // WARNING: [undeclared-status] 503 Service Unavailable is returned, but OpenApi.rangeOfErrors does not declare it; add @ApiResponse(responseCode = "503")
        default -> ResponseEntity.status(503).build();
      };
    }

    @Returns(200)
    @ApiResponse(responseCode = "404")
    ResponseEntity<String> besideReturns(boolean found) {
      return found
          ? ResponseEntity.notFound().build()
          // WARNING: [undeclared-status] 409 Conflict is returned, but OpenApi.besideReturns does not declare it; write @Returns({200, 409})
          : ResponseEntity.status(409).build();
    }

    @Returns(404)
    @ResponseStatus(HttpStatus.CREATED)
    String besideAResponseStatus() {
      return "x";
    }
  }
}
