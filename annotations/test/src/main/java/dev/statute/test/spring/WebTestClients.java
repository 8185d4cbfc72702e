package dev.statute.test.spring;

import dev.statute.test.TestHeader;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Has a {@code WebTestClient} name the test that sends a request. */
final class WebTestClients {

  private WebTestClients() {}

  static Object named(Object client, Class<?> type) throws ReflectiveOperationException {
    return TestClients.mutated(
        client, type, "filter", ExchangeFilterFunction.class, WebTestClients::send);
  }

  private static Mono<ClientResponse> send(ClientRequest request, ExchangeFunction next) {
    String test = TestHeader.value();
    return next.exchange(
        test.isEmpty()
            ? request
            : ClientRequest.from(request).header(TestHeader.NAME, test).build());
  }
}
