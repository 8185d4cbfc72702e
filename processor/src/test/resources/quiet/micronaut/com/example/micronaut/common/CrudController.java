package com.example.micronaut.common;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;

/**
 * The handlers that all resources have.
 *
 * @param <T> the resource
 * @param <K> its key
 * @param <R> what a replacement answers; a subclass decides whether that is a response
 */
@StandardErrors
public abstract class CrudController<T, K, R> {

  @Get
  @ApiResponse(responseCode = "200")
  public abstract List<T> all();

  @Get("/{key}")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  public abstract Optional<T> one(K key);

  @Post
  @Status(HttpStatus.CREATED)
  @ApiResponse(responseCode = "201")
  public T create(@Body T resource) {
    return store(resource);
  }

  @Put("/{key}")
  @ApiResponse(responseCode = "204")
  public abstract R replace(K key, @Body T resource);

  @Delete("/{key}")
  @Status(HttpStatus.NO_CONTENT)
  @ApiResponse(responseCode = "204")
  public void delete(K key) {}

  protected abstract T store(T resource);
}
