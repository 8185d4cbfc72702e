package dev.statute.http;

import com.linecorp.armeria.common.HttpStatus;
import io.netty.handler.codec.http.HttpResponseStatus;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.springframework.http.HttpStatusCode;

/**
 * From a status code to its number. With us each code is a class of its own, with the others all
 * are of one. A score is the time per status code of a loop over an array; {@code baseline} is that
 * loop with nothing in it but reading the object.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CodeMix.SIZE)
@Fork(2)
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class NumberBenchmark {

  @Benchmark
  public void baseline(Statute mix, Blackhole sink) {
    for (StatusCode status : mix.statuses) {
      sink.consume(status);
    }
  }

  @Benchmark
  public void statuteCode(Statute mix, Blackhole sink) {
    for (StatusCode status : mix.statuses) {
      sink.consume(status.code());
    }
  }

  @Benchmark
  public void springValue(Spring mix, Blackhole sink) {
    for (HttpStatusCode status : mix.statuses) {
      sink.consume(status.value());
    }
  }

  @Benchmark
  public void jakartaGetStatusCode(Jakarta mix, Blackhole sink) {
    for (Response.StatusType status : mix.statuses) {
      sink.consume(status.getStatusCode());
    }
  }

  @Benchmark
  public void nettyCode(Netty mix, Blackhole sink) {
    for (HttpResponseStatus status : mix.statuses) {
      sink.consume(status.code());
    }
  }

  @Benchmark
  public void armeriaCode(Armeria mix, Blackhole sink) {
    for (HttpStatus status : mix.statuses) {
      sink.consume(status.code());
    }
  }

  @Benchmark
  public void micronautGetCode(Micronaut mix, Blackhole sink) {
    for (io.micronaut.http.HttpStatus status : mix.statuses) {
      sink.consume(status.getCode());
    }
  }

  private static <T> T[] mix(IntFunction<T> lookup, IntFunction<T[]> array) {
    return Arrays.stream(CodeMix.of("known")).mapToObj(lookup).toArray(array);
  }

  @State(Scope.Benchmark)
  public static class Statute {
    StatusCode[] statuses;

    @Setup(Level.Trial)
    public void mix() {
      statuses = NumberBenchmark.mix(StatusCode::of, StatusCode[]::new);
    }
  }

  @State(Scope.Benchmark)
  public static class Spring {
    HttpStatusCode[] statuses;

    @Setup(Level.Trial)
    public void mix() {
      statuses = NumberBenchmark.mix(HttpStatusCode::valueOf, HttpStatusCode[]::new);
    }
  }

  @State(Scope.Benchmark)
  public static class Jakarta {
    Response.StatusType[] statuses;

    @Setup(Level.Trial)
    public void mix() {
      statuses = NumberBenchmark.mix(Response.Status::fromStatusCode, Response.StatusType[]::new);
    }
  }

  @State(Scope.Benchmark)
  public static class Netty {
    HttpResponseStatus[] statuses;

    @Setup(Level.Trial)
    public void mix() {
      statuses = NumberBenchmark.mix(HttpResponseStatus::valueOf, HttpResponseStatus[]::new);
    }
  }

  @State(Scope.Benchmark)
  public static class Armeria {
    HttpStatus[] statuses;

    @Setup(Level.Trial)
    public void mix() {
      statuses = NumberBenchmark.mix(HttpStatus::valueOf, HttpStatus[]::new);
    }
  }

  @State(Scope.Benchmark)
  public static class Micronaut {
    io.micronaut.http.HttpStatus[] statuses;

    @Setup(Level.Trial)
    public void mix() {
      statuses =
          NumberBenchmark.mix(
              io.micronaut.http.HttpStatus::valueOf, io.micronaut.http.HttpStatus[]::new);
    }
  }
}
