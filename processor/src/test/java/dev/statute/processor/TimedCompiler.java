package dev.statute.processor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.spi.ToolProvider;

/** A javac that tells at the end what it took. It is the main class of a JVM of its own. */
final class TimedCompiler {

  private TimedCompiler() {}

  /**
   * Compiles, and prints the nanoseconds that passed, and those of the processor time of the whole
   * JVM.
   *
   * @param arguments those of javac
   */
  public static void main(String[] arguments) {
    long start = System.nanoTime();
    int status =
        ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.out, arguments);
    long wall = System.nanoTime() - start;
    long cpu = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    System.out.println(wall + " " + cpu);
    System.exit(status);
  }
}
