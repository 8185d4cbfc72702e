package dev.statute.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
 * What the JVM of a compiler tells of the processor.
 *
 * @param wall the milliseconds of the compilation
 * @param classes how many classes come from the processor's jar
 * @param generated how many classes the JVM generates for its lambdas
 * @param loading the milliseconds from the request for one of its classes until the class is there
 * @param verifying the milliseconds in which the JVM verifies these classes
 * @param inJavac how many samples are in javac, below a method of the processor
 * @param own how many samples are elsewhere below a method of the processor
 */
public record StartupCost(
    double wall,
    double classes,
    double generated,
    double loading,
    double verifying,
    double inJavac,
    double own) {

  private static final String RECORDING = "-XX:StartFlightRecording:settings=none,";

  private static final String OURS = "dev.statute.";
  private static final String TESTS = OURS + "processor.testing.";

  private static final Pattern VERIFICATION =
      Pattern.compile("\\[(\\d+)ns] (Start|End) class verification for: (\\S+)");

  private static final Pattern LOADED = Pattern.compile("\\[\\d+ns] (\\S+) source: .*");

  /** The option of a JVM that records the loading of classes. */
  public static String loads(Path file) {
    return RECORDING
        + "+jdk.ClassLoad#enabled=true,+jdk.ClassLoad#threshold=0ns"
        + ",+jdk.ClassLoad#stackTrace=false,filename="
        + file;
  }

  /** The option of a JVM that records samples of the stack. */
  public static String samples(Path file) {
    return RECORDING
        + "+jdk.ExecutionSample#enabled=true,+jdk.ExecutionSample#period=10ms,filename="
        + file;
  }

  /** The option of a JVM that logs which classes it loads, and how long it verifies them. */
  public static String log(Path file) {
    return "-Xlog:class+load,class+init:file=" + file + ":uptimenanos";
  }

  /**
   * Reads what the JVMs of equal compilations have written.
   *
   * @param cost what the compilation cost whose loads are recorded
   */
  public static StartupCost read(CompileCost cost, Path loads, Path samples, Path log)
      throws IOException {
    int inJavac = 0;
    int own = 0;
    for (RecordedEvent event : RecordingFile.readAllEvents(samples)) {
      if (event.getStackTrace() != null) {
        Part part = part(event.getStackTrace().getFrames());
        inJavac += part == Part.JAVAC ? 1 : 0;
        own += part == Part.OWN ? 1 : 0;
      }
    }
    List<String> lines = Files.readAllLines(log);
    return new StartupCost(
        cost.wall() / 1e6,
        lines.stream().filter(line -> isLoaded(line, false)).count(),
        lines.stream().filter(line -> isLoaded(line, true)).count(),
        loading(RecordingFile.readAllEvents(loads)),
        verifying(lines),
        inJavac,
        own);
  }

  /** The means over several compilations. */
  public static StartupCost mean(List<StartupCost> costs) {
    return new StartupCost(
        mean(costs, StartupCost::wall),
        mean(costs, StartupCost::classes),
        mean(costs, StartupCost::generated),
        mean(costs, StartupCost::loading),
        mean(costs, StartupCost::verifying),
        mean(costs, StartupCost::inJavac),
        mean(costs, StartupCost::own));
  }

  /** The milliseconds that neither the loading nor the verification of classes takes. */
  public double rest(StartupCost empty) {
    return wall - empty.wall - loading - verifying;
  }

  /** The share of the samples below the processor that are in javac. */
  public double javacShare() {
    return inJavac + own == 0 ? 0 : inJavac / (inJavac + own);
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
  private static double loading(List<RecordedEvent> events) {
    List<RecordedEvent> loads =
        events.stream()
            .filter(event -> isOurs(event.getClass("loadedClass").getName()))
            .sorted(Comparator.comparing(RecordedEvent::getStartTime))
            .toList();
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
