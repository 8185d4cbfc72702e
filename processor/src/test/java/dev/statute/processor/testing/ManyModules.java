package dev.statute.processor.testing;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles small modules, one after the other, as a build tool does in its own JVM. It is the main
 * class of a JVM of its own, which must not have the processor on its class path: javac would take
 * it from there. In turn the processor is loaded by javac for the one module, as in Maven, and is a
 * new instance of a class that stays, as in Gradle.
 */
public final class ManyModules {

  /** The memory that is kept after these compilations belongs to javac. */
  private static final int WARM_UP = 20;

  private final Path folder;
  private final String classPath;
  private final String processorPath;
  private final Class<?> processor;

  private ManyModules(Path folder, String classPath, String processorPath, Class<?> processor) {
    this.folder = folder;
    this.classPath = classPath;
    this.processorPath = processorPath;
    this.processor = processor;
  }

  /**
   * Prints the bytes on the heap and the number of classes after some modules, and after the last.
   *
   * @param arguments a folder, the class path, the processor path, and the number of modules
   * @throws Exception if a module does not compile
   */
  public static void main(String[] arguments) throws Exception {
    ManyModules modules =
        new ManyModules(Path.of(arguments[0]), arguments[1], arguments[2], load(arguments[2]));
    for (int number = 0; number < Integer.parseInt(arguments[3]); number++) {
      if (number == WARM_UP) {
        printRetained();
      }
      modules.compile(number);
    }
    printRetained();
  }

  /** Loads the processor by its name: this JVM does not know the class. */
  private static Class<?> load(String processorPath) throws IOException, ClassNotFoundException {
    List<URL> path = new ArrayList<>();
    for (String entry : processorPath.split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    return new URLClassLoader(path.toArray(URL[]::new))
        .loadClass("dev.statute.processor.StatuteProcessor");
  }

  private void compile(int number) throws IOException, ReflectiveOperationException {
    boolean loadedByJavac = number % 2 == 0;
    Path module = folder.resolve("module" + number);
    Path classes = Files.createDirectories(module.resolve("classes"));
    List<String> options = new ArrayList<>(List.of("-cp", classPath, "-d", classes.toString()));
    if (loadedByJavac) {
      options.addAll(List.of("-processorpath", processorPath));
    }
    Path[] sources = ServiceSources.SPRING.writeOne(module, number).toArray(Path[]::new);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      CompilationTask task =
          javac.getTask(null, files, null, options, null, files.getJavaFileObjects(sources));
      if (!loadedByJavac) {
        task.setProcessors(List.of((Processor) processor.getConstructor().newInstance()));
      }
      if (!task.call()) {
        throw new IllegalStateException("module " + number + " does not compile");
      }
    }
  }

  /** Some objects are freed by another thread, which needs time. */
  private static void printRetained() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int unchanged = 0; unchanged < 5; unchanged++) {
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      if (used < least - least / 100) {
        unchanged = 0;
      }
      least = Math.min(least, used);
      Thread.sleep(100);
    }
    int classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    System.out.println(least + " " + classes);
  }
}
