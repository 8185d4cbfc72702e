// OPTION: -Astatute.checks=missing-returns:warning
package com.example;

import dev.statute.http.BadRequestException;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

@RestController
class MissingInSpring {
  interface Orders {
    String find(long id);

    ResponseEntity<String> answer();
  }

  private Orders orders;

  @PostMapping("/a")
  // WARNING: [missing-returns] MissingInSpring.create declares no status code; write @Returns({201, 400})
  ResponseEntity<String> create(String a) {
    if (a == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return ResponseEntity.status(HttpStatus.CREATED).body(a);
  }

  @GetMapping("/a")
  // WARNING: [missing-returns] MissingInSpring.get declares no status code; write @Returns({200, 404})
  String get(Optional<String> a) {
    return a.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @DeleteMapping("/a")
  // WARNING: [missing-returns] MissingInSpring.delete declares no status code; write @Returns(204)
  ResponseEntity<Void> delete() {
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/b")
  @ResponseStatus(HttpStatus.CREATED)
  // WARNING: [missing-returns] MissingInSpring.onlyStatus declares only the status of a normal return, but not 400 Bad Request; write @Returns({201, 400})
  String onlyStatus(String a) {
    if (a == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return a;
  }

  @PostMapping("/c")
  @ResponseStatus(HttpStatus.CREATED)
  String nothingElse(String a) {
    return a;
  }

  @PostMapping("/d")
  @ResponseStatus(HttpStatus.CREATED)
  String nothingElseIsCertain() {
    return orders.find(1);
  }

  // WARNING: [conflicting-status] @ResponseStatus sets 201, but 200 OK is returned, and the returned status wins; remove the annotation, or return only 201
  @PostMapping("/e") @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<String> conflicting() {
    return ResponseEntity.ok("");
  }

  @ExceptionHandler(IllegalStateException.class)
  // WARNING: [missing-returns] MissingInSpring.handle declares no status code; write @Returns(409)
  ResponseEntity<String> handle(IllegalStateException e) {
    HttpStatus status = HttpStatus.CONFLICT;
    return ResponseEntity.status(status).body("a");
  }

  @GetMapping("/f")
  // WARNING: [missing-returns] MissingInSpring.calls declares no status code; write at least @Returns(200)
  String calls() {
    return orders.find(1);
  }

  @GetMapping("/g")
  // WARNING: [missing-returns] MissingInSpring.callsAndThrows declares no status code; write at least @Returns({200, 404})
  String callsAndThrows() {
    String found = orders.find(1);
    if (found == null) {
      throw new NotFoundException();
    }
    return found;
  }

  @GetMapping("/h")
  // WARNING: [missing-returns] MissingInSpring.unknown declares no status code; declare the status codes that it sends
  ResponseEntity<String> unknown() {
    return orders.answer();
  }

  @GetMapping("/i")
  // WARNING: [missing-returns] MissingInSpring.onlyThrows declares no status code; write @Returns(400)
  String onlyThrows() {
    throw new BadRequestException();
  }

  @GetMapping("/j")
  // WARNING: [missing-returns] MissingInSpring.onlyThrowsNothing declares no status code; write @Returns(400)
  void onlyThrowsNothing() {
    throw new BadRequestException();
  }

  @GetMapping("/k")
  // WARNING: [missing-returns] MissingInSpring.throwsByAHelper declares no status code; write @Returns(400)
  void throwsByAHelper() {
    fail();
  }

  @GetMapping("/l")
  // WARNING: [missing-returns] MissingInSpring.throwsByAHelperAndReturns declares no status code; write @Returns(400)
  String throwsByAHelperAndReturns() {
    fail();
    return "";
  }

  @GetMapping("/m")
  // WARNING: [missing-returns] MissingInSpring.returnsWhatThrows declares no status code; write @Returns(409)
  String returnsWhatThrows() {
    return conflict();
  }

  private static void fail() {
    throw new BadRequestException();
  }

  private static String conflict() {
    throw new ConflictException();
  }

  @GetMapping("/n")
  // WARNING: [missing-returns] MissingInSpring.returnsEarly declares no status code; write @Returns({200, 400})
  void returnsEarly(String a) {
    if (a != null) {
      return;
    }
    throw new BadRequestException();
  }

  @GetMapping("/o")
  // WARNING: [missing-returns] MissingInSpring.ends declares no status code; write @Returns({200, 400})
  void ends(String a) {
    if (a == null) {
      throw new BadRequestException();
    }
  }

  @GetMapping("/p")
  // WARNING: [missing-returns] MissingInSpring.neverEnds declares no status code; write @Returns(400)
  void neverEnds(int a) {
    while (true) {
      if (a > 1) {
        throw new BadRequestException();
      }
    }
  }

  @GetMapping("/q")
  // WARNING: [missing-returns] MissingInSpring.catches declares no status code; write @Returns(200)
  String catches() {
    try {
      throw new BadRequestException();
    } catch (BadRequestException e) {
      return "";
    }
  }

  @GetMapping("/r")
  // WARNING: [missing-returns] MissingInSpring.setsItself declares no status code; declare the status codes that it sends
  String setsItself(HttpServletResponse response) {
    response.setStatus(201);
    return "";
  }

  @GetMapping("/s")
  // WARNING: [missing-returns] MissingInSpring.returnsNull declares no status code; write @Returns(200)
  String returnsNull() {
    return null;
  }

  @GetMapping("/t")
  // WARNING: [missing-returns] MissingInSpring.laterError declares no status code; write @Returns(404)
  Mono<String> laterError() {
    return Mono.error(new NotFoundException());
  }

  @GetMapping("/u")
  // WARNING: [missing-returns] MissingInSpring.laterValue declares no status code; write at least @Returns({200, 404})
  Mono<String> laterValue(Mono<String> found) {
    return found.switchIfEmpty(Mono.error(new NotFoundException()));
  }

  @GetMapping("/x")
  // WARNING: [missing-returns] MissingInSpring.getsAValue declares no status code; write @Returns({200, 404})
  String getsAValue(Map<String, String> known, String id) {
    if (!known.containsKey(id)) {
      throw new NotFoundException();
    }
    return known.get(id);
  }

  @GetMapping("/y")
  // WARNING: [missing-returns] MissingInSpring.throwsLater declares no status code; write @Returns(404)
  Mono<String> throwsLater() {
    return Mono.fromCallable(
        () -> {
          throw new NotFoundException();
        });
  }

  @GetMapping("/z")
  // WARNING: [missing-returns] MissingInSpring.defersAnError declares no status code; write @Returns(404)
  Mono<String> defersAnError() {
    return Mono.defer(() -> Mono.error(new NotFoundException()));
  }

  @GetMapping("/aa")
  // WARNING: [missing-returns] MissingInSpring.switches declares no status code; write @Returns({404, 410})
  void switches(int a) {
    switch (a) {
      case 1:
        throw new NotFoundException();
      default:
        throw new GoneException();
    }
  }

  @GetMapping("/bb")
  // WARNING: [missing-returns] MissingInSpring.mayPassASwitch declares no status code; write @Returns({200, 404})
  void mayPassASwitch(int a) {
    switch (a) {
      case 1 -> throw new NotFoundException();
      case 2 -> throw new NotFoundException();
    }
  }

  @GetMapping("/cc")
  // WARNING: [missing-returns] MissingInSpring.breaks declares no status code; write @Returns(200)
  void breaks() {
    outer:
    while (true) {
      while (true) {
        break outer;
      }
    }
  }

  @GetMapping("/dd")
  // WARNING: [missing-returns] MissingInSpring.callsItself declares no status code; write @Returns(404)
  String callsItself(int a) {
    if (a < 0) {
      throw new NotFoundException();
    }
    return callsItself(a - 1);
  }

  @GetMapping("/ee")
  // WARNING: [missing-returns] MissingInSpring.tries declares no status code; write @Returns({400, 404})
  void tries(Optional<String> a) {
    synchronized (this) {
      try {
        a.orElseThrow(NotFoundException::new);
        throw new BadRequestException();
      } finally {
        orders = null;
      }
    }
  }

  @GetMapping("/v")
  @SuppressWarnings("statute:missing-returns")
  String silenced() {
    return "";
  }

  @GetMapping("/w")
  // WARNING: [missing-returns] MissingInSpring.numberNobodyKnows declares no status code; write at least @Returns(200)
  ResponseEntity<String> numberNobodyKnows(boolean a) {
    // ERROR: [unknown-status] 456 is defined neither by the IANA registry nor by a known vendor; did you mean 451 Unavailable For Legal Reasons, 426 Upgrade Required, 416 Range Not Satisfiable?
    return a ? ResponseEntity.ok("") : ResponseEntity.status(456).build();
  }
}
