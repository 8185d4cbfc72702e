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
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.http.HttpStatusCode;

/**
 * From a number to its status code, once warm, for the same number again and again. A score is the
 * time of one call with the loop of JMH around it; {@code baseline} returns the number.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class SingleLookupBenchmark {

  /** One that all know, in the middle of their lists, and one that none knows. */
  @Param({"404", "489"})
  public int code;

  @Benchmark
  public int baseline() {
    return code;
  }

  @Benchmark
  public Object statuteOf() {
    return StatusCode.of(code);
  }

  /** With the Optional opened, as every caller does. */
  @Benchmark
  public Object statuteFind() {
    return StatusCode.find(code).orElse(null);
  }

  @Benchmark
  public Object springValueOf() {
    return HttpStatusCode.valueOf(code);
  }

  @Benchmark
  public Object springResolve() {
    return org.springframework.http.HttpStatus.resolve(code);
  }

  @Benchmark
  public Object jakartaFromStatusCode() {
    return Response.Status.fromStatusCode(code);
  }

  @Benchmark
  public Object nettyValueOf() {
    return HttpResponseStatus.valueOf(code);
  }

  @Benchmark
  public Object armeriaValueOf() {
    return HttpStatus.valueOf(code);
  }

  /** It throws for an unknown number, so that is part of its score. */
  @Benchmark
  public Object micronautValueOf() {
    try {
      return io.micronaut.http.HttpStatus.valueOf(code);
    } catch (IllegalArgumentException unknown) {
      return unknown;
    }
  }
}
