package dev.statute.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.web.server.ResponseStatusException;

/**
 * An exception made and thrown fifty calls deep, and caught above them. The stackless ones are
 * domain exceptions that leave the stack trace out, in the one way that works with all.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 400, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ThrowBenchmark {

  private static final int DEPTH = 50;

  public String detail = "no order 42";

  @Benchmark
  public RuntimeException plain() {
    return caught(() -> new RuntimeException(detail));
  }

  @Benchmark
  public RuntimeException statute() {
    return caught(() -> new NotFoundException(detail));
  }

  @Benchmark
  public RuntimeException spring() {
    return caught(
        () -> new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND, detail));
  }

  @Benchmark
  public RuntimeException jakarta() {
    return caught(() -> new jakarta.ws.rs.NotFoundException(detail));
  }

  @Benchmark
  public RuntimeException micronaut() {
    return caught(() -> new HttpStatusException(HttpStatus.NOT_FOUND, detail));
  }

  @Benchmark
  public RuntimeException plainStackless() {
    return caught(() -> new Stackless.Plain(detail));
  }

  @Benchmark
  public RuntimeException statuteStackless() {
    return caught(() -> new Stackless.Statute(detail));
  }

  @Benchmark
  public RuntimeException springStackless() {
    return caught(() -> new Stackless.Spring(detail));
  }

  @Benchmark
  public RuntimeException jakartaStackless() {
    return caught(() -> new Stackless.Jakarta(detail));
  }

  @Benchmark
  public RuntimeException micronautStackless() {
    return caught(() -> new Stackless.Micronaut(detail));
  }

  private static RuntimeException caught(Supplier<RuntimeException> exception) {
    try {
      throwFrom(DEPTH, exception);
    } catch (RuntimeException thrown) {
      return thrown;
    }
    throw new IllegalStateException("nothing was thrown");
  }

  private static int throwFrom(int depth, Supplier<RuntimeException> exception) {
    if (depth == 1) {
      throw exception.get();
    }
    return throwFrom(depth - 1, exception) + 1;
  }
}
