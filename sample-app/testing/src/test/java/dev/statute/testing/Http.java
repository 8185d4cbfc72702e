package dev.statute.testing;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** A client that keeps no connection, so that a server can end at once. */
final class Http {

  private Http() {}

  static int send(int port, Case request) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + port + request.path);
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setRequestMethod(request.verb);
    connection.setRequestProperty("Connection", "close");
    connection.setReadTimeout(30_000);
    if (request.verb.equals("POST")) {
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setDoOutput(true);
      connection.getOutputStream().write('{');
    }
    return connection.getResponseCode();
  }
}
