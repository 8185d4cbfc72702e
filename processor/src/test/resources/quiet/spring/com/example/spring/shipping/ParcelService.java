package com.example.spring.shipping;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ParcelService {

  /** Like the templates that run code in a transaction: who knows what becomes of exceptions. */
  interface Transactions {
    <T> T execute(Callable<T> work);

    void afterCommit(Runnable work);
  }

  private final Map<Long, Parcel> parcels = new ConcurrentHashMap<>();

  Optional<Parcel> lookup(long id) {
    return Optional.ofNullable(parcels.get(id));
  }

  Collection<Parcel> all() {
    return List.copyOf(parcels.values());
  }

  @Returns(404)
  Parcel find(long id) {
    return lookup(id).orElseThrow(() -> new ShippingException.ParcelMissing(id));
  }

  @Returns({404, 409})
  Parcel send(long id, String carrier) {
    Parcel found = find(id);
    if (found.carrier() != null) {
      throw new ShippingException.AlreadyShipped(id);
    }
    Parcel sent = new Parcel(id, found.size(), carrier, found.weights());
    parcels.put(id, sent);
    return sent;
  }

  @Returns({404, 409})
  Parcel claim(long id) {
    Parcel found = parcels.get(id);
    if (found == null) {
      throw new NotFoundException("There is no parcel " + id + ".");
    }
    return parcels.compute(
        id,
        (key, old) -> {
          if (old != null && old.carrier() == null) {
            throw new ConflictException("Nobody has sent " + key + " yet.");
          }
          return found;
        });
  }

  @Returns({404, 409})
  Callable<Parcel> claimLater(long id) {
    return () -> claim(id);
  }

  @Returns({404, 409})
  Supplier<Parcel> claimOnDemand(long id) {
    return () -> claim(id);
  }

  @Returns({404, 409})
  CompletableFuture<Parcel> claimAsync(long id) {
    return CompletableFuture.supplyAsync(() -> claim(id));
  }

  @Returns({404, 409})
  Mono<Parcel> claimReactive(long id) {
    return Mono.fromCallable(() -> claim(id));
  }

  @Returns({404, 409})
  ConnectableFlux<Parcel> claims() {
    return Flux.fromIterable(parcels.keySet()).map(this::claim).publish();
  }

  /** A template for others to fill in, which by itself does nothing right. */
  static class Label {
    String print(Parcel parcel) {
      throw new ConflictException("There is no printer for " + parcel.id() + ".");
    }
  }

  @Returns(502)
  static class Carrier {
    static StatusCodeException refused(StatusCodeException cause) {
      return cause;
    }
  }
}
