package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Threads that touch different types first never wait for each other forever. */
class ClassInitialisationTest {

  private static final int RUNS = 50;
  private static final int AT_ONCE = 2;
  private static final Pattern INITIALIZING =
      Pattern.compile("Initializing 'dev/statute/http/([^']+)'");

  @TempDir Path folder;

  /** If there were two such types, two threads that race for them could end in a deadlock. */
  @Test
  void noTwoTypesInitialiseEachOther() throws Exception {
    Map<String, Set<String>> initialised = initialisedByEachType();
    List<String> cycles = new ArrayList<>();
    initialised.forEach(
        (type, others) ->
            others.stream()
                .filter(other -> !other.equals(type) && initialised.get(other).contains(type))
                .forEach(other -> cycles.add(type + " and " + other)));

    assertThat(initialised.get("Http$Type$NotFound"))
        .containsExactlyInAnyOrder("Http$Type$NotFound", "ClientError", "StatusCode");
    assertThat(initialised.get("TypedConstants$OfHttp")).hasSizeGreaterThan(64);
    assertThat(cycles).isEmpty();
  }

  /** A failure shows the argument of the JVM, which is the seed of the orders. */
  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void noOrderOfFirstTouchesEndsInADeadlock() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int seed = 1; seed <= RUNS; seed++) {
        String argument = String.valueOf(seed);
        runs.add(executor.submit(() -> touchTypes(argument)));
      }
      for (Future<List<String>> run : runs) {
        assertThat(run.get()).endsWith(FirstTouches.DONE);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  /** Returns what the JVM initialises if a type is the first, by that type. */
  private Map<String, Set<String>> initialisedByEachType() throws Exception {
    List<String> log = List.of("-Xlog:class+init=info:stdout:none");
    Map<String, Set<String>> initialised = new HashMap<>();
    Set<String> current = new TreeSet<>();
    for (String line : FreshJvm.run(folder.resolve("log"), log, SeparateInitialisations.class)) {
      if (line.startsWith(SeparateInitialisations.FIRST)) {
        current = new TreeSet<>();
        initialised.put(line.substring(line.lastIndexOf('.') + 1), current);
      }
      Matcher initializing = INITIALIZING.matcher(line);
      if (initializing.find()) {
        current.add(initializing.group(1));
      }
    }
    return initialised;
  }

  private List<String> touchTypes(String seed) throws Exception {
    List<String> quickStart =
        List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    return FreshJvm.run(folder.resolve(seed), quickStart, FirstTouches.class, seed);
  }
}
