package dev.statute.http;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures the catalogue beside other libraries and prints the tables. The argument is a regular
 * expression: what to measure.
 */
final class RunTimeBenchmarks {

  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private RunTimeBenchmarks() {}

  public static void main(String[] arguments) throws Exception {
    boolean first = Pattern.compile(arguments[0]).matcher("FirstLookup").find();
    Collection<RunResult> warm = List.of();
    try {
      warm =
          new Runner(
                  new OptionsBuilder().include(arguments[0]).addProfiler(GCProfiler.class).build())
              .run();
    } catch (NoBenchmarksException nothing) {
      if (!first) {
        throw nothing;
      }
    }
    System.out.printf("%nJDK %s, %s%n", Runtime.version(), System.getProperty("os.arch"));
    if (!warm.isEmpty()) {
      printWarm(warm);
    }
    if (first) {
      printFirst("first lookup in a new JVM, us", FirstLookups.ofFirstJar());
      printFirst("a class of another jar before, us", FirstLookups.ofSecondJar());
    }
  }

  private static void printWarm(Collection<RunResult> results) {
    System.out.printf("%n%-40s %-8s %12s %10s %8s%n", "once warm", "", "ns", "+-", "bytes");
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark().replaceFirst("^.*\\.(?=.*\\.)", "");
      Result<?> time = result.getPrimaryResult();
      System.out.printf(
          "%-40s %-8s %12.2f %10.2f %8.0f%n",
          name,
          parameter(result),
          time.getScore(),
          time.getScoreError(),
          result.getSecondaryResults().get(ALLOCATION).getScore());
    }
  }

  private static String parameter(RunResult result) {
    return result.getParams().getParamsKeys().stream()
        .map(result.getParams()::getParam)
        .findFirst()
        .orElse("");
  }

  private static void printFirst(String title, Map<String, List<Long>> times) {
    System.out.printf("%n%-40s %10s %10s %10s%n", title, "median", "fastest", "slowest");
    times.forEach(
        (lookup, nanos) ->
            System.out.printf(
                "FirstLookup.%-28s %10.0f %10.0f %10.0f%n",
                lookup,
                nanos.get(nanos.size() / 2) / 1e3,
                nanos.get(0) / 1e3,
                nanos.get(nanos.size() - 1) / 1e3));
  }
}
