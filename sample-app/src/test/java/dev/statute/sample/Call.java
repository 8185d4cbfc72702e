package dev.statute.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A request to an endpoint of the API, such as {@code GET /orders/{id}}. */
final class Call {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final HttpRequest.Builder request = HttpRequest.newBuilder();
  private final int port;
  private final String method;
  private String target;
  private BodyPublisher body = BodyPublishers.noBody();

  Call(int port, String endpoint) {
    this.port = port;
    this.method = endpoint.substring(0, endpoint.indexOf(' '));
    this.target = endpoint.substring(endpoint.indexOf(' ') + 1);
  }

  Call id(long id) {
    target = target.replace("{id}", Long.toString(id));
    return this;
  }

  Call query(String query) {
    target += "?" + query;
    return this;
  }

  Call key() {
    return header("Authorization", "Bearer demo");
  }

  Call ifMatch(String value) {
    return header("If-Match", value);
  }

  Call json(String content) {
    return content("application/json", content);
  }

  Call content(String type, String content) {
    body = BodyPublishers.ofString(content);
    return header("Content-Type", type);
  }

  Call header(String name, String value) {
    request.header(name, value);
    return this;
  }

  HttpResponse<String> send() {
    request.uri(URI.create("http://127.0.0.1:" + port + target)).method(method, body);
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
