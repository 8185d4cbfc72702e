package dev.statute.testing;

/**
 * A way to a status, and the request that goes it.
 *
 * @see MvcHandlers the handlers, which have the same names everywhere
 */
enum Case {
  PLAIN("a plain return", "GET", "/plain", "plain()", "200 OK"),
  RESPONSE("a response of its own", "GET", "/response", "response()", "202 Accepted"),
  THROWN("a status exception", "GET", "/thrown", "thrown()", "409 Conflict"),
  MAPPED("an exception that is mapped", "GET", "/mapped", "mapped()", "410 Gone"),
  CRASH(
      "an exception that nothing handles", "GET", "/crash", "crash()", "500 Internal Server Error"),
  SENT("sent past the return value", "GET", "/sent", "sent()", "418 I'm a teapot"),
  LATER(
      "a result that comes later", "GET", "/later", "later()", "203 Non-Authoritative Information"),
  FAILED("a future that fails", "GET", "/failed", "failed()", "503 Service Unavailable"),
  CONVERTED(
      "a parameter of the wrong type", "GET", "/converted/x", "converted(int)", "400 Bad Request"),
  UNREADABLE(
      "content that cannot be read", "POST", "/unreadable", "unreadable(Item)", "400 Bad Request"),
  NOTHING("no return value", "GET", "/nothing", "nothing()", "200 OK"),
  NOWHERE("no handler", "GET", "/nowhere", "", "404 Not Found");

  final String title;
  final String verb;
  final String path;
  final String handler;
  final String answer;

  Case(String title, String verb, String path, String handler, String answer) {
    this.title = title;
    this.verb = verb;
    this.path = path;
    this.handler = handler;
    this.answer = answer;
  }

  boolean hasHandler() {
    return !handler.isEmpty();
  }

  String route() {
    return this == CONVERTED ? "/converted/{number}" : path;
  }
}
