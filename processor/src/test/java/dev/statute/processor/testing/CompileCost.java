package dev.statute.processor.testing;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The cost of a compilation, in nanoseconds and bytes. */
public record CompileCost(long wall, long cpu, long peak, long heap) {

  /** Reads the last line of a {@link TimedCompiler}. */
  public static CompileCost read(List<String> lines) {
    String[] parts = lines.get(lines.size() - 1).split(" ");
    return new CompileCost(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]));
  }

  /** In millions: milliseconds are nanoseconds in millions. */
  public static double median(List<CompileCost> costs, ToLongFunction<CompileCost> part) {
    return median(costs.stream().mapToDouble(cost -> part.applyAsLong(cost) / 1e6));
  }

  /** How many times as much as others, each beside what was measured in the same round. */
  public static double ratio(
      List<CompileCost> costs, List<CompileCost> others, ToLongFunction<CompileCost> part) {
    return median(
        IntStream.range(0, costs.size())
            .mapToDouble(
                round ->
                    (double) part.applyAsLong(costs.get(round))
                        / part.applyAsLong(others.get(round))));
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
