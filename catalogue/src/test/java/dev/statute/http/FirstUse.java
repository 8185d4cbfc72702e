package dev.statute.http;

/** Uses the catalogue once. The argument says how. */
final class FirstUse {

  public static void main(String[] arguments) {
    switch (arguments[0]) {
      case "StatusCode.of(404)" -> StatusCode.of(404);
      case "StatusCode.of(299)" -> StatusCode.of(299);
      case "Http.of(404)" -> Http.of(404);
      case "Nginx.of(499)" -> Nginx.of(499);
      case "new NotFoundException(\"x\")" -> new NotFoundException("x");
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }
}
