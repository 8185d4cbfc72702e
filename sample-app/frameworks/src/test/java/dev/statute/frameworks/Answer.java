package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came over the wire: the status line, the header field lines, the content. */
record Answer(String statusLine, List<Map.Entry<String, String>> fields, String content) {

  /** {@code java.net.http} hides the reason phrase; this client shows the line as field 0. */
  static Answer get(int port, String path, String accept) throws IOException {
    return of(connect(port, path, accept));
  }

  static Answer post(int port, String path, String json) throws IOException {
    HttpURLConnection connection = connect(port, path, "*/*");
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setDoOutput(true);
    connection.getOutputStream().write(json.getBytes(StandardCharsets.UTF_8));
    return of(connection);
  }

  /** All that comes until the connection is closed, as it comes. */
  static String raw(int port, String path) throws IOException {
    return raw(port, "GET " + path, "", "");
  }

  /** The same for any method, header field lines and content. */
  static String raw(int port, String target, String fields, String content) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(30_000);
      String head = target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
      String request = head + fields + "\r\n" + content;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        socket.getInputStream().transferTo(bytes);
      } catch (SocketException e) {
        // A connection that is reset has ended too.
        assertThat(bytes.size()).isPositive();
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static HttpURLConnection connect(int port, String path, String accept)
      throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + port + path);
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setRequestProperty("Accept", accept);
    connection.setInstanceFollowRedirects(false);
    connection.setReadTimeout(30_000);
    return connection;
  }

  private static Answer of(HttpURLConnection connection) throws IOException {
    boolean failed = connection.getResponseCode() >= 400;
    try (InputStream in = failed ? connection.getErrorStream() : connection.getInputStream()) {
      String content = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(connection.getHeaderField(0), fields(connection), content);
    }
  }

  private static List<Map.Entry<String, String>> fields(HttpURLConnection connection) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    for (int i = 1; connection.getHeaderFieldKey(i) != null; i++) {
      fields.add(Map.entry(connection.getHeaderFieldKey(i), connection.getHeaderField(i)));
    }
    return fields;
  }

  int code() {
    return Integer.parseInt(statusLine.split(" ")[1]);
  }

  /** Empty where the server sends none. */
  String reason() {
    String[] parts = statusLine.split(" ", 3);
    return parts.length < 3 ? "" : parts[2].strip();
  }

  List<String> header(String name) {
    return fields.stream()
        .filter(field -> field.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .toList();
  }

  String contentType() {
    return String.join(", ", header("Content-Type"));
  }
}
