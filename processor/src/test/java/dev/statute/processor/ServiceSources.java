package dev.statute.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the sources of a service of any size: controllers, each with its own service and record.
 */
final class ServiceSources {

  /** How many controllers share a package. */
  private static final int PACKAGE_SIZE = 20;

  private static final String TINY =
      """
      import dev.statute.Returns;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      class Tiny {
        @GetMapping("/")
        @Returns({200, 404})
        String get() {
          return "";
        }
      }
      """;

  private static final String RECORD =
      """
      package com.example.p%1$d;

      import java.time.Instant;

      public record Order%2$d(long id, String customer, int amount, Instant placed) {}
      """;

  private static final String SERVICE =
      """
      package com.example.p%1$d;

      import static dev.statute.http.Http.Code.CONFLICT;
      import static dev.statute.http.Http.Code.NOT_FOUND;

      import dev.statute.Returns;
      import dev.statute.http.ConflictException;
      import dev.statute.http.NotFoundException;
      import java.util.List;
      import java.util.Map;
      import java.util.Optional;
      import java.util.concurrent.ConcurrentHashMap;
      import org.springframework.stereotype.Service;

      @Service
      public class Order%2$dService {
        private final Map<Long, Order%2$d> orders = new ConcurrentHashMap<>();

        public Optional<Order%2$d> find(long id) {
          return Optional.ofNullable(orders.get(id));
        }

        @Returns(CONFLICT)
        public Order%2$d add(Order%2$d order) {
          if (orders.putIfAbsent(order.id(), order) != null) {
            throw new ConflictException("there is an order " + order.id());
          }
          return order;
        }

        @Returns(NOT_FOUND)
        public Order%2$d remove(long id) {
          return find(id).orElseThrow(NotFoundException::new);
        }

        public List<Order%2$d> of(String customer, int limit) {
          return orders.values().stream()
              .filter(order -> order.customer().equals(customer))
              .limit(limit)
              .toList();
        }
      }
      """;

  private static final String CONTROLLER =
      """
      package com.example.p%1$d;

      import static dev.statute.http.Http.Code.*;

      import dev.statute.Returns;
      import dev.statute.http.BadRequestException;
      import dev.statute.http.NotFoundException;
      import dev.statute.http.ServiceUnavailableException;
      import java.util.List;
      import org.springframework.http.HttpStatus;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;

      @RestController
      @RequestMapping("/orders%2$d")
      public class Order%2$dController {
        private final Order%2$dService service;

        public Order%2$dController(Order%2$dService service) {
          this.service = service;
        }

        @GetMapping("/{id}")
        @Returns({OK, NOT_FOUND})
        public Order%2$d find(@PathVariable long id) {
          return service.find(id).orElseThrow(() -> new NotFoundException("no order " + id));
        }

        @PostMapping
        @ResponseStatus(HttpStatus.CREATED)
        @Returns({CREATED, BAD_REQUEST, CONFLICT})
        public Order%2$d add(@RequestBody Order%2$d order) {
          if (order.amount() < 0) {
            throw new BadRequestException("a negative amount");
          }
          return service.add(order);
        }

        @PutMapping("/{id}")
        @Returns({OK, NOT_FOUND})
        public ResponseEntity<Order%2$d> replace(
            @PathVariable long id, @RequestBody Order%2$d order) {
          return service.find(id).isPresent()
              ? ResponseEntity.ok(order)
              : ResponseEntity.notFound().build();
        }

        @DeleteMapping("/{id}")
        @ResponseStatus(HttpStatus.NO_CONTENT)
        @Returns({NO_CONTENT, NOT_FOUND})
        public void remove(@PathVariable("id") long id) {
          service.remove(id);
        }

        @GetMapping
        @Returns({OK, SERVICE_UNAVAILABLE})
        public List<Order%2$d> of(
            @RequestParam String customer, @RequestParam(defaultValue = "20") int limit) {
          try {
            return service.of(customer, limit);
          } catch (IllegalStateException e) {
            throw new ServiceUnavailableException("the store is away", e);
          }
        }
      }
      """;

  private ServiceSources() {}

  /** Writes so many controllers with what they need; for zero of them, one tiny class. */
  static List<Path> write(Path folder, int controllers) throws IOException {
    if (controllers == 0) {
      return List.of(write(folder, "Tiny", TINY));
    }
    List<Path> files = new ArrayList<>();
    for (int number = 0; number < controllers; number++) {
      String name = "Order" + number;
      files.add(write(folder, name, text(RECORD, number)));
      files.add(write(folder, name + "Service", text(SERVICE, number)));
      files.add(write(folder, name + "Controller", text(CONTROLLER, number)));
    }
    return files;
  }

  private static String text(String template, int number) {
    return template.formatted(number / PACKAGE_SIZE, number);
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder);
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
