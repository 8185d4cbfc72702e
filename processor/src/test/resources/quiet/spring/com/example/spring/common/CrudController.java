package com.example.spring.common;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The handlers that all resources have.
 *
 * @param <T> the resource
 * @param <K> its key
 * @param <R> what an import answers; a subclass decides whether that is a {@code ResponseEntity}
 */
@StandardErrors
public abstract class CrudController<T, K, R> {

  @GetMapping
  public Page<T> list(@RequestParam(defaultValue = "0") int page) {
    return new Page<>(all(), page, all().size(), null);
  }

  @GetMapping("/{key}")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  public T get(@PathVariable K key) {
    return one(key);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @ApiResponse(responseCode = "201")
  public T create(@RequestBody T resource) {
    return store(resource);
  }

  @PutMapping("/{key}")
  @Returns({Http.Code.OK, Http.Code.CREATED})
  public ResponseEntity<T> put(@PathVariable K key, @RequestBody T resource) {
    return ResponseEntity.ok(store(resource));
  }

  @DeleteMapping("/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ApiResponse(responseCode = "204")
  @ApiResponse(responseCode = "404")
  public void delete(@PathVariable K key) {
    one(key);
  }

  @PostMapping("/import")
  @ApiResponse(responseCode = "202", description = "The import goes on behind the scenes")
  public abstract R importAll(@RequestBody List<T> resources);

  protected abstract T one(K key);

  protected abstract List<T> all();

  protected abstract T store(T resource);
}
