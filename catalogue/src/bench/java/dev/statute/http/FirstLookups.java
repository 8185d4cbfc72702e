package dev.statute.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

  /** Returns the nanoseconds of each lookup in a JVM that has read no jar, the shortest first. */
  static Map<String, List<Long>> ofFirstJar() throws IOException, InterruptedException {
    return measure(List.of());
  }

  /** The same where a class of another jar was loaded before. */
  static Map<String, List<Long>> ofSecondJar() throws IOException, InterruptedException {
    return measure(List.of(FirstLookup.SECOND_JAR));
  }

  private static Map<String, List<Long>> measure(List<String> more)
      throws IOException, InterruptedException {
    Map<String, List<Long>> times = new LinkedHashMap<>();
    Path output = Files.createTempFile("first-lookup", ".txt");
    for (int round = 0; round < ROUNDS; round++) {
      for (String lookup : LOOKUPS) {
        String[] arguments = Stream.concat(Stream.of(lookup), more.stream()).toArray(String[]::new);
        List<String> lines = FreshJvm.run(output, List.of(), FirstLookup.class, arguments);
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
