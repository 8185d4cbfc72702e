package dev.statute.http;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.http.HttpStatusCode;

/**
 * From a number to its status code, once warm, for numbers that differ from one call to the next. A
 * score is the time per number of a loop over an array; {@code baseline} is that loop with nothing
 * in it but reading the number.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CodeMix.SIZE)
@Fork(2)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LookupBenchmark {

  @Param({"known", "unknown"})
  public String numbers;

  private int[] codes;

  @Setup
  public void mixCodes() {
    codes = CodeMix.of(numbers);
  }

  @Benchmark
  public void baseline(Blackhole sink) {
    for (int code : codes) {
      sink.consume(code);
    }
  }

  @Benchmark
  public void statuteOf(Blackhole sink) {
    for (int code : codes) {
      sink.consume(StatusCode.of(code));
    }
  }

  /** With the Optional opened, as every caller does. */
  @Benchmark
  public void statuteFind(Blackhole sink) {
    for (int code : codes) {
      sink.consume(StatusCode.find(code).orElse(null));
    }
  }

  @Benchmark
  public void springValueOf(Blackhole sink) {
    for (int code : codes) {
      sink.consume(HttpStatusCode.valueOf(code));
    }
  }

  @Benchmark
  public void springResolve(Blackhole sink) {
    for (int code : codes) {
      sink.consume(org.springframework.http.HttpStatus.resolve(code));
    }
  }

  @Benchmark
  public void jakartaFromStatusCode(Blackhole sink) {
    for (int code : codes) {
      sink.consume(Response.Status.fromStatusCode(code));
    }
  }

  @Benchmark
  public void nettyValueOf(Blackhole sink) {
    for (int code : codes) {
      sink.consume(HttpResponseStatus.valueOf(code));
    }
  }

  @Benchmark
  public void armeriaValueOf(Blackhole sink) {
    for (int code : codes) {
      sink.consume(HttpStatus.valueOf(code));
    }
  }

  /** It throws for an unknown number, so that is part of its score. */
  @Benchmark
  public void micronautValueOf(Blackhole sink) {
    for (int code : codes) {
      try {
        sink.consume(io.micronaut.http.HttpStatus.valueOf(code));
      } catch (IllegalArgumentException unknown) {
        sink.consume(unknown);
      }
    }
  }
}
