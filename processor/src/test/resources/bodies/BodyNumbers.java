package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Nginx;
import dev.statute.http.Shopify;
import io.micronaut.http.HttpResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

class BodyNumbers {
  private static final int TOO_LARGE = 700;

  // ERROR: [invalid-status] 808 is not a status code: status codes are numbers from 100 to 599; write one of those
  private final ResponseEntity<?> inAField = ResponseEntity.status(1_080 - 272).build();

  ResponseEntity<?> tooLarge() {
    // ERROR: [invalid-status] 700 is not a status code: status codes are numbers from 100 to 599; write one of those
    return ResponseEntity.status(700).build();
  }

  ResponseEntity<?> tooSmall() {
    // ERROR: [invalid-status] 99 is not a status code: status codes are numbers from 100 to 599; write one of those
    return ResponseEntity.status(99).build();
  }

  ResponseEntity<?> negative() {
    // ERROR: [invalid-status] -404 is not a status code: status codes are numbers from 100 to 599; write one of those
    return ResponseEntity.status(-404).build();
  }

  ResponseEntity<?> nobodyKnowsIt() {
    // ERROR: [unknown-status] 108 is defined neither by the IANA registry nor by a known vendor; did you mean 208 Already Reported, 308 Permanent Redirect, 408 Request Timeout?
    return ResponseEntity.status(108).build();
  }

  ResponseEntity<?> inRange() {
    return ResponseEntity.status(404).build();
  }

  ResponseEntity<?> folded() {
    // ERROR: [invalid-status] 800 is not a status code: status codes are numbers from 100 to 599; write one of those
    return ResponseEntity.status(400 + 400).build();
  }

  ResponseEntity<?> foldedToOneInRange() {
    return ResponseEntity.status(800 - 400).build();
  }

  ResponseEntity<?> constant() {
    // ERROR: [invalid-status] 700 is not a status code: status codes are numbers from 100 to 599; write one of those
    return ResponseEntity.status(TOO_LARGE).build();
  }

  ResponseEntity<?> ternary(boolean found) {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return ResponseEntity.status(found ? 200 : 432).build();
  }

  ResponseEntity<?> ternaryInRange(boolean found) {
    return ResponseEntity.status(found ? 200 : 404).build();
  }

  ResponseEntity<?> switchExpression(int choice) {
    return ResponseEntity.status(switch (choice) {
      case 1 -> 200;
      // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
      default -> 432;
    }).build();
  }

  ResponseEntity<?> localVariable() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    int status = 432;
    return ResponseEntity.status(status).build();
  }

  /** The number alone is no status. */
  int localVariableThatIsNoStatus() {
    int status = 432;
    return status;
  }

  ResponseEntity<?> localVariableThatIsUsedTwice(boolean found) {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    int status = 432;
    return found
        ? ResponseEntity.status(status).body("x")
        : ResponseEntity.status(status).build();
  }

  ResponseEntity<?> notKnown(int status) {
    return ResponseEntity.status(status * 1000).build();
  }

  void thrownByJakarta() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    throw new WebApplicationException(432);
  }

  void thrownByJakartaWithAText() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    throw new WebApplicationException("432", 432);
  }

  void thrownByJakartaInRange() {
    throw new WebApplicationException("432", 404);
  }

  ResponseEntity<?> constructor() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return new ResponseEntity<>("x", new HttpHeaders(), 432);
  }

  ResponseEntity<?> constructorInRange() {
    return new ResponseEntity<>("x", new HttpHeaders(), 404);
  }

  void statusCode() {
    // ERROR: [invalid-status] 1 is not a status code: status codes are numbers from 100 to 599; write one of those
    HttpStatusCode.valueOf(1);
  }

  void status() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    HttpStatus.valueOf(432);
  }

  void statusCodeInRange() {
    HttpStatusCode.valueOf(404);
    HttpStatus.valueOf(404);
  }

  void problem() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    ProblemDetail.forStatus(432).setStatus(404);
  }

  Response jakarta() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return Response.status(432, "Some Text").build();
  }

  Response builderOfJakarta() {
    // ERROR: [invalid-status] 1000 is not a status code: status codes are numbers from 100 to 599; write one of those
    return Response.ok().status(1000).build();
  }

  HttpResponse<?> micronaut() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return HttpResponse.status(432, "Some Text");
  }

  void inALambda() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    Runnable later = () -> System.out.println(ResponseEntity.status(432));
    later.run();
  }

  void thrownBySpring() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    throw new ResponseStatusException(HttpStatusCode.valueOf(432));
  }

  void otherNumbersOfACall() {
    new ResponseStatusException(HttpStatus.NOT_FOUND, "432");
    ResponseEntity.ok().contentLength(432).header("X-Number", "" + 700).build();
  }

  void callsOfOtherTypes(StringBuilder status) {
    status.append(432).setLength(700);
    status(432);
  }

  private static void status(int number) {}

  /** It is told where it is written, and not once more as undeclared. */
  @Returns(200)
  ResponseEntity<?> declaringMethod() {
    // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
    return ResponseEntity.status(432).build();
  }

  ResponseEntity<?> generatedConstant() {
    // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    return ResponseEntity.status(Nginx.Code.CLIENT_CLOSED_REQUEST).build();
  }

  ResponseEntity<?> numberOfAnotherVendor() {
    // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    return ResponseEntity.status(499).build();
  }

  ResponseEntity<?> outOfRange() {
    // ERROR: [invalid-status] 783 is not a status code: status codes are numbers from 100 to 599, and this one is known only elsewhere: Unexpected Token (shopify); write one of those, or add the vendor that sends it to @TargetVendor, such as Shopify.class
    return ResponseEntity.status(Shopify.Code.UNEXPECTED_TOKEN).build();
  }

  @TargetVendor(Shopify.class)
  ResponseEntity<?> outOfRangeOfTheTargetVendor() {
    return ResponseEntity.status(783).build();
  }

  @TargetVendor(Shopify.class)
  ResponseEntity<?> generatedConstantOfTheTargetVendor() {
    return ResponseEntity.status(Shopify.Code.UNEXPECTED_TOKEN).build();
  }

  @TargetVendor(value = Cloudflare.class, role = Role.GATEWAY)
  ResponseEntity<?> numberOfTheTargetVendor() {
    return ResponseEntity.status(521).build();
  }
}
