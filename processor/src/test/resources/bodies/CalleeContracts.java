package com.example;

import com.example.library.Drawer;
import com.example.library.Locks;
import com.example.library.Shelf;
import com.example.library.SoldOut;
import com.example.library.Stock;
import com.example.library.Stocktaking;
import com.example.library.Taken;
import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.NotFoundException;
import io.micronaut.http.client.annotation.Client;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What other types declare comes out of calls to them. */
class CalleeContracts {

  private final Warehouse warehouse = new Warehouse();
  private final Shelf shelf = new Drawer();
  private final Drawer drawer = new Drawer();
  private final Stock stock = new Stock();
  private final Bench bench = new Bench();

  @Returns(200)
  String callsAMethod() {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but CalleeContracts.callsAMethod does not declare it; write @Returns({200, 410})
    return warehouse.take(1);
  }

  @Returns({200, 410})
  String declaresAMethod() {
    return warehouse.take(1);
  }

  @Returns(200)
  String callsAMethodInASource(boolean isNew) {
    // WARNING: [undeclared-status] 404 Not Found is thrown by Bench.find(long), which declares 404, but CalleeContracts.callsAMethodInASource does not declare it; write @Returns({200, 404})
    String found = isNew ? "new" : bench.find(1);
    return found;
  }

  @Returns({200, 404})
  String declaresAMethodInASource(boolean isNew) {
    String found = isNew ? "new" : bench.find(1);
    return found;
  }

  @Returns(200)
  String callsItTwice() {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.take(long), which declares 410, but CalleeContracts.callsItTwice does not declare it; write @Returns({200, 410})
    return warehouse.take(1) + warehouse.take(2);
  }

  @Returns(200)
  String callsWhatRedirects() {
    return warehouse.redirect(1);
  }

  @Returns(200)
  String callsWhatDeclaresNothing() {
    return warehouse.look(1);
  }

  @Returns(200)
  String callsAMethodOfAClassThatDeclares() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Stock.reserve(long), which declares 409, but CalleeContracts.callsAMethodOfAClassThatDeclares does not declare it; write @Returns({200, 409})
    return stock.reserve(1);
  }

  @Returns({200, 409})
  String declaresAMethodOfAClassThatDeclares() {
    return stock.reserve(1);
  }

  @Returns(200)
  String makesAClassThatDeclares() {
    return "" + new Stock().hashCode();
  }

  @Returns(200)
  String callsAMethodOfAnInterface() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Shelf.put(long), which declares 409, but CalleeContracts.callsAMethodOfAnInterface does not declare it; write @Returns({200, 409})
    return shelf.put(1);
  }

  @Returns({200, 409})
  String declaresAMethodOfAnInterface() {
    return shelf.put(1);
  }

  @Returns(200)
  String callsWhatImplementsAnInterface() {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Drawer.put(long), which declares 409, but CalleeContracts.callsWhatImplementsAnInterface does not declare it; write @Returns({200, 409})
    return drawer.put(1);
  }

  @Returns({200, 409})
  String declaresWhatImplementsAnInterface() {
    return drawer.put(1);
  }

  @Returns({200, 409})
  String callsWhatTheInterfaceDeclaresOfAMethod() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by Drawer.find(long), which declares 404, but CalleeContracts.callsWhatTheInterfaceDeclaresOfAMethod does not declare it; write @Returns({200, 404, 409})
    return drawer.find(1);
  }

  @Returns(200)
  String callsWhatIsComposed() {
    // WARNING: [undeclared-status] 423 Locked is thrown by Warehouse.move(long), which declares 423, but CalleeContracts.callsWhatIsComposed does not declare it; write @Returns({200, 423})
    return warehouse.move(1);
  }

  @Returns({200, 423})
  String declaresWhatIsComposed() {
    return warehouse.move(1);
  }

  @Locks
  String declaresByTheSameComposition() {
    return warehouse.move(1);
  }

  @Returns({200, 409})
  String callsWhatThrows() throws Exception {
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.send(long), which declares SoldOut, but CalleeContracts.callsWhatThrows does not declare it; write @Returns({200, 409, 410, 423})
    // WARNING: [undeclared-status] 423 Locked is thrown by Warehouse.send(long), which declares Stocktaking, but CalleeContracts.callsWhatThrows does not declare it; write @Returns({200, 409, 410, 423})
    return warehouse.send(1);
  }

  @Returns({200, 410, 423})
  String declaresWhatThrows() throws Exception {
    return warehouse.send(1);
  }

  @Returns(200)
  String catchesWhatThrows() {
    try {
      return warehouse.send(1);
    } catch (SoldOut | Stocktaking e) {
      return "none";
    }
  }

  @Returns({200, 410})
  String catchesOneOfWhatThrows() {
    try {
      return warehouse.send(1);
    } catch (Stocktaking e) {
      return "none";
    }
  }

  @Returns(200)
  String callsWhatThrowsInASource() throws Exception {
    // WARNING: [undeclared-status] 404 Not Found is thrown by Bench.move(), which declares NotFoundException, but CalleeContracts.callsWhatThrowsInASource does not declare it; write @Returns({200, 404})
    return bench.move();
  }

  @Returns({200, 404})
  String declaresWhatThrowsInASource() throws Exception {
    return bench.move();
  }

  @Returns(200)
  String callsWhatThrowsNoStatus() throws Exception {
    return bench.lift();
  }

  @Returns(200)
  String callsTheConstructorOfSomethingElse() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by new Bench(long), which declares NotFoundException, but CalleeContracts.callsTheConstructorOfSomethingElse does not declare it; write @Returns({200, 404})
    return new Bench(1).toString();
  }

  @Returns({200, 404})
  String declaresTheConstructorOfSomethingElse() {
    return new Bench(1).toString();
  }

  @Returns(200)
  String makesAnExceptionThatDeclares() {
    return new Taken().getMessage();
  }

  @Returns(200)
  String asksAnExceptionThatDeclares(Taken taken) {
    return taken.by();
  }

  @Returns(200)
  String asksAClient() {
    return warehouse.ask(1);
  }

  @Returns(200)
  String asksAClientOfSpring(SpringClient client) {
    return client.find();
  }

  @Returns(200)
  String asksAClientOfMicroProfile(MicroProfileClient client) {
    return client.find();
  }

  @Returns(200)
  String asksAClientOfFeign(FeignApi client) {
    return client.find();
  }

  @Returns(200)
  String asksAClientOfMicronaut(MicronautClient client) {
    return client.find();
  }

  @FeignClient(name = "orders")
  interface FeignApi {
    @Returns({200, 404})
    String find();
  }

  @Client("/orders")
  interface MicronautClient {
    @Returns({200, 404})
    String find();
  }

  @HttpExchange
  interface SpringClient {
    @GetExchange
    @Returns({200, 404})
    String find();
  }

  @RegisterRestClient
  interface MicroProfileClient {
    @Returns({200, 404})
    String find();
  }

  @TargetVendor(value = Http.class, role = Role.CLIENT)
  static class Caller {
    @Returns(200)
    String receives() {
      throw new NotFoundException();
    }
  }

  interface Door {
    @Returns({200, 409})
    String open();

    @Returns({200, 403})
    default String close() {
      // WARNING: [undeclared-status] 409 Conflict is thrown by Door.open(), which declares 409, but Door.close does not declare it; write @Returns({200, 403, 409})
      return open();
    }

    @Returns({200, 409})
    default String slam() {
      return open();
    }
  }

  @Returns(200)
  String callsWhatIsAbstractHere(Door door) {
    // WARNING: [undeclared-status] 409 Conflict is thrown by Door.open(), which declares 409, but CalleeContracts.callsWhatIsAbstractHere does not declare it; write @Returns({200, 409})
    return door.open();
  }

  @Returns(200)
  String declaresHere() {
    // WARNING: [undeclared-status] 410 Gone is thrown by CalleeContracts.declaresAMethod(), which declares 410, but CalleeContracts.declaresHere does not declare it; write @Returns({200, 410})
    return declaresAMethod();
  }

  @Returns({200, 410})
  String declaresWhatIsDeclaredHere() {
    return declaresAMethod();
  }

  @Returns({200, 404})
  private String promisesMore() {
    return "all";
  }

  @Returns(200)
  String believesWhatIsPromised() {
    // WARNING: [undeclared-status] 404 Not Found is thrown by CalleeContracts.promisesMore(), which declares 404, but CalleeContracts.believesWhatIsPromised does not declare it; write @Returns({200, 404})
    return promisesMore();
  }
}

class Bench {

  Bench() {}

  Bench(long id) throws NotFoundException {}

  @Returns({200, 404})
  String find(long id) {
    return "bench " + id;
  }

  String move() throws NotFoundException {
    return "moved";
  }

  String lift() throws IllegalStateException, java.io.IOException {
    return "lifted";
  }
}
