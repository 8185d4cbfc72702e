package programs.webflux.responseofexchange;
// EXPECTED
// DELETE /files/{id} -> 200 declared+plain, 404 declared+sent
// POST /files/{id} -> 201 declared, 202 sent
// finding undeclared-status POST /files/{id} 202

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/files/{id}")
class FileController {
  private final Map<String, String> files = new HashMap<>();

  @PostMapping
  @Returns(201)
  Mono<Void> upload(@PathVariable String id, ServerHttpResponse response) {
    files.put(id, id);
    response.setStatusCode(HttpStatus.ACCEPTED);
    return Mono.empty();
  }

  @DeleteMapping
  @Returns({200, 404})
  Mono<Void> delete(@PathVariable String id, ServerWebExchange exchange) {
    if (files.remove(id) == null) {
      exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND);
    }
    return Mono.empty();
  }
}
