package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.CompiledCatalogue.Entry;
import dev.statute.http.CompiledCatalogue.Vendor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerializationTest {

  @ParameterizedTest
  @MethodSource("statuses")
  void aStatusCodeComesBackAsTheSameObject(StatusCode status) throws Exception {
    assertThat(copy(status)).isSameAs(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {199, 299, 399, 499, 599, 600, 999})
  void anUnrecognizedCodeComesBackAsTheSameObject(int code) throws Exception {
    assertThat(copy(StatusCode.of(code))).isSameAs(StatusCode.of(code));
  }

  @Test
  void anExceptionComesBackWithEverythingItSays() throws Exception {
    StatusCodeException sent =
        new MethodNotAllowedException(
                List.of("GET", "HEAD"), "orders stay", new IllegalStateException("why"))
            .type(URI.create("https://example.org/problems/read-only"))
            .title("Read only")
            .instance(URI.create("/orders/42"))
            .extension("order", 42)
            .extension("since", "noon")
            .header("Vary", "Accept");

    assertThat(copy(sent))
        .isInstanceOfSatisfying(
            MethodNotAllowedException.class,
            received -> {
              assertThat(received.status()).isSameAs(Http.METHOD_NOT_ALLOWED);
              assertThat(received.type()).isEqualTo(sent.type());
              assertThat(received.title()).isEqualTo("Read only");
              assertThat(received.detail()).isEqualTo("orders stay");
              assertThat(received.instance()).isEqualTo(sent.instance());
              assertThat(received.extensions())
                  .containsExactlyEntriesOf(sent.extensions())
                  .hasSize(2);
              assertThat(received.headers())
                  .containsExactlyEntriesOf(sent.headers())
                  .hasSize(2)
                  .containsEntry("ALLOW", List.of("GET, HEAD"));
              assertThat(received).hasMessage(sent.getMessage());
              assertThat(received)
                  .cause()
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessage("why");
            });
  }

  private static Stream<StatusCode> statuses() throws ReflectiveOperationException {
    Stream.Builder<StatusCode> statuses = Stream.builder();
    for (Vendor vendor : CompiledCatalogue.VENDORS) {
      for (Entry entry : vendor.entries()) {
        Class<?> holder = Class.forName(vendor.holder());
        statuses.add((StatusCode) holder.getField(entry.constant()).get(null));
      }
    }
    return statuses.build();
  }

  private static Object copy(Object object) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
