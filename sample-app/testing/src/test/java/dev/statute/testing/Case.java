package dev.statute.testing;

/**
 * A way to a status, with the request that goes it. Its handler has the same name in each service.
 */
enum Case {
  PLAIN("a plain return", "GET", "/plain", "200 OK"),
  RESPONSE("a response of its own", "GET", "/response", "202 Accepted"),
  THROWN("a status exception", "GET", "/thrown", "409 Conflict"),
  MAPPED("an exception that is mapped", "GET", "/mapped", "410 Gone"),
  CRASH("an exception that nothing handles", "GET", "/crash", "500 Internal Server Error"),
  SENT("sent past the return value", "GET", "/sent", "418 I'm a teapot"),
  LATER("a result that comes later", "GET", "/later", "203 Non-Authoritative Information"),
  FAILED("a future that fails", "GET", "/failed", "503 Service Unavailable"),
  CONVERTED("a parameter of the wrong type", "GET", "/converted/x", "400 Bad Request"),
  UNREADABLE("content that cannot be read", "POST", "/unreadable", "400 Bad Request"),
  NOTHING("no return value", "GET", "/nothing", "200 OK"),
  NOWHERE("no handler", "GET", "/nowhere", "404 Not Found");

  final String title;
  final String verb;
  final String path;
  final String answer;

  Case(String title, String verb, String path, String answer) {
    this.title = title;
    this.verb = verb;
    this.path = path;
    this.answer = answer;
  }

  boolean hasHandler() {
    return this != NOWHERE;
  }

  String route() {
    return this == CONVERTED ? "/converted/{number}" : path;
  }
}
