package programs.java21.guardedpattern;

// EXPECTED
// GET /tickets/{id} -> 200 declared+returned, 403 returned, 404 returned, 410 returned
// finding undeclared-status GET /tickets/{id} 403
// finding undeclared-status GET /tickets/{id} 404
// finding undeclared-status GET /tickets/{id} 410

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TicketController {
  private final TicketStore store;

  TicketController(TicketStore store) {
    this.store = store;
  }

  @Returns(200)
  @GetMapping("/tickets/{id}")
  ResponseEntity<String> find(@PathVariable String id) {
    return switch (store.load(id)) {
      case null -> ResponseEntity.notFound().build();
      case Ticket ticket when ticket.used() -> ResponseEntity.status(410).build();
      case Ticket(String owner, boolean used) when owner.isEmpty() ->
          ResponseEntity.status(403).build();
      case Ticket ticket -> ResponseEntity.ok(ticket.owner());
    };
  }
}

record Ticket(String owner, boolean used) {}

interface TicketStore {
  Ticket load(String id);
}

class TicketFiles implements TicketStore {
  @Override
  public Ticket load(String id) {
    return id.isBlank() ? null : new Ticket(id, id.length() > 8);
  }
}
