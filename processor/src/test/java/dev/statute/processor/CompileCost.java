package dev.statute.processor;

import java.util.List;
import java.util.function.ToLongFunction;

/** What a compilation took: nanoseconds, and bytes. */
record CompileCost(long wall, long cpu, long peak, long heap) {

  /** Reads what a {@link TimedCompiler} printed last. */
  static CompileCost read(List<String> lines) {
    String[] parts = lines.get(lines.size() - 1).split(" ");
    return new CompileCost(
        Long.parseLong(parts[0]),
        Long.parseLong(parts[1]),
        Long.parseLong(parts[2]),
        Long.parseLong(parts[3]));
  }

  /** In millions: milliseconds are nanoseconds in millions. */
  static double median(List<CompileCost> costs, ToLongFunction<CompileCost> part) {
    long[] sorted = costs.stream().mapToLong(part).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2e6;
  }
}
