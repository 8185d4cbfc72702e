package dev.statute.testing;

/** A request to a service, and the status that came back. */
final class Sent {

  private final Service service;
  private final Case request;
  private int status;

  Sent(Service service, Case request) {
    this.service = service;
    this.request = request;
  }

  void send() throws Exception {
    status = service.send(request);
  }

  int status() {
    return status;
  }
}
