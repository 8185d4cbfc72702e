package com.example;

import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Whether a code is sent depends on where its exception goes. A code that may be caught is not. */
@RestController
@TargetVendor(Cloudflare.class)
class CodesThatAreCaught {
  private int count;

  @GetMapping("/1")
  void isNotInATry() {
    // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
    throw new ResponseStatusException(HttpStatusCode.valueOf(522));
  }

  @GetMapping("/2")
  void isInATryForOthers() {
    try {
      // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (IllegalStateException e) {
      count++;
    }
  }

  @GetMapping("/3")
  void isInATryForSeveralOthers() {
    try {
      // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (IllegalStateException | IllegalArgumentException e) {
      count++;
    }
  }

  @GetMapping("/4")
  void isCaught() {
    try {
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (ResponseStatusException e) {
      count++;
    }
  }

  @GetMapping("/5")
  void isCaughtAsASupertype() {
    try {
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (RuntimeException e) {
      count++;
    }
  }

  @GetMapping("/6")
  void isCaughtAmongOthers() {
    try {
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (IllegalStateException | ResponseStatusException e) {
      count++;
    }
  }

  @GetMapping("/7")
  void isCaughtByTheSecond() {
    try {
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (IllegalStateException e) {
      count--;
    } catch (ResponseStatusException e) {
      count++;
    }
  }

  @GetMapping("/8")
  void isCaughtFurtherOut() {
    try {
      if (count == 0) {
        throw new ResponseStatusException(HttpStatusCode.valueOf(522));
      }
    } catch (ResponseStatusException e) {
      count++;
    }
  }

  @GetMapping("/9")
  void mayBeOfACaughtSubtype() {
    try {
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    } catch (MethodNotAllowedException e) {
      count++;
    }
  }

  @GetMapping("/10")
  void isThrownByTheCatch() {
    try {
      count++;
    } catch (ResponseStatusException e) {
      // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    }
  }

  @GetMapping("/11")
  void isThrownByTheFinally() {
    try {
      count++;
    } catch (ResponseStatusException e) {
      count--;
    } finally {
      // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    }
  }

  @GetMapping("/12")
  String isThrownByAFunctionThatIsRun(Optional<String> text) {
    return text.orElseGet(
        () -> {
          // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
          throw new ResponseStatusException(HttpStatusCode.valueOf(522));
        });
  }

  @GetMapping("/13")
  String isThrownByAFunctionInParentheses(Optional<String> text) {
    return text.orElseGet(
        (() -> {
          // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
          throw new ResponseStatusException(HttpStatusCode.valueOf(522));
        }));
  }

  @GetMapping("/14")
  void isThrownForEachItem(List<String> texts) {
    texts.forEach(
        text -> {
          // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
          throw new ResponseStatusException(HttpStatusCode.valueOf(522));
        });
  }

  @GetMapping("/15")
  String isThrownByTheSecondArgument(Map<String, String> texts) {
    return texts.computeIfAbsent(
        "a",
        key -> {
          // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
          throw new ResponseStatusException(HttpStatusCode.valueOf(522));
        });
  }

  @GetMapping("/16")
  Mono<String> isThrownByAFunctionOfAnOperator(Mono<String> text) {
    return text.map(
        found -> {
          // ERROR: [gateway-only-status] 522 Connection Timed Out is sent by a gateway or proxy (cloudflare), and not by an origin server; write a code that an origin server sends, or add role = Role.GATEWAY or Role.CLIENT to @TargetVendor if this is not an origin server
          throw new ResponseStatusException(HttpStatusCode.valueOf(522));
        });
  }

  @GetMapping("/17")
  void isThrownByAFunctionOfATask(Executor executor) {
    executor.execute(
        () -> {
          throw new ResponseStatusException(HttpStatusCode.valueOf(522));
        });
  }

  @GetMapping("/18")
  Runnable isThrownByAFunctionThatIsKept() {
    return () -> {
      throw new ResponseStatusException(HttpStatusCode.valueOf(522));
    };
  }

  @GetMapping("/19")
  String isThrownInAFunctionInATry(Optional<String> text) {
    try {
      return text.orElseGet(
          () -> {
            throw new ResponseStatusException(HttpStatusCode.valueOf(522));
          });
    } catch (ResponseStatusException e) {
      return "caught";
    }
  }
}
