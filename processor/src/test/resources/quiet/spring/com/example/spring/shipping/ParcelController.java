package com.example.spring.shipping;

import com.example.spring.shipping.ParcelService.Transactions;
import dev.statute.Returns;
import dev.statute.http.BadGatewayException;
import dev.statute.http.BadRequestException;
import dev.statute.http.ConflictException;
import dev.statute.http.ForbiddenException;
import dev.statute.http.GoneException;
import dev.statute.http.InternalServerErrorException;
import dev.statute.http.NotFoundException;
import dev.statute.http.ServiceUnavailableException;
import dev.statute.http.StatusCodeException;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** Bodies as people write them, and which of their ways never come to a status. */
@RestController
@RequestMapping("/parcels")
class ParcelController {

  private static final boolean STRICT = false;
  private static final int ATTEMPTS = 3;

  private final ParcelService parcels;
  private final Transactions transactions;
  private final ExecutorService executor;
  private final List<Runnable> afterwards = new ArrayList<>();
  private final Map<String, Supplier<String>> labels = new TreeMap<>();

  ParcelController(ParcelService parcels, Transactions transactions, ExecutorService executor) {
    this.parcels = parcels;
    this.transactions = transactions;
    this.executor = executor;
    labels.put("none", () -> "");
    labels.put(
        "old",
        () -> {
          throw new GoneException("This label is no longer printed.");
        });
  }

  @GetMapping("/{id}")
  @Returns({200, 404})
  Parcel get(@PathVariable long id) {
    return parcels.find(id);
  }

  /** The status is looked at in a variable before the exception is thrown again. */
  @GetMapping("/{id}/carrier")
  @Returns({200, 409})
  @Nullable String carrier(@PathVariable long id) {
    try {
      return parcels.claim(id).carrier();
    } catch (StatusCodeException e) {
      int code = e.code();
      if (code == 404) {
        return null;
      }
      throw new ConflictException("Parcel " + id + " has no carrier.", e);
    }
  }

  @GetMapping("/{id}/claimed")
  @Returns(200)
  boolean claimed(@PathVariable long id) {
    try {
      parcels.claim(id);
      return true;
    } catch (StatusCodeException e) {
      boolean isExpected = isExpected(e);
      if (isExpected) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isExpected(StatusCodeException e) {
    return e.code() == 404 || e.code() == 409;
  }

  @GetMapping("/{id}/root")
  @Returns(200)
  String root(@PathVariable long id) {
    try {
      return parcels.claim(id).toString();
    } catch (RuntimeException e) {
      Throwable root = e;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      if (root instanceof NotFoundException || root instanceof ConflictException) {
        return "";
      }
      throw e;
    }
  }

  /** Whoever catches the root of a family catches all of it. */
  @GetMapping("/{id}/weight")
  @Returns(200)
  double weight(@PathVariable long id) {
    try {
      return parcels.find(id).weight();
    } catch (ShippingException e) {
      return 0;
    }
  }

  @PutMapping("/{id}/carrier")
  @Returns({200, 502})
  Parcel send(@PathVariable long id, @RequestBody String carrier) {
    try {
      return parcels.send(id, carrier);
    } catch (ShippingException e) {
      throw new BadGatewayException("The carrier does not take it.", e);
    }
  }

  @PutMapping("/{id}/other-carrier")
  @Returns({200, 502})
  Parcel sendOther(@PathVariable long id, @RequestBody String carrier) {
    try {
      return parcels.send(id, carrier);
    } catch (RuntimeException e) {
      e = new ResponseStatusException(HttpStatus.BAD_GATEWAY, "The carrier does not take it.", e);
      throw e;
    }
  }

  /** Functions that are kept, for later or for somebody else. */
  @PostMapping("/{id}/plan")
  @Returns(200)
  int plan(@PathVariable long id) {
    afterwards.add(() -> parcels.claim(id));
    labels.putIfAbsent("l" + id, () -> parcels.find(id).toString());
    Queue<Callable<Parcel>> queue = new ArrayDeque<>();
    queue.offer(() -> parcels.send(id, "by sea"));
    List<Supplier<Parcel>> ways =
        List.of(
            () -> parcels.claim(id),
            () -> {
              throw new GoneException("This way is closed.");
            });
    Map<String, Supplier<Parcel>> named = Map.of("claim", () -> parcels.claim(id));
    Optional<Runnable> first = Optional.of(() -> parcels.claim(id));
    transactions.afterCommit(() -> parcels.claim(id));
    executor.execute(() -> parcels.send(id, "by air"));
    new Thread(() -> parcels.claim(id)).start();
    return queue.size() + ways.size() + named.size() + (first.isPresent() ? 1 : 0);
  }

  /** A flag decides which way a helper takes. */
  @GetMapping("/{id}/peek")
  @Returns(200)
  @Nullable Parcel peek(@PathVariable long id) {
    return load(id, false);
  }

  @GetMapping("/{id}/must")
  @Returns({200, 404})
  @Nullable Parcel must(@PathVariable long id) {
    return load(id, true);
  }

  private @Nullable Parcel load(long id, boolean isRequired) {
    Parcel found = parcels.lookup(id).orElse(null);
    if (found == null && isRequired) {
      throw new NotFoundException("There is no parcel " + id + ".");
    }
    return found;
  }

  private enum Reason {
    MISSING,
    TAKEN,
    OLD
  }

  /** One place makes all exceptions, each call just one of them. */
  @DeleteMapping("/{id}")
  @Returns({200, 404})
  void delete(@PathVariable long id) {
    if (parcels.lookup(id).isEmpty()) {
      throw failure(Reason.MISSING, id);
    }
  }

  private static RuntimeException failure(Reason reason, long id) {
    return switch (reason) {
      case MISSING -> new NotFoundException("There is no parcel " + id + ".");
      case TAKEN -> new ConflictException("Somebody has " + id + ".");
      case OLD -> new GoneException("Parcel " + id + " is too old.");
    };
  }

  @GetMapping("/{id}/copy")
  @Returns({200, 404})
  ResponseEntity<Parcel> copy(@PathVariable long id) {
    return orNotFound(parcels.lookup(id).orElse(null));
  }

  @PostMapping("/sample")
  @Returns(200)
  ResponseEntity<List<String>> sample() {
    return orNotFound(new ArrayList<>());
  }

  private static <T> ResponseEntity<T> orNotFound(@Nullable T body) {
    return body == null ? ResponseEntity.notFound().build() : ResponseEntity.ok(body);
  }

  /** The default arm is there for a constant that is still to come. */
  @GetMapping("/sizes/{size}")
  @Returns(200)
  int limit(@PathVariable Parcel.Size size) {
    switch (size) {
      case SMALL:
        return 1;
      case MEDIUM:
        return 5;
      case LARGE:
        return 30;
      default:
        throw new InternalServerErrorException("What is " + size + "?");
    }
  }

  @GetMapping("/sizes/{size}/name")
  @Returns(200)
  String name(@PathVariable Parcel.Size size) {
    return switch (size) {
      case SMALL, MEDIUM -> "box";
      case LARGE -> "crate";
      default -> throw new ResponseStatusException(HttpStatus.INTERNAL_SERVER_ERROR);
    };
  }

  @GetMapping("/strict")
  @Returns(200)
  List<Parcel> strict() {
    if (STRICT) {
      throw new NotFoundException("There are no parcels yet.");
    }
    return parcels.all().stream()
        .sorted(Comparator.comparingDouble(Parcel::weight))
        .collect(Collectors.toList());
  }

  /** Exceptions are made, asked and handed on, but not thrown. */
  @GetMapping("/carriers/{name}")
  @Returns(200)
  DeferredResult<String> carrierState(@PathVariable String name) {
    DeferredResult<String> result = new DeferredResult<>();
    CarrierDown down = new CarrierDown(name);
    System.getLogger(down.carrier()).log(System.Logger.Level.INFO, "down", CarrierDown.of(name));
    result.onTimeout(() -> result.setErrorResult(down));
    executor.execute(() -> result.setResult(name));
    return result;
  }

  @GetMapping("/{id}/later")
  @Returns({200, 404, 409})
  Callable<Parcel> later(@PathVariable long id) {
    return parcels.claimLater(id);
  }

  @GetMapping("/{id}/on-demand")
  @Returns(200)
  String onDemand(@PathVariable long id) {
    Supplier<Parcel> claim = parcels.claimOnDemand(id);
    try {
      return claim.get().toString();
    } catch (NotFoundException | ConflictException e) {
      return "";
    }
  }

  @GetMapping("/{id}/async")
  @Returns(200)
  CompletableFuture<String> async(@PathVariable long id) {
    return parcels.claimAsync(id).thenApply(Parcel::toString).exceptionally(failure -> "");
  }

  @GetMapping("/{id}/joined")
  @Returns({200, 503})
  Parcel joined(@PathVariable long id) {
    Future<Parcel> running = executor.submit(() -> parcels.claim(id));
    try {
      return running.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceUnavailableException("The claim was stopped.", e);
    } catch (ExecutionException | CompletionException e) {
      throw new ServiceUnavailableException("The claim did not work.", e);
    }
  }

  @PostMapping("/{id}/claim")
  @Returns({200, 409})
  Parcel claim(@PathVariable long id) {
    for (int attempt = 1; ; attempt++) {
      try {
        return parcels.claim(id);
      } catch (NotFoundException e) {
        afterwards.clear();
      } catch (ConflictException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  @PostMapping("/{id}/in-transaction")
  @Returns(200)
  Parcel inTransaction(@PathVariable long id) {
    return transactions.execute(
        () -> {
          if (id < 0) {
            throw new BadRequestException("An id is above zero.");
          }
          return parcels.claim(id);
        });
  }

  /** The response of a helper is looked at, and only a good one is handed on. */
  @GetMapping("/{id}/proxied")
  @Returns(200)
  ResponseEntity<String> proxied(@PathVariable long id) {
    ResponseEntity<String> answer = remote(id);
    if (answer.getStatusCode().isError()) {
      return ResponseEntity.ok("");
    }
    return answer;
  }

  private ResponseEntity<String> remote(long id) {
    return id > 9 ? ResponseEntity.ok("far") : ResponseEntity.status(HttpStatus.NOT_FOUND).build();
  }

  /** A status code can be what the answer tells about. */
  @GetMapping("/{id}/last-answer")
  @Returns(200)
  HttpStatus lastAnswer(@PathVariable long id) {
    return id == 0 ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
  }

  @GetMapping("/problem")
  @Returns({200, 422})
  ResponseEntity<Object> problem(@RequestBody String text) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setDetail(text);
    return text.isBlank() ? ResponseEntity.of(problem).build() : ResponseEntity.ok(text);
  }

  @GetMapping("/{id}/label")
  @Returns({200, 404})
  String label(@PathVariable long id) {
    ParcelService.Label label =
        new ParcelService.Label() {
          @Override
          String print(Parcel parcel) {
            return "#" + parcel.id();
          }
        };
    return label.print(parcels.find(id));
  }

  @GetMapping("/events")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "410")
  String describe(@RequestBody Parcel.Packed packed) {
    Parcel.Event event = packed;
    if (event instanceof Parcel.Lost lost) {
      throw new GoneException(lost.reason());
    } else if (event instanceof Parcel.Sent sent) {
      return sent.carrier();
    }
    return IntStream.range(0, 3).mapToObj(i -> "packed " + i).collect(Collectors.joining());
  }

  @PostMapping("/import")
  @Returns({200, 400})
  long importAll(@RequestBody String csv) {
    try (StringReader reader = new StringReader(csv)) {
      long read = 0;
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        read += c == '\n' ? 1 : 0;
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("Line by line, please.", e);
    } finally {
      afterwards.clear();
    }
  }

  @GetMapping("/locked")
  @Returns(423)
  String locked() {
    throw new ForbiddenException("Only for the warehouse.");
  }

  @GetMapping("/unlocked")
  @Returns(200)
  String unlocked() {
    throw new UnsupportedOperationException();
  }

  @ExceptionHandler
  @Returns(423)
  ResponseEntity<Void> handle(ForbiddenException e) {
    return ResponseEntity.status(HttpStatus.LOCKED).build();
  }

  @RestControllerAdvice(assignableTypes = ParcelController.class)
  static class Failures {
    @ExceptionHandler(UnsupportedOperationException.class)
    @Returns(200)
    ResponseEntity<String> handle() {
      return ResponseEntity.ok("");
    }
  }
}
