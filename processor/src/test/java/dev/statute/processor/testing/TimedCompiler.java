package dev.statute.processor.testing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** A javac that prints its cost at the end. It is the main class of a JVM of its own. */
final class TimedCompiler {

  private static final Path STATUS = Path.of("/proc/self/status");

  private static final String PEAK = "VmHWM:";

  private TimedCompiler() {}

  /**
   * Compiles, and prints the nanoseconds that passed, the nanoseconds of CPU time of the JVM, its
   * peak memory in bytes, 0 if that is not known, and the bytes on its heap that are still in use.
   *
   * @param arguments those of javac
   * @throws IOException if the status of the process cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    int status =
        ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.out, arguments);
    long wall = System.nanoTime() - start;
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    long peak = peak();
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.println(wall + " " + cpu + " " + peak + " " + heap);
    System.exit(status);
  }

  /** Linux has it in a line such as {@code VmHWM: 1024 kB}. */
  private static long peak() throws IOException {
    if (Files.notExists(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }
}
