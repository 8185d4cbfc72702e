package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first use of a status code in a JVM loads what it needs and no more. The interface with its
 * typed constants is loaded with its holder but not initialised: that would load the type of every
 * constant.
 */
class ClassLoadingTest {

  private static final String HERE = "dev.statute.http.";

  @TempDir Path folder;

  @Test
  void aRegisteredCodeLoadsItsTypeOnly() throws Exception {
    assertThat(loadedBy("StatusCode.of(404)"))
        .containsExactlyInAnyOrder("StatusCode", "ClientError", "Http$Type$NotFound");
  }

  @Test
  void theHolderOfTheRegisteredCodesLoadsItselfToo() throws Exception {
    assertThat(loadedBy("Http.of(404)"))
        .containsExactlyInAnyOrder(
            "StatusCode", "ClientError", "Http", "TypedConstants$OfHttp", "Http$Type$NotFound");
  }

  @Test
  void aCodeOfAVendorDoesNotLoadTheRegisteredOnes() throws Exception {
    assertThat(loadedBy("Nginx.of(499)"))
        .containsExactlyInAnyOrder(
            "StatusCode",
            "ClientError",
            "Nginx",
            "TypedConstants$OfNginx",
            "Nginx$Type$ClientClosedRequest");
  }

  @Test
  void anUnrecognizedCodeLoadsTheTypeOfItsClass() throws Exception {
    assertThat(loadedBy("StatusCode.of(299)"))
        .containsExactlyInAnyOrder("StatusCode", "Successful", "Successful$Unrecognized");
  }

  @Test
  void anExceptionLoadsItsStatusButNoHolder() throws Exception {
    assertThat(loadedBy("new NotFoundException(\"x\")"))
        .containsExactlyInAnyOrder(
            "StatusCodeException",
            "ClientErrorException",
            "NotFoundException",
            "StatusCode",
            "ClientError",
            "Http$Type$NotFound");
  }

  /** Returns the names of the types of the catalogue, in the order in which they were loaded. */
  private List<String> loadedBy(String use) throws Exception {
    List<String> log = List.of("-Xlog:class+load:stdout:none");
    return FreshJvm.run(folder.resolve("log"), log, FirstUse.class, use).stream()
        .filter(line -> line.startsWith(HERE))
        .map(line -> line.substring(HERE.length()).split(" ", 2)[0])
        .filter(type -> !type.equals("FirstUse"))
        .toList();
  }
}
