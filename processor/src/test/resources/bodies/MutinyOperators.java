package com.example;

import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.ForbiddenException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.groups.UniOnItem;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** Operators of Mutiny. */
class MutinyOperators {

  private static String check(String name) {
    if (name.isEmpty()) {
      throw new ConflictException();
    }
    return name;
  }

  private final Warehouse warehouse = new Warehouse();

  static class Sources {
    @Returns(200)
    Uni<Response> anItem() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Sources.anItem does not declare it; write @Returns({200, 404})
      return Uni.createFrom().item(Response.status(404).build());
    }

    @Returns(404)
    Uni<Response> anItemThatIsDeclared() {
      return Uni.createFrom().item(Response.status(404).build());
    }

    @Returns(200)
    Uni<Response> aSuppliedItem() {
      // WARNING: [undeclared-status] 404 Not Found is returned, but Sources.aSuppliedItem does not declare it; write @Returns({200, 404})
      return Uni.createFrom().item(() -> Response.status(404).build());
    }

    @Returns(200)
    Uni<String> anItemThatFails() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by MutinyOperators.check(String) at line 22, but Sources.anItemThatFails does not declare it; write @Returns({200, 409})
      return Uni.createFrom().item(() -> check("x"));
    }

    @Returns(200)
    Uni<String> aFailure() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Sources.aFailure does not declare it; write @Returns({200, 404})
      return Uni.createFrom().failure(new NotFoundException());
    }

    @Returns(200)
    Uni<String> aSuppliedFailure() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Sources.aSuppliedFailure does not declare it; write @Returns({200, 404})
      return Uni.createFrom().failure(NotFoundException::new);
    }

    @Returns({200, 404})
    Uni<String> aFailureThatIsDeclared() {
      return Uni.createFrom().failure(NotFoundException::new);
    }

    @Returns(200)
    Uni<String> deferred() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Sources.deferred does not declare it; write @Returns({200, 404})
      return Uni.createFrom().deferred(() -> Uni.createFrom().failure(new NotFoundException()));
    }

    @Returns(200)
    Multi<String> many() {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Sources.many does not declare it; write @Returns({200, 404})
      return Multi.createFrom().failure(new NotFoundException());
    }

    /** Who emits what is not known. */
    @Returns(200)
    Uni<String> anEmitter() {
      return Uni.createFrom().emitter(emitter -> emitter.fail(new NotFoundException()));
    }
  }

  static class WithoutItem {
    @Returns(200)
    Uni<String> failsWith(Uni<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but WithoutItem.failsWith does not declare it; write @Returns({200, 404})
      return found.onItem().ifNull().failWith(new NotFoundException());
    }

    @Returns(200)
    Uni<String> failsWithASuppliedOne(Uni<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but WithoutItem.failsWithASuppliedOne does not declare it; write @Returns({200, 404})
      return found.onItem().ifNull().failWith(() -> new NotFoundException("x"));
    }

    @Returns({200, 404})
    Uni<String> failsWithWhatIsDeclared(Uni<String> found) {
      return found.onItem().ifNull().failWith(NotFoundException::new);
    }

    @Returns(200)
    Uni<Response> continuesWith(Uni<String> found) {
      return found
          .onItem()
          .ifNotNull()
          .transform(name -> Response.ok(name).build())
          .onItem()
          .ifNull()
          // WARNING: [undeclared-status] 404 Not Found is returned, but WithoutItem.continuesWith does not declare it; write @Returns({200, 404})
          .continueWith(() -> Response.status(404).build());
    }

    @Returns(200)
    Uni<String> switchesTo(Uni<String> found) {
      return found
          .onItem()
          .ifNull()
          // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but WithoutItem.switchesTo does not declare it; write @Returns({200, 404})
          .switchTo(() -> Uni.createFrom().failure(new NotFoundException()));
    }

    @Returns(200)
    Uni<String> inAVariable(Uni<String> found) {
      UniOnItem<String> item = found.onItem();
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but WithoutItem.inAVariable does not declare it; write @Returns({200, 404})
      return item.ifNull().failWith(NotFoundException::new);
    }

    /** The item is there, or null. */
    @Returns(200)
    Uni<String> mayBeNull(String name) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but WithoutItem.mayBeNull does not declare it; write @Returns({200, 404})
      return Uni.createFrom().item(name).onItem().ifNull().failWith(NotFoundException::new);
    }

    @Returns(200)
    Uni<String> isNotNull() {
      return Uni.createFrom().item("x").onItem().ifNull().failWith(NotFoundException::new);
    }

    /** A response is made of null as well. */
    @Returns(200)
    Uni<Response> isNotNullAnyMore(Uni<String> found) {
      return found
          .map(name -> Response.ok(name).build())
          .onItem()
          .ifNull()
          .failWith(NotFoundException::new);
    }

    @Returns(200)
    Uni<String> isNull() {
      return Uni.createFrom()
          .<String>nullItem()
          .onItem()
          .ifNotNull()
          .transform(MutinyOperators::check);
    }

    @Returns(200)
    Uni<Object> isNullAndTransformed() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by MutinyOperators.check(String) at line 22, but WithoutItem.isNullAndTransformed does not declare it; write @Returns({200, 409})
      return Uni.createFrom().nullItem().map(nothing -> check(""));
    }

    @Returns(200)
    Multi<String> isEmpty(Multi<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but WithoutItem.isEmpty does not declare it; write @Returns({200, 404})
      return found.onCompletion().ifEmpty().failWith(NotFoundException::new);
    }
  }

  static class Items {
    @Returns(200)
    Uni<Response> map(Uni<String> found) {
      // WARNING: [undeclared-status] 202 Accepted is returned, but Items.map does not declare it; write @Returns({200, 202})
      return found.map(name -> Response.accepted().build());
    }

    @Returns(202)
    Uni<Response> mapThatIsDeclared(Uni<String> found) {
      return found.map(name -> Response.accepted().build());
    }

    @Returns(200)
    Uni<String> transform(Uni<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is thrown by MutinyOperators.check(String) at line 22, but Items.transform does not declare it; write @Returns({200, 409})
      return found.onItem().transform(MutinyOperators::check);
    }

    @Returns(200)
    Uni<Response> chain(Uni<String> found) {
      return found
          .flatMap(
              name ->
                  name.isEmpty()
                      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but Items.chain does not declare it; write @Returns({200, 202, 410})
                      ? Uni.createFrom().<String>failure(new GoneException())
                      : Uni.createFrom().item(name))
          // WARNING: [undeclared-status] 202 Accepted is returned, but Items.chain does not declare it; write @Returns({200, 202, 410})
          .chain(name -> Uni.createFrom().item(Response.accepted().build()));
    }

    /** It comes to the first failure, and no further. */
    @Returns({200, 410})
    Uni<Response> chainThatFails(Uni<String> found) {
      return found
          .flatMap(name -> Uni.createFrom().<String>failure(new GoneException()))
          .chain(name -> Uni.createFrom().item(Response.accepted().build()));
    }

    @Returns(200)
    Uni<String> invoke(Uni<String> found) {
      return found.invoke(
          name -> {
            // WARNING: [undeclared-status] 403 Forbidden is thrown as ForbiddenException, but Items.invoke does not declare it; write @Returns({200, 403})
            throw new ForbiddenException();
          });
    }

    @Returns(200)
    Uni<String> call(Uni<String> found) {
      // WARNING: [undeclared-status] 403 Forbidden is thrown as ForbiddenException, but Items.call does not declare it; write @Returns({200, 403})
      return found.call(name -> Uni.createFrom().failure(new ForbiddenException()));
    }

    /** Its response is not the one that is sent. */
    @Returns(200)
    Uni<Response> callThatIsWaitedFor(Uni<String> found) {
      return found
          .map(name -> Response.ok(name).build())
          .call(name -> Uni.createFrom().item(Response.status(404).build()));
    }

    @Returns(200)
    Uni<Response> replaceWith(Uni<Void> done) {
      // WARNING: [undeclared-status] 204 No Content is returned, but Items.replaceWith does not declare it; write @Returns({200, 204})
      return done.replaceWith(Response.noContent().build());
    }

    @Returns(204)
    Uni<Void> replaceWithVoid(Uni<String> found) {
      return found.map(name -> Response.status(404).build()).replaceWithVoid();
    }

    @Returns(200)
    Uni<String> failWith(Uni<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but Items.failWith does not declare it; write @Returns({200, 409})
      return found.onItem().failWith(name -> new ConflictException(name));
    }

    @Returns(200)
    Uni<List<String>> ofMany(Multi<String> found) {
      // WARNING: [undeclared-status] 409 Conflict is thrown by MutinyOperators.check(String) at line 22, but Items.ofMany does not declare it; write @Returns({200, 409})
      return found.onItem().transform(MutinyOperators::check).collect().asList();
    }
  }

  static class Failures {
    @Returns(200)
    Uni<Response> recoverWithItem(Uni<Response> found) {
      // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Failures.recoverWithItem does not declare it; write @Returns({200, 503})
      return found.onFailure().recoverWithItem(Response.status(503).build());
    }

    @Returns({200, 503})
    Uni<Response> recoverWithItemThatIsDeclared(Uni<Response> found) {
      return found.onFailure().recoverWithItem(error -> Response.status(503).build());
    }

    @Returns(200)
    Uni<String> recoverWithUni(Uni<String> found) {
      return found
          .onFailure(IllegalStateException.class)
          .recoverWithUni(
              // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ServiceUnavailableException, but Failures.recoverWithUni does not declare it; write @Returns({200, 503})
              error -> Uni.createFrom().failure(new ServiceUnavailableException()));
    }

    @Returns(200)
    Uni<String> isRescued(Uni<String> found) {
      return found
          .onItem()
          .ifNull()
          .failWith(NotFoundException::new)
          .onFailure()
          .recoverWithItem("x");
    }

    @Returns(200)
    Uni<String> transform(Uni<String> found) {
      // WARNING: [undeclared-status] 503 Service Unavailable is thrown as ServiceUnavailableException, but Failures.transform does not declare it; write @Returns({200, 503})
      return found.onFailure().transform(error -> new ServiceUnavailableException());
    }

    @Returns(200)
    Uni<String> doesNotFail() {
      return Uni.createFrom().item("x").onFailure().transform(error -> new NotFoundException());
    }

    /** It fails with both. */
    @Returns(200)
    Uni<String> invoke(Uni<String> found) {
      return found.onFailure().invoke(error -> check(""));
    }

    @Returns(200)
    Uni<Response> either(Uni<String> found) {
      return found
          .onItemOrFailure()
          .transform(
              (name, error) ->
                  // WARNING: [undeclared-status] 503 Service Unavailable is returned, but Failures.either does not declare it; write @Returns({200, 503})
                  error == null ? Response.ok(name).build() : Response.status(503).build());
    }
  }

  static class Awaited {
    @Returns(200)
    String indefinitely(Uni<String> found) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but Awaited.indefinitely does not declare it; write @Returns({200, 404})
      return found.onItem().ifNull().failWith(NotFoundException::new).await().indefinitely();
    }

    @Returns(200)
    Response atMost(Uni<String> found) {
      return found
          // WARNING: [undeclared-status] 202 Accepted is returned, but Awaited.atMost does not declare it; write @Returns({200, 202})
          .map(name -> Response.accepted().build())
          .await()
          .atMost(Duration.ofSeconds(1));
    }

    @Returns(200)
    String isCaught(Uni<String> found) {
      try {
        return found.onItem().ifNull().failWith(NotFoundException::new).await().indefinitely();
      } catch (NotFoundException e) {
        return "x";
      }
    }

    @Returns(200)
    void isSubscribedTo(Uni<String> found) {
      found.onItem().ifNull().failWith(NotFoundException::new).subscribe().with(name -> {});
    }
  }

  @Returns(200)
  Uni<String> runsAContract() {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but MutinyOperators.runsAContract does not declare it; write @Returns({200, 410})
    return Uni.createFrom().item(() -> warehouse.take(1));
  }
}
