package dev.statute.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the processor costs the JVM of a compiler, in milliseconds.
 *
 * @param classes how many classes come from its jar
 * @param generated how many classes the JVM generates for its lambdas
 * @param loading the time from the request for one of its classes until the class is defined
 * @param verifying the time in which the JVM verifies these classes
 * @param javac the time that javac takes for what the processor asks
 * @param own the rest of the time below its methods
 */
public record StartupCost(
    double classes, double generated, double loading, double verifying, double javac, double own) {

  private static final String OURS = "dev.statute.";
  private static final String TESTS = OURS + "processor.testing.";
  private static final int PERIOD_IN_MILLIS = 10;

  private static final Pattern VERIFICATION =
      Pattern.compile("\\[(\\d+)ns] (Start|End) class verification for: (\\S+)");

  private static final Pattern LOADED = Pattern.compile("\\[\\d+ns] (\\S+) source: .*");

  /** The options of a JVM that writes down what this class reads. */
  public static List<String> options(Path recording, Path log) {
    String samples = "period=" + PERIOD_IN_MILLIS + "ms";
    return List.of(
        "-XX:StartFlightRecording:settings=none,jdk.ClassLoad#enabled=true"
            + ",jdk.ClassLoad#threshold=0ns,jdk.ExecutionSample#enabled=true,jdk.ExecutionSample#"
            + samples
            + ",jdk.NativeMethodSample#enabled=true,jdk.NativeMethodSample#"
            + samples
            + ",filename="
            + recording,
        "-XX:FlightRecorderOptions:stackdepth=1024",
        "-Xlog:disable",
        "-Xlog:class+load,class+init:file=" + log + ":uptimenanos");
  }

  /** Reads the files that the JVM has written. */
  public static StartupCost read(Path recording, Path log) throws IOException {
    List<RecordedEvent> loads = new ArrayList<>();
    int inJavac = 0;
    int own = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
      if (event.hasField("loadedClass")) {
        if (isOurs(event.getClass("loadedClass").getName())) {
          loads.add(event);
        }
      } else if (event.getStackTrace() != null) {
        switch (part(event.getStackTrace().getFrames())) {
          case JAVAC -> inJavac++;
          case OWN -> own++;
          default -> {}
        }
      }
    }
    List<String> lines = Files.readAllLines(log);
    return new StartupCost(
        lines.stream().filter(line -> isLoaded(line, false)).count(),
        lines.stream().filter(line -> isLoaded(line, true)).count(),
        loading(loads),
        verifying(lines),
        inJavac * PERIOD_IN_MILLIS,
        own * PERIOD_IN_MILLIS);
  }

  /** The means over several compilations. */
  public static StartupCost mean(List<StartupCost> costs) {
    return new StartupCost(
        mean(costs, StartupCost::classes),
        mean(costs, StartupCost::generated),
        mean(costs, StartupCost::loading),
        mean(costs, StartupCost::verifying),
        mean(costs, StartupCost::javac),
        mean(costs, StartupCost::own));
  }

  private static double mean(List<StartupCost> costs, ToDoubleFunction<StartupCost> part) {
    return costs.stream().mapToDouble(part).average().orElseThrow();
  }

  private static boolean isOurs(String name) {
    return name.startsWith(OURS) && !name.startsWith(TESTS);
  }

  private static boolean isLoaded(String line, boolean isGenerated) {
    Matcher loaded = LOADED.matcher(line);
    return loaded.matches()
        && isOurs(loaded.group(1))
        && loaded.group(1).contains("$$") == isGenerated;
  }

  private enum Part {
    JAVAC,
    OWN,
    OTHER
  }

  /** What a sample belongs to. The uppermost frame is the first. */
  private static Part part(List<RecordedFrame> frames) {
    Part part = Part.OWN;
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (isOurs(type)) {
        return part;
      }
      if (type.equals(ClassLoader.class.getName())) {
        // The time of the event for the class counts.
        return Part.OTHER;
      }
      if (type.startsWith("com.sun.tools.javac.")) {
        part = Part.JAVAC;
      }
    }
    return Part.OTHER;
  }

  /** A class is loaded while a class below it is: that time counts once. */
  private static double loading(List<RecordedEvent> loads) {
    loads.sort(Comparator.comparing(RecordedEvent::getStartTime));
    Duration sum = Duration.ZERO;
    Instant end = Instant.MIN;
    for (RecordedEvent load : loads) {
      Instant start = load.getStartTime().isAfter(end) ? load.getStartTime() : end;
      if (load.getEndTime().isAfter(start)) {
        sum = sum.plus(Duration.between(start, load.getEndTime()));
        end = load.getEndTime();
      }
    }
    return sum.toNanos() / 1e6;
  }

  private static double verifying(List<String> lines) {
    Map<String, Long> starts = new HashMap<>();
    long sum = 0;
    for (String line : lines) {
      Matcher found = VERIFICATION.matcher(line);
      if (found.matches() && isOurs(found.group(3))) {
        long time = Long.parseLong(found.group(1));
        if (found.group(2).equals("Start")) {
          starts.put(found.group(3), time);
        } else {
          sum += time - starts.getOrDefault(found.group(3), time);
        }
      }
    }
    return sum / 1e6;
  }
}
