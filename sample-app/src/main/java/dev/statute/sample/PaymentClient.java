package dev.statute.sample;

import static dev.statute.http.Http.Code.INTERNAL_SERVER_ERROR;
import static dev.statute.http.Http.Code.PAYMENT_REQUIRED;
import static dev.statute.http.Http.Code.SERVICE_UNAVAILABLE;

import dev.statute.Returns;
import dev.statute.http.Http;
import dev.statute.http.InternalServerErrorException;
import dev.statute.http.PaymentRequiredException;
import dev.statute.http.ServerError;
import dev.statute.http.StatusCode;
import dev.statute.http.Successful;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the payment provider for money. */
@Component
class PaymentClient {

  private static final Logger log = LoggerFactory.getLogger(PaymentClient.class);

  private final PaymentProperties properties;
  private final JsonMapper json;
  private final HttpClient http;

  PaymentClient(PaymentProperties properties, JsonMapper json) {
    this.properties = properties;
    this.json = json;
    this.http = HttpClient.newBuilder().connectTimeout(properties.timeout()).build();
  }

  /** Charges the card. A code nobody knows, such as 299 or 599, counts as one of its class. */
  @Returns({PAYMENT_REQUIRED, INTERNAL_SERVER_ERROR, SERVICE_UNAVAILABLE})
  void charge(Order order, String card) {
    HttpResponse<Void> response = send(request(order, card));
    StatusCode status = StatusCode.of(response.statusCode());
    if (status instanceof Successful) {
      return;
    }
    log.warn("The payment provider answered {} for order {}", status, order.id());
    if (status == Http.PAYMENT_REQUIRED) {
      throw new PaymentRequiredException("The card was declined. Nothing was paid.");
    }
    if (status instanceof ServerError || status == Http.TOO_MANY_REQUESTS) {
      throw new PaymentUnavailableException(retryAfter(response), null);
    }
    // Behind Cloudflare not 502: it would put a page of its own in place of the problem document.
    throw new InternalServerErrorException("The payment provider did not accept our request.");
  }

  private HttpRequest request(Order order, String card) {
    // The provider charges a reference once, however often it is asked.
    Charge charge = new Charge("order-" + order.id(), order.totalCents(), card);
    return HttpRequest.newBuilder(properties.url())
        .timeout(properties.timeout())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json.writeValueAsString(charge)))
        .build();
  }

  private HttpResponse<Void> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      log.warn("The payment provider cannot be reached: {}", e.toString());
      throw new PaymentUnavailableException(properties.retryAfter(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PaymentUnavailableException(properties.retryAfter(), e);
    }
  }

  /** The seconds that the provider asks us to wait; a date it may send instead is not passed on. */
  private Duration retryAfter(HttpResponse<Void> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("[0-9]{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElseGet(properties::retryAfter);
  }

  private record Charge(String reference, long cents, String card) {}
}
