package com.example.spring.reservations;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.ResponseEntity.notFound;
import static org.springframework.http.ResponseEntity.ok;
import static org.springframework.http.ResponseEntity.status;

import dev.statute.Returns;
import dev.statute.http.ForbiddenException;
import dev.statute.http.StatusCodeException;
import dev.statute.http.UnprocessableContentException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What it declares stands on the interface that it implements, and on its base. */
@RestController
class ReservationController extends Guarded implements ReservationsApi {

  /** How a step of a chain ends. */
  private sealed interface Step<T> {
    record Done<T>(T value) implements Step<T> {}

    record Failed<T>(StatusCodeException why) implements Step<T> {}

    default <R> Step<R> then(Function<? super T, ? extends Step<R>> next) {
      if (this instanceof Done<T> done) {
        return next.apply(done.value());
      }
      return new Failed<>(((Failed<T>) this).why());
    }

    default T or(T other) {
      return this instanceof Done<T> done ? done.value() : other;
    }
  }

  private final Map<String, Reservation> reservations = new LinkedHashMap<>();

  @Override
  public ResponseEntity<List<Reservation>> list() {
    requireRole("host");
    return ok(List.copyOf(reservations.values()));
  }

  @Override
  public ResponseEntity<Reservation> reserve(Reservation reservation) {
    if (reservation.seats() < 1) {
      throw new UnprocessableContentException("A seat, at least.");
    }
    return reservations.putIfAbsent(reservation.id(), reservation) == null
        ? ResponseEntity.created(URI.create("/reservations/" + reservation.id())).body(reservation)
        : status(CONFLICT).build();
  }

  @Override
  public ResponseEntity<Void> cancel(String id) {
    return reservations.remove(id) == null ? notFound().build() : ResponseEntity.noContent().build();
  }

  @GetMapping("/reservations/{id}")
  @Returns({200, 404})
  ResponseEntity<Reservation> get(@PathVariable String id) {
    return Optional.ofNullable(reservations.get(id))
        .filter(found -> !found.guest().isEmpty())
        .map(ResponseEntity::ok)
        .orElseGet(notFound()::build);
  }

  /** Failures are values here, and none of them is thrown. */
  @GetMapping("/reservations/{id}/seats")
  @Returns(200)
  int seats(@PathVariable String id) {
    return find(id)
        .then(found -> check(found, each -> each.seats() < 100))
        .then(found -> new Step.Done<>(found.seats()))
        .or(0);
  }

  private Step<Reservation> find(String id) {
    Reservation found = reservations.get(id);
    return found == null
        ? new Step.Failed<>(new ForbiddenException("There is no " + id + " for you."))
        : new Step.Done<>(found);
  }

  private static <T> Step<T> check(T value, Predicate<? super T> isRight) {
    return isRight.test(value)
        ? new Step.Done<>(value)
        : new Step.Failed<>(new UnprocessableContentException("Too many."));
  }

  @PutMapping("/reservations/{id}/seats")
  @Returns({200, 409})
  Reservation change(
      @PathVariable String id, @RequestBody int seats, @RequestParam(defaultValue = "") String by) {
    outer:
    for (int attempt = 0; attempt < 3; attempt++) {
      Reservation before = reservations.get(id);
      if (before == null) {
        continue;
      }
      for (String word : by.split(" ")) {
        if (word.isBlank()) {
          break outer;
        }
      }
      synchronized (reservations) {
        Reservation after = new Reservation(id, before.guest(), seats);
        if (reservations.replace(id, before, after)) {
          return after;
        }
      }
    }
    throw new ResponseStatusException(CONFLICT, "Somebody else was faster.");
  }

  @Override
  String role() {
    return "host";
  }
}
