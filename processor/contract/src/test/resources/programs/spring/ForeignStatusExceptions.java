package programs.spring.foreignstatusexceptions;
// EXPECTED
// GET /partners/{id} -> 200 declared+plain, 404 declared, 500 crash
// POST /partners/{id} -> 200 declared+plain, 409 declared, 500 crash
// GET /partners/{id}/name -> 200 declared+plain, 404 declared+thrown
// finding unmapped-exception GET /partners/{id} WebApplicationException
// finding unmapped-exception POST /partners/{id} HttpClientErrorException

import dev.statute.Returns;
import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/partners/{id}")
class PartnerController {
  private final Map<String, String> partners = new HashMap<>();

  @GetMapping
  @Returns({200, 404})
  String find(@PathVariable String id) {
    if (!partners.containsKey(id)) {
      throw new WebApplicationException(404);
    }
    return partners.get(id);
  }

  @PostMapping
  @Returns({200, 409})
  void create(@PathVariable String id) {
    if (partners.putIfAbsent(id, id) != null) {
      throw new HttpClientErrorException(HttpStatus.CONFLICT);
    }
  }

  @GetMapping("/name")
  @Returns({200, 404})
  String name(@PathVariable String id) {
    if (!partners.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return partners.get(id);
  }
}
