package com.example;

import dev.statute.Returns;
import dev.statute.http.Http;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

class ReturnedNumbers {
  private static final int MISSING = 404;
  private static final int BASE = 400;
  private static final HttpStatus GONE = HttpStatus.GONE;
  private static final Integer BOXED = 404;
  private static int changing = 404;

  private final int conflict = 409;

  static class Elsewhere {
    static final int CONFLICT = 400 + 9;
    static final HttpStatus TAKEN = HttpStatus.CONFLICT;
  }

  @Returns(200)
  ResponseEntity<?> literal() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.literal does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(404).build();
  }

  @Returns(404)
  ResponseEntity<?> literalThatIsDeclared() {
    return ResponseEntity.status(404).build();
  }

  @Returns(200)
  ResponseEntity<?> literalInAnotherNotation() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.literalInAnotherNotation does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(0x1_94).build();
  }

  @Returns(200)
  ResponseEntity<?> constantOfTheClass() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.constantOfTheClass does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(MISSING).build();
  }

  @Returns(404)
  ResponseEntity<?> constantOfTheClassThatIsDeclared() {
    return ResponseEntity.status(MISSING).build();
  }

  @Returns(200)
  ResponseEntity<?> constantOfAnotherClass() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedNumbers.constantOfAnotherClass does not declare it; write @Returns({200, 409})
    return ResponseEntity.status(Elsewhere.CONFLICT).build();
  }

  @Returns(409)
  ResponseEntity<?> constantOfAnotherClassThatIsDeclared() {
    return ResponseEntity.status(Elsewhere.CONFLICT).build();
  }

  @Returns(200)
  ResponseEntity<?> constantOfTheJdk() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.constantOfTheJdk does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(java.net.HttpURLConnection.HTTP_NOT_FOUND).build();
  }

  @Returns(200)
  ResponseEntity<?> finalFieldOfTheObject() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedNumbers.finalFieldOfTheObject does not declare it; write @Returns({200, 409})
    return ResponseEntity.status(conflict).build();
  }

  @Returns(200)
  ResponseEntity<?> fieldThatChanges() {
    changing = 200;
    return ResponseEntity.status(changing).build();
  }

  @Returns(200)
  ResponseEntity<?> sum() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.sum does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(400 + 4).build();
  }

  @Returns(200)
  ResponseEntity<?> sumOfConstants() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedNumbers.sumOfConstants does not declare it; write @Returns({200, 409})
    return ResponseEntity.status((BASE * 2) - (BASE - 9)).build();
  }

  @Returns({404, 409})
  ResponseEntity<?> sumsThatAreDeclared(boolean first) {
    return first
        ? ResponseEntity.status(400 + 4).build()
        : ResponseEntity.status((BASE * 2) - (BASE - 9)).build();
  }

  @Returns(200)
  ResponseEntity<?> sumWithAnArgument(int difference) {
    return ResponseEntity.status(BASE + difference).build();
  }

  @Returns(200)
  ResponseEntity<?> operatorThatIsNotRead(int difference) {
    return ResponseEntity.status(difference > 0 ? 1000 / 5 : 1000 % 800).build();
  }

  @Returns(200)
  ResponseEntity<?> finalLocalVariable() {
    final int code = BASE + 4;
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.finalLocalVariable does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(code).build();
  }

  @Returns(200)
  ResponseEntity<?> ternary(boolean found) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.ternary does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(found ? 200 : 404).build();
  }

  @Returns({200, 404})
  ResponseEntity<?> ternaryThatIsDeclared(boolean found) {
    return ResponseEntity.status(found ? 200 : 404).build();
  }

  @Returns(200)
  ResponseEntity<?> switchExpression(int choice) {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.switchExpression does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(switch (choice) {
      case 0 -> 200;
      default -> 404;
    }).build();
  }

  @Returns(200)
  ResponseEntity<?> boxedConstant() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.boxedConstant does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(BOXED).build();
  }

  @Returns(200)
  ResponseEntity<?> enumConstantInAConstant() {
    // WARNING: [undeclared-status] 410 Gone is returned, but ReturnedNumbers.enumConstantInAConstant does not declare it; write @Returns({200, 410})
    return ResponseEntity.status(GONE).build();
  }

  @Returns(200)
  ResponseEntity<?> enumConstantInAConstantOfAnotherClass() {
    // WARNING: [undeclared-status] 409 Conflict is returned, but ReturnedNumbers.enumConstantInAConstantOfAnotherClass does not declare it; write @Returns({200, 409})
    return ResponseEntity.status(Elsewhere.TAKEN).build();
  }

  @Returns({409, 410})
  ResponseEntity<?> enumConstantsThatAreDeclared(boolean first) {
    return ResponseEntity.status(first ? GONE : Elsewhere.TAKEN).build();
  }

  @Returns(200)
  ResponseEntity<?> valueOfANumber() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.valueOfANumber does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(HttpStatus.valueOf(404)).build();
  }

  @Returns(200)
  ResponseEntity<?> statusCodeOfANumber() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.statusCodeOfANumber does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(HttpStatusCode.valueOf(MISSING)).build();
  }

  @Returns(404)
  ResponseEntity<?> valuesOfNumbersThatAreDeclared(boolean first) {
    return first
        ? ResponseEntity.status(HttpStatus.valueOf(404)).build()
        : ResponseEntity.status(HttpStatusCode.valueOf(MISSING)).build();
  }

  @Returns(200)
  ResponseEntity<?> valueOfAName(String name) {
    return ResponseEntity.status(HttpStatus.valueOf(name)).build();
  }

  @Returns(200)
  ResponseEntity<?> numberOfAStatus() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.numberOfAStatus does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(HttpStatus.NOT_FOUND.value()).build();
  }

  @Returns(404)
  ResponseEntity<?> numberOfAStatusThatIsDeclared() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND.value()).build();
  }

  @Returns(200)
  ResponseEntity<?> numberOfAnotherThing() {
    return ResponseEntity.status("x".length() + HttpStatus.NOT_FOUND.value()).build();
  }

  /** Its number is not its status. */
  @Returns(200)
  ResponseEntity<?> ordinalOfAStatus() {
    return ResponseEntity.status(HttpStatus.NOT_FOUND.ordinal()).build();
  }

  @Returns(200)
  ResponseEntity<?> numberOfATypedConstant() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.numberOfATypedConstant does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(Http.NOT_FOUND.code()).build();
  }

  @Returns(200)
  ResponseEntity<?> generatedNumber() {
    // WARNING: [undeclared-status] 404 Not Found is returned, but ReturnedNumbers.generatedNumber does not declare it; write @Returns({200, 404})
    return ResponseEntity.status(Http.Code.NOT_FOUND).build();
  }

  @Returns(404)
  ResponseEntity<?> generatedNumbersThatAreDeclared(boolean first) {
    return ResponseEntity.status(first ? Http.NOT_FOUND.code() : Http.Code.NOT_FOUND).build();
  }

  @Returns(200)
  ResponseEntity<?> numberOfACall(String text) {
    return ResponseEntity.status(Integer.parseInt(text)).build();
  }

  /** Nobody should declare it, so that is all that is said. */
  @Returns(200)
  ResponseEntity<?> codeOfAnotherVendor() {
    // ERROR: [foreign-status] 499 is not defined for the target vendors (ietf; no @TargetVendor here, and no -Astatute.vendors), only elsewhere: Client Closed Request (nginx, cloudflare), Token Required (esri), Client Closed the Connection (azure); write a code of the targets, or add the vendor that sends it to @TargetVendor, such as Nginx.class
    return ResponseEntity.status(dev.statute.http.Nginx.Code.CLIENT_CLOSED_REQUEST).build();
  }
}
