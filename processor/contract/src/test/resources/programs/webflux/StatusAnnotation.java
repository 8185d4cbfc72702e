package programs.webflux.statusannotation;
// EXPECTED
// POST /tags -> 201 declared+plain, 400 implied, 409 thrown, 415 implied
// DELETE /tags/{name} -> 204 declared+plain
// finding undeclared-status POST /tags 409

import dev.statute.Returns;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

record Tag(@NotBlank String name) {}

@RestController
@RequestMapping("/tags")
class TagController {
  private final Set<String> tags = new java.util.HashSet<>();

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Returns(201)
  Mono<Tag> create(@Valid @RequestBody Mono<Tag> body) {
    return body.filter(tag -> tags.add(tag.name()))
        .switchIfEmpty(Mono.error(new ResponseStatusException(HttpStatus.CONFLICT)));
  }

  @DeleteMapping("/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> delete(@PathVariable String name) {
    return Mono.fromRunnable(() -> tags.remove(name));
  }
}
