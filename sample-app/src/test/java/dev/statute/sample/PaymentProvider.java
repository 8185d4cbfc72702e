package dev.statute.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A payment provider on a free port of this machine; it answers what a test wants. */
final class PaymentProvider implements AutoCloseable {

  private final HttpServer server;
  private volatile int code;
  private volatile Map<String, String> headers;
  private volatile String lastRequest;

  PaymentProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answer(200);
    server.createContext("/charges", this::handle);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/charges");
  }

  void answer(int newCode) {
    answer(newCode, Map.of());
  }

  void answer(int newCode, Map<String, String> newHeaders) {
    code = newCode;
    headers = newHeaders;
  }

  String lastRequest() {
    return lastRequest;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    lastRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(code, -1);
    exchange.close();
  }
}
