package dev.statute.http;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import org.springframework.http.HttpStatusCode;

/** Looks 404 up once, in a JVM where nobody did so before, and prints the nanoseconds. */
final class FirstLookup {

  /** The JVM has loaded a class of another jar before, as it has in nearly each application. */
  static final String SECOND_JAR = "secondJar";

  private FirstLookup() {}

  /** Takes the name of the lookup, and perhaps {@link #SECOND_JAR}. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    openClassPath();
    if (arguments.length > 1) {
      Class.forName("org.openjdk.jmh.annotations.Benchmark");
    }
    long start = System.nanoTime();
    Object found = lookUp(arguments[0]);
    long end = System.nanoTime();
    if (found == null) {
      throw new IllegalStateException(arguments[0]);
    }
    System.out.println(end - start);
  }

  /**
   * A class that is nowhere: the search opens every jar, as an application has done long before.
   */
  private static void openClassPath() {
    try {
      Class.forName("dev.statute.http.Nowhere");
      throw new IllegalStateException("found");
    } catch (ClassNotFoundException expected) {
      // All jars are open now.
    }
  }

  private static Object lookUp(String how) {
    return switch (how) {
      case "baseline" -> how;
      case "statuteOf" -> StatusCode.of(404);
      case "statuteFind" -> StatusCode.find(404);
      case "springValueOf" -> HttpStatusCode.valueOf(404);
      case "springResolve" -> org.springframework.http.HttpStatus.resolve(404);
      case "jakartaFromStatusCode" -> Response.Status.fromStatusCode(404);
      case "nettyValueOf" -> HttpResponseStatus.valueOf(404);
      case "armeriaValueOf" -> HttpStatus.valueOf(404);
      case "micronautValueOf" -> io.micronaut.http.HttpStatus.valueOf(404);
      default -> throw new IllegalArgumentException(how);
    };
  }
}
