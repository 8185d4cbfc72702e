package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What reading a program costs: services of any size, each read in a new JVM as the command line
 * does it.
 */
final class ContractBenchmark {

  private static final List<String> USUAL = List.of("1000:5", "2000:5", "5000:3", "10000:3");

  private static final List<String> SMALL_JVM =
      List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** How many classes {@code Order0.java} and {@code Errors.java} have. */
  private static final int CLASSES_OF_ORDER = 10;

  private static final int ORDERS_IN_PACKAGE = 20;

  private final Path folder;

  private ContractBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Prints a table.
   *
   * @param arguments numbers of classes, each with a number of rounds, such as {@code 1000:5}
   * @throws IOException if a file cannot be written, or a JVM not started
   * @throws InterruptedException if this thread is interrupted while a JVM runs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.printf("%8s %10s %9s %9s %9s%n", "classes", "JVM", "wall ms", "cpu ms", "peak MB");
    Path folder = Files.createTempDirectory("statute-benchmark");
    ContractBenchmark benchmark = new ContractBenchmark(folder);
    for (String size : arguments.length == 0 ? USUAL : List.of(arguments)) {
      String[] parts = size.split(":");
      benchmark.measure(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
    delete(folder);
  }

  private void measure(int size, int rounds) throws IOException, InterruptedException {
    Path classes = compile(size);
    print(size, "256 MB", SMALL_JVM, classes, rounds);
    print(size, "default", List.of(), classes, rounds);
  }

  private Path compile(int size) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources" + size));
    List<Path> files = new ArrayList<>();
    files.add(Files.writeString(sources.resolve("Errors.java"), resource("Errors.java")));
    String order = resource("Order0.java");
    for (int number = 0; number < size / CLASSES_OF_ORDER; number++) {
      String text =
          order
              .replace("Order0", "Order" + number)
              .replace("orders0", "orders" + number)
              .replace("com.example.p0", "com.example.p" + number / ORDERS_IN_PACKAGE);
      files.add(Files.writeString(sources.resolve("Order" + number + ".java"), text));
    }
    Path classes = folder.resolve("classes" + size);
    CompiledSources.compile(CompiledSources.javac(), files, classes);
    return classes;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ContractBenchmark.class.getResourceAsStream("/benchmark/" + name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private void print(int size, String title, List<String> options, Path classes, int rounds)
      throws IOException, InterruptedException {
    List<long[]> costs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      costs.add(read(options, classes));
    }
    System.out.printf(
        Locale.ROOT,
        "%8d %10s %9d %9d %9d%n",
        size,
        title,
        median(costs, 0) / 1_000_000,
        median(costs, 1) / 1_000_000,
        median(costs, 2) / 1_000);
  }

  private static long median(List<long[]> costs, int column) {
    return costs.stream().mapToLong(row -> row[column]).sorted().toArray()[costs.size() / 2];
  }

  /** Wall time and CPU time in nanoseconds, and the largest resident set in kilobytes. */
  private long[] read(List<String> options, Path classes) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    String classPath = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", classPath, OneRun.class.getName(), "contract"));
    command.addAll(List.of("-o", folder.resolve("contract").toString(), "-cp", classPath));
    command.add(classes.toString());
    long start = System.nanoTime();
    Process jvm = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines;
    try (Stream<String> out = jvm.inputReader(UTF_8).lines()) {
      lines = out.toList();
    }
    if (jvm.waitFor() != 0) {
      throw new IllegalStateException(String.join("\n", lines));
    }
    long wall = System.nanoTime() - start;
    String[] last = lines.get(lines.size() - 1).split(" ");
    return new long[] {wall, Long.parseLong(last[0]), Long.parseLong(last[1])};
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Runs the command line, and prints what it has cost as the last line. */
  static final class OneRun {

    private OneRun() {}

    public static void main(String[] arguments) throws IOException {
      int code = Main.run(arguments);
      long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
      System.out.println(cpu + " " + peak());
      System.exit(code);
    }

    /** As Linux counts it; 0 elsewhere. */
    private static long peak() throws IOException {
      Path status = Path.of("/proc/self/status");
      return !Files.exists(status)
          ? 0
          : Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .flatMap(line -> Arrays.stream(line.split("\\s+")).skip(1).limit(1))
              .mapToLong(Long::parseLong)
              .findFirst()
              .orElse(0);
    }
  }
}
