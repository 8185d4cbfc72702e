package dev.statute.test;

import dev.statute.test.run.Responses;

/**
 * The request header that names the test which sends a request. It is needed only where tests run
 * in parallel, the server has threads of its own, and the client is not one that sets it by itself:
 *
 * <pre>{@code
 * HttpRequest.newBuilder(uri).header(TestHeader.NAME, TestHeader.value())
 * }</pre>
 *
 * <p>{@code TestRestTemplate}, {@code WebTestClient} and {@code RestTestClient} of Spring Boot set
 * it.
 */
public final class TestHeader {

  /** The name of the header. */
  public static final String NAME = "Statute-Test";

  private TestHeader() {}

  /**
   * The value of the header for the test that runs in this thread.
   *
   * @return what names the test; empty if none runs in this thread
   */
  public static String value() {
    return Responses.currentTest();
  }
}
