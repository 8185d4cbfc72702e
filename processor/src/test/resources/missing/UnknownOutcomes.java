// OPTION: -Astatute.checks=missing-returns:warning
package com.example;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** "At least" stands where something else may come out. */
@RestController
class UnknownOutcomes {
  private List<String> items = List.of();
  private int count;

  private static ResponseEntity<String> respond(HttpStatus status) {
    return ResponseEntity.status(status).body("");
  }

  private static ResponseEntity<String> respondLater(String text, HttpStatus status) {
    return respond(status);
  }

  private static ResponseEntity<String> respondWithFirst(HttpStatus... statuses) {
    return respond(statuses[0]);
  }

  private static ResponseEntity<String> decide(HttpStatus status) {
    return status.isError() ? ResponseEntity.ok("") : ResponseEntity.status(status).body("");
  }

  private static ResponseStatusException failed(HttpStatus status) {
    return new ResponseStatusException(status);
  }

  private static void fail(HttpStatus status) {
    throw new ResponseStatusException(status);
  }

  @GetMapping("/1")
  // WARNING: [missing-returns] UnknownOutcomes.isHandedOn declares no status code; write @Returns(201)
  ResponseEntity<String> isHandedOn() {
    return respond(HttpStatus.CREATED);
  }

  @GetMapping("/2")
  // WARNING: [missing-returns] UnknownOutcomes.isUnknown declares no status code; declare the status codes that it sends
  ResponseEntity<String> isUnknown(HttpStatus status) {
    return respond(status);
  }

  @GetMapping("/3")
  // WARNING: [missing-returns] UnknownOutcomes.isKnownOrUnknown declares no status code; write at least @Returns(201)
  ResponseEntity<String> isKnownOrUnknown(HttpStatus status) {
    return count == 0 ? respond(HttpStatus.CREATED) : respond(status);
  }

  @GetMapping("/4")
  // WARNING: [missing-returns] UnknownOutcomes.isHandedOnTwice declares no status code; write @Returns(201)
  ResponseEntity<String> isHandedOnTwice() {
    return respondLater("text", HttpStatus.CREATED);
  }

  @GetMapping("/5")
  // WARNING: [missing-returns] UnknownOutcomes.isThrown declares no status code; write @Returns({200, 410})
  String isThrown() {
    if (count == 0) { throw failed(HttpStatus.GONE); } return "";
  }

  @GetMapping("/6")
  // WARNING: [missing-returns] UnknownOutcomes.isThrownAndUnknown declares no status code; write at least @Returns(200)
  String isThrownAndUnknown(HttpStatus status) {
    if (count == 0) { throw failed(status); } return "";
  }

  @GetMapping("/7")
  // WARNING: [missing-returns] UnknownOutcomes.isThrownByAHelper declares no status code; write @Returns(410)
  String isThrownByAHelper() {
    fail(HttpStatus.GONE); return "";
  }

  @GetMapping("/8")
  // WARNING: [missing-returns] UnknownOutcomes.isDecidedByTheHelper declares no status code; declare the status codes that it sends
  ResponseEntity<String> isDecidedByTheHelper() {
    return decide(HttpStatus.CREATED);
  }

  @GetMapping("/9")
  // WARNING: [missing-returns] UnknownOutcomes.isOneOfSeveral declares no status code; declare the status codes that it sends
  ResponseEntity<String> isOneOfSeveral() {
    return respondWithFirst(HttpStatus.CREATED, HttpStatus.ACCEPTED);
  }

  @GetMapping("/10")
  // WARNING: [missing-returns] UnknownOutcomes.aFunctionOfAStreamIsUnknown declares no status code; write at least @Returns(200)
  String aFunctionOfAStreamIsUnknown(Function<String, String> function) {
    return items.stream().map(function).findFirst().orElse("");
  }

  @GetMapping("/11")
  // WARNING: [missing-returns] UnknownOutcomes.aFunctionOfAStreamIsKnown declares no status code; write @Returns(200)
  String aFunctionOfAStreamIsKnown() {
    return items.stream().map(String::trim).findFirst().orElse("");
  }

  @GetMapping("/12")
  // WARNING: [missing-returns] UnknownOutcomes.aStreamIsUnknown declares no status code; write at least @Returns(200)
  String aStreamIsUnknown(Stream<String> stream) {
    return stream.map(String::trim).findFirst().orElse("");
  }

  @GetMapping("/13")
  // WARNING: [missing-returns] UnknownOutcomes.aStreamIsHandedOn declares no status code; write at least @Returns(200)
  String aStreamIsHandedOn(Function<String, String> function) {
    Stream<String> kept = items.stream().map(function); return kept.findFirst().orElse("");
  }

  @GetMapping("/14")
  // WARNING: [missing-returns] UnknownOutcomes.aStreamIsCounted declares no status code; write at least @Returns(200)
  long aStreamIsCounted(Function<String, String> function) {
    return items.stream().map(function).count();
  }

  @GetMapping("/15")
  // WARNING: [missing-returns] UnknownOutcomes.aFunctionIsUnknown declares no status code; write at least @Returns(200)
  String aFunctionIsUnknown(Function<String, String> function) {
    return function.apply("");
  }

  @GetMapping("/16")
  // WARNING: [missing-returns] UnknownOutcomes.aFunctionOfAnOptionalIsUnknown declares no status code; write at least @Returns(200)
  String aFunctionOfAnOptionalIsUnknown(Optional<String> text, Function<String, String> function) {
    return text.map(function).orElse("");
  }

  @GetMapping("/17")
  // WARNING: [missing-returns] UnknownOutcomes.aSupplierIsUnknown declares no status code; write at least @Returns(200)
  String aSupplierIsUnknown(Optional<String> text, Supplier<RuntimeException> supplier) {
    return text.orElseThrow(supplier);
  }
}
