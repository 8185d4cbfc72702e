package programs.spring.optionalchain;
// EXPECTED
// GET /clients/{id} -> 200 declared+plain, 404 thrown
// GET /clients/{id}/city -> 200 declared+returned, 404 declared+returned
// GET /clients/{id}/name -> 200 declared+plain
// finding undeclared-status GET /clients/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

record Client(String name, String city) {}

@RestController
@RequestMapping("/clients/{id}")
class ClientController {
  private final Map<String, Client> clients = new HashMap<>();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    return byId(id).map(Client::name).orElseThrow(ClientMissing::new);
  }

  @GetMapping("/name")
  @Returns(200)
  String name(@PathVariable String id) {
    return byId(id).map(Client::name).orElse("unknown");
  }

  @GetMapping("/city")
  @Returns({200, 404})
  ResponseEntity<String> city(@PathVariable String id) {
    return byId(id)
        .map(Client::city)
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private Optional<Client> byId(String id) {
    return Optional.ofNullable(clients.get(id));
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class ClientMissing extends RuntimeException {}
