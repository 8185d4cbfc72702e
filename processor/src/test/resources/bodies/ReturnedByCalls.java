package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

class ReturnedByCalls {
  private final ReturnedByCallsResponses responses = new ReturnedByCallsResponses();
  private ReturnedByCallsApi api;
  private ReturnedByCallsClient client;

  @Returns(200)
  ResponseEntity<String> helper() {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.missing() at line 30, but ReturnedByCalls.helper does not declare it; write @Returns({200, 404})
    return missing();
  }

  @Returns(404)
  ResponseEntity<String> helperThatIsDeclared() {
    return missing();
  }

  private ResponseEntity<String> missing() {
    return ResponseEntity.notFound().build();
  }

  @Returns(200)
  ResponseEntity<String> helperOfAHelper(boolean found) {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.missing() at line 30, but ReturnedByCalls.helperOfAHelper does not declare it; write @Returns({200, 404})
    return either(found);
  }

  private ResponseEntity<String> either(boolean found) {
    return found ? ResponseEntity.ok("x") : this.missing();
  }

  @Returns(200)
  ResponseEntity<String> helperOfANestedType() {
    // WARNING: [undeclared-status] 409 Conflict is returned by Nested.taken() at line 51, but ReturnedByCalls.helperOfANestedType does not declare it; write @Returns({200, 409})
    return Nested.taken();
  }

  private static final class Nested {
    static ResponseEntity<String> taken() {
      return ResponseEntity.status(409).build();
    }
  }

  @Returns(200)
  ResponseEntity<String> helperWithABuilder() {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.builder() at line 62, but ReturnedByCalls.helperWithABuilder does not declare it; write @Returns({200, 404})
    return builder().header("X-Reason", "gone").body("x");
  }

  private static ResponseEntity.BodyBuilder builder() {
    return ResponseEntity.status(404);
  }

  @Returns(200)
  ResponseEntity<String> helperInAVariable() {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.missing() at line 30, but ReturnedByCalls.helperInAVariable does not declare it; write @Returns({200, 404})
    ResponseEntity<String> response = missing();
    return response;
  }

  @Returns(200)
  ResponseEntity<String> helperByReference(Optional<ResponseEntity<String>> found) {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.missing() at line 30, but ReturnedByCalls.helperByReference does not declare it; write @Returns({200, 404})
    return found.filter(response -> response.hasBody()).orElseGet(this::missing);
  }

  @Returns(200)
  Mono<ResponseEntity<String>> helperLater(Mono<String> found) {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.missing() at line 30, but ReturnedByCalls.helperLater does not declare it; write @Returns({200, 404})
    return found.map(ResponseEntity::ok).switchIfEmpty(later());
  }

  private Mono<ResponseEntity<String>> later() {
    return Mono.fromSupplier(this::missing);
  }

  /** What a helper throws away is not returned. */
  @Returns(200)
  ResponseEntity<String> helperWhoseResponseIsNotReturned() {
    missing();
    return ResponseEntity.ok(String.valueOf(missing()));
  }

  /** Its argument is known where it is called. */
  @Returns(200)
  ResponseEntity<String> helperWithTheStatusOfTheCaller() {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.with(int) at line 103, but ReturnedByCalls.helperWithTheStatusOfTheCaller does not declare it; write @Returns({200, 404})
    return with(404);
  }

  private ResponseEntity<String> with(int status) {
    return ResponseEntity.status(status).build();
  }

  /** Others may override it. */
  @Returns(200)
  ResponseEntity<String> helperThatIsOverridden(Open open) {
    return open.answer();
  }

  static class Open {
    ResponseEntity<String> answer() {
      return ResponseEntity.notFound().build();
    }
  }

  static class Overriding extends Open {
    @Override
    ResponseEntity<String> answer() {
      return ResponseEntity.ok("x");
    }
  }

  @Returns(200)
  ResponseEntity<String> helpersInACircle(int depth) {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCalls.back(int) at line 136, but ReturnedByCalls.helpersInACircle does not declare it; write @Returns({200, 404})
    return there(depth);
  }

  private ResponseEntity<String> there(int depth) {
    return depth == 0 ? ResponseEntity.ok("x") : back(depth - 1);
  }

  private ResponseEntity<String> back(int depth) {
    return depth == 0 ? ResponseEntity.notFound().build() : there(depth - 1);
  }

  /** What a helper declares counts, and not what it does. */
  @Returns(200)
  ResponseEntity<String> helperThatDeclares() {
    // WARNING: [undeclared-status] 410 Gone is returned by ReturnedByCalls.declaring(), which declares 410, but ReturnedByCalls.helperThatDeclares does not declare it; write @Returns({200, 410})
    return declaring();
  }

  @Returns({200, 410})
  private ResponseEntity<String> declaring() {
    return ResponseEntity.status(410).build();
  }

  @Returns(200)
  ResponseEntity<String> declaredByAnotherClass() {
    // WARNING: [undeclared-status] 201 Created is returned by ReturnedByCallsResponses.created(), which declares 201, but ReturnedByCalls.declaredByAnotherClass does not declare it; write @Returns({200, 201, 404})
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCallsResponses.created(), which declares 404, but ReturnedByCalls.declaredByAnotherClass does not declare it; write @Returns({200, 201, 404})
    return responses.created();
  }

  @Returns({201, 404})
  ResponseEntity<String> declaredByAnotherClassAndHere() {
    return responses.created();
  }

  @Returns(200)
  ResponseEntity<String> declaredByAnInterface() {
    // WARNING: [undeclared-status] 404 Not Found is returned by ReturnedByCallsApi.find(long), which declares 404, but ReturnedByCalls.declaredByAnInterface does not declare it; write @Returns({200, 404})
    return api.find(1);
  }

  @Returns({200, 404})
  ResponseEntity<String> declaredByAnInterfaceAndHere() {
    return api.find(1);
  }

  @Returns(200)
  ResponseEntity<String> notDeclaredByAnotherClass() {
    return responses.unknown();
  }

  @Returns(200)
  ResponseEntity<String> addedByTheCaller(List<Supplier<ResponseEntity<String>>> answers) {
    return answers.get(0).get();
  }

  /** What a client receives is not what is sent. */
  @Returns(200)
  ResponseEntity<String> ofAClient() {
    return client.find();
  }

  /** It may return its 404, and not throw it. */
  @Returns(204)
  void responseThatIsNotReturned() {
    responses.created();
  }

  @Returns(201)
  ResponseEntity<String> onlyTheErrorsOfACall() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by ReturnedByCallsResponses.text(), which declares 404, but ReturnedByCalls.onlyTheErrorsOfACall does not declare it; write @Returns({201, 404})
    String found = responses.text();
    return ResponseEntity.status(201).body(found);
  }
}

class ReturnedByCallsResponses {
  @Returns({201, 404})
  ResponseEntity<String> created() {
    return ResponseEntity.status(201).body("x");
  }

  @Returns({202, 404})
  String text() {
    return "x";
  }

  ResponseEntity<String> unknown() {
    return ResponseEntity.notFound().build();
  }
}

interface ReturnedByCallsApi {
  @Returns({200, 404})
  ResponseEntity<String> find(long id);
}

@TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
interface ReturnedByCallsClient {
  @Returns({200, 404})
  ResponseEntity<String> find();
}
