// OPTION: -Astatute.checks=unreturned-status:warning
package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import java.util.function.Supplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.ResponseEntity;

/** What logs brings no status out. */
class LoggedInBodies {
  private static final Logger LOG = LoggerFactory.getLogger(LoggedInBodies.class);
  private final Log commons = LogFactory.getLog(LoggedInBodies.class);
  private final System.Logger system = System.getLogger("x");
  private final java.util.logging.Logger jul = java.util.logging.Logger.getLogger("x");
  private LoggedInBodiesService service;

  // WARNING: [unreturned-status] 409 Conflict is declared, but LoggedInBodies.slf4j never produces it; remove it, or send it
  @Returns({200, 409})
  ResponseEntity<String> slf4j() {
    MDC.put("a", "b");
    LOG.debug("x {}", 1);
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but LoggedInBodies.fluent never produces it; remove it, or send it
  @Returns({200, 409})
  ResponseEntity<String> fluent() {
    LOG.atInfo().addKeyValue("a", 1).log("x");
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but LoggedInBodies.othersThatLog never produces it; remove it, or send it
  @Returns({200, 409})
  ResponseEntity<String> othersThatLog() {
    commons.info("x");
    system.log(System.Logger.Level.INFO, "x");
    jul.info("x");
    return ResponseEntity.ok("x");
  }

  // WARNING: [unreturned-status] 409 Conflict is declared, but LoggedInBodies.messageOfAFunction never produces it; remove it, or send it
  @Returns({200, 409})
  ResponseEntity<String> messageOfAFunction(String name) {
    jul.fine(() -> "x " + name.trim());
    system.log(System.Logger.Level.INFO, () -> "x");
    LOG.atDebug().log(() -> "x");
    return ResponseEntity.ok("x");
  }

  /** What is called to make the message may throw. */
  @Returns({200, 409})
  ResponseEntity<String> callInTheMessage() {
    LOG.debug("x {}", service.unknown());
    return ResponseEntity.ok("x");
  }

  @Returns({200, 409})
  ResponseEntity<String> callInTheFunction() {
    LOG.atDebug().log(() -> service.unknown());
    return ResponseEntity.ok("x");
  }

  @Returns({200, 409})
  ResponseEntity<String> functionOfTheCaller(Supplier<String> message) {
    jul.fine(message);
    return ResponseEntity.ok("x");
  }

  /** It is thrown if the message is logged, and nobody knows whether it is. */
  @Returns({200, 404})
  ResponseEntity<String> functionThatThrows() {
    jul.fine(
        () -> {
          throw new ConflictException("x");
        });
    return ResponseEntity.ok("x");
  }

  /** It is no logger, whatever it is called. */
  @Returns({200, 409})
  ResponseEntity<String> somethingElse(LoggedInBodiesService log) {
    log.info("x");
    return ResponseEntity.ok("x");
  }
}

interface LoggedInBodiesService {
  String unknown();

  void info(String text);
}
