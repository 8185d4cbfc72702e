package dev.statute.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs {@link FirstLookup} in many new JVMs. The libraries take turns, as the machine changes. */
final class FirstLookups {

  private static final int ROUNDS = 21;

  private static final List<String> LOOKUPS =
      List.of(
          "baseline",
          "statuteOf",
          "statuteFind",
          "springValueOf",
          "springResolve",
          "jakartaFromStatusCode",
          "nettyValueOf",
          "armeriaValueOf",
          "micronautValueOf");

  private FirstLookups() {}

  /** Returns the nanoseconds of each lookup, the shortest first. */
  static Map<String, List<Long>> measure() throws IOException, InterruptedException {
    Map<String, List<Long>> times = new LinkedHashMap<>();
    Path output = Files.createTempFile("first-lookup", ".txt");
    for (int round = 0; round < ROUNDS; round++) {
      for (String lookup : LOOKUPS) {
        List<String> lines = FreshJvm.run(output, List.of(), FirstLookup.class, lookup);
        times
            .computeIfAbsent(lookup, key -> new ArrayList<>())
            .add(Long.valueOf(lines.get(lines.size() - 1)));
      }
    }
    Files.delete(output);
    times.values().forEach(Collections::sort);
    return times;
  }
}
