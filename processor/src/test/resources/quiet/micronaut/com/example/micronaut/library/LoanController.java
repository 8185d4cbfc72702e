package com.example.micronaut.library;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

@Controller("/loans")
class LoanController {

  record Loan(String book, int days) {
    Loan {
      if (days < 1) {
        throw new HttpStatusException(HttpStatus.UNPROCESSABLE_ENTITY, "A day, at least.");
      }
    }

    Loan longer() {
      return new Loan(book, days + 1);
    }
  }

  private final Map<String, Loan> loans = new ConcurrentHashMap<>();
  private final Map<String, Supplier<Mono<Loan>>> sources = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  @Get("/{book}")
  @Returns({200, 404})
  Mono<HttpResponse<Loan>> get(String book) {
    return Mono.justOrEmpty(loans.get(book))
        .<HttpResponse<Loan>>map(HttpResponse::ok)
        .switchIfEmpty(Mono.just(HttpResponse.notFound()));
  }

  @Get("/{book}/found")
  @Returns(200)
  Mono<String> found(String book) {
    return load(book).map(Loan::book).onErrorResume(NotFoundException.class, e -> Mono.just(""));
  }

  private Mono<Loan> load(String book) {
    return Mono.justOrEmpty(loans.get(book))
        .switchIfEmpty(Mono.error(() -> new NotFoundException("There is no " + book + ".")));
  }

  @Get("/{book}/mapped")
  @Returns({200, 410})
  Mono<Loan> mapped(String book) {
    return load(book).onErrorMap(NotFoundException.class, e -> new GoneException("", e));
  }

  @Get("/{book}/retried")
  @Returns(200)
  Mono<Loan> retried(String book) {
    return load(book)
        .retryWhen(Retry.backoff(3, Duration.ofSeconds(1)))
        .transform(loan -> loan.onErrorComplete());
  }

  @Get("/all")
  @Returns(200)
  Flux<Loan> all() {
    return Flux.fromIterable(loans.keySet())
        .flatMap(book -> load(book).onErrorResume(e -> Mono.empty()))
        .filter(loan -> loan.days() > 1)
        .onErrorContinue((failure, loan) -> loans.clear());
  }

  @Get("/{book}/background")
  @Returns(202)
  HttpResponse<Void> background(String book) {
    load(book).subscribe(loan -> loans.put(book, loan), failure -> loans.remove(book));
    Mono.<Loan>error(new ConflictException("")).onErrorComplete().subscribe();
    sources.put(book, () -> load(book));
    sources.computeIfAbsent("none", key -> () -> Mono.error(new NotFoundException(key)));
    return HttpResponse.accepted();
  }

  @Post
  @Returns({201, 409})
  MutableHttpResponse<Loan> create(@Body Loan loan) {
    lock.lock();
    try {
      Loan before = loans.putIfAbsent(loan.book(), loan);
      if (before != null) {
        return HttpResponse.<Loan>status(HttpStatus.CONFLICT).body(before);
      }
      MutableHttpResponse<Loan> response = HttpResponse.ok(loan);
      response.status(HttpStatus.CREATED);
      response.getHeaders().location(URI.create("/loans/" + loan.book()));
      return response;
    } finally {
      lock.unlock();
    }
  }

  @Put("/{book}")
  @Returns({200, 404})
  HttpResponse<?> extend(String book) {
    HttpResponse<?> answer = Optional.ofNullable(loans.get(book)).isPresent() ? HttpResponse.ok() : HttpResponse.notFound();
    return answer;
  }

  @Put("/{book}/days")
  @Returns({200, 422})
  Loan days(String book, @Body int days) {
    return new Loan(book, days).longer();
  }

  /** In Micronaut, a status that is returned is the status. */
  @Delete("/{book}")
  @Returns({204, 404})
  HttpStatus delete(String book) {
    return loans.remove(book) == null ? HttpStatus.NOT_FOUND : HttpStatus.NO_CONTENT;
  }

  @Delete("/all")
  @Returns(423)
  void deleteAll() {
    if (!loans.isEmpty()) {
      throw new IllegalStateException("There are loans.");
    }
    throw new ConflictException("There is nothing to delete.");
  }

  @Error(exception = ConflictException.class)
  @Returns(423)
  HttpResponse<String> conflict(HttpRequest<?> request, ConflictException e) {
    return HttpResponse.status(HttpStatus.LOCKED, "locked");
  }
}
