package shop;

import dev.statute.test.AllowStatus;
import dev.statute.test.TestHeader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server has threads of its own, so the requests name their test. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "server.address=127.0.0.1")
class PortTest implements Client {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @Override
  public int get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header(TestHeader.NAME, TestHeader.value())
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @ParameterizedTest
  @MethodSource("shop.Client#orders")
  void order(int order) throws Exception {
    getTenTimes(order);
  }

  @Test
  @AllowStatus(409)
  void theConflictIsAllowedHere() throws Exception {
    get("/orders/-1");
  }

  @Test
  void anOrderThatIsNotThere() throws Exception {
    get("/orders/0");
  }
}
