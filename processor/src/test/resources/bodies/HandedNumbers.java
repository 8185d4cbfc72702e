package com.example;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.springframework.http.ResponseEntity;

/** A number is told where it is written, if a method here makes a status of it. */
@SuppressWarnings("serial")
class HandedNumbers {
  private static final int TOO_LARGE = 700;

  private static Response answer(int code) {
    return Response.status(code).build();
  }

  private static Response answer(String text, int code) {
    return answer(code);
  }

  private static void fail(int code) {
    throw new WebApplicationException(code);
  }

  static class Own extends WebApplicationException {
    Own(String message, int code) {
      super(message, code);
    }
  }

  private static ResponseEntity<?> answer(long id, int size, int code) {
    return size % 2 == 0 ? ResponseEntity.status(code).build() : null;
  }

  private static Response judge(int code) {
    return code == 432 ? Response.ok().build() : Response.status(code).build();
  }

  private static int count(int size) {
    return size;
  }

  private static Response tell(int size) {
    return Response.status(404).entity(size).build();
  }

  Response nobodyKnowsIt() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return answer(432);
  }

  Response throughTwoMethods() {
    // ERROR: [invalid-status] 700 is not a status code: status codes are numbers from 100 to 599; write one of those
    return answer("x", TOO_LARGE);
  }

  Response oneOfTwo(boolean isThere) {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return answer(isThere ? 200 : 432);
  }

  void thrown() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    fail(432);
  }

  Own made() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return new Own("x", 432);
  }

  HandedNumbersException madeBeside() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return new HandedNumbersException(432);
  }

  HandedNumbersException givenBeside() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return HandedNumbersException.of("x", 432);
  }

  ResponseEntity<?> besideOtherNumbers() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return answer(700, 700, 432);
  }

  Response variable() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    int code = 432;
    return answer(code) == null ? Response.status(code).build() : answer(code);
  }

  Response inRange() {
    return answer(404);
  }

  Response judged() {
    return judge(432);
  }

  Response counted() {
    return count(432) > 1 ? tell(432) : tell(700);
  }

  private static int notFound() {
    return 432;
  }

  Response ofAMethod() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return Response.status(notFound()).build();
  }
}

@SuppressWarnings("serial")
class HandedNumbersException extends WebApplicationException {
  HandedNumbersException(int code) {
    super(code);
  }

  static HandedNumbersException of(String text, int code) {
    return new HandedNumbersException(code);
  }
}
