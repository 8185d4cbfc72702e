package dev.statute.processor.generate;

import dev.statute.processor.StatuteProcessor;
import dev.statute.processor.generate.spec.CatalogueBuilder;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.generate.spec.SpecReader;
import dev.statute.processor.testing.MemoryCompiler;
import dev.statute.processor.testing.MemoryCompiler.Result;
import dev.statute.processor.testing.MemoryCompiler.Source;
import dev.statute.processor.testing.MemoryFiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a spec costs by the number of its status codes. Each fork is a new JVM that does the work
 * three times unmeasured and three times measured: a compiler never gets as warm as a server.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
@State(Scope.Benchmark)
public class GenerationBenchmark {

  private static final String PACKAGE_INFO =
      "/** Codes. */\n@dev.statute.StatusCatalogue(spec = \"acme.yaml\")\npackage com.acme;\n";

  /** The status codes in the spec, each with a phrase, an alias, a summary and a header field. */
  @Param({"10", "100", "900"})
  public int codes;

  private byte[] spec;
  private Path folder;
  private MemoryCompiler compiler;

  /** Makes the benchmark. JMH calls this. */
  public GenerationBenchmark() {}

  /**
   * Writes the spec file.
   *
   * @throws IOException if it cannot
   */
  @Setup
  public void writeSpec() throws IOException {
    StringBuilder yaml = new StringBuilder("vendor: acme\ntype: Acme\nstatuses:\n");
    for (int code = 100; code < 100 + codes; code++) {
      yaml.append(
          """
            - code: %1$d
              phrase: Acme Status %1$d
              aliases: [Former Status %1$d]
              summary: The status %1$d, in one sentence that is as long as such sentences are.
              headers: {required: [Retry-After]}
              reference: ACME-%1$d, section 2
          """
              .formatted(code));
    }
    spec = yaml.toString().getBytes(StandardCharsets.UTF_8);
    folder = Files.createTempDirectory("statute");
    Files.write(folder.resolve("acme.yaml"), spec);
    compiler = new MemoryCompiler();
  }

  /**
   * Removes the spec file.
   *
   * @throws IOException if it cannot
   */
  @TearDown
  public void removeSpec() throws IOException {
    compiler.close();
    Files.delete(folder.resolve("acme.yaml"));
    Files.delete(folder);
  }

  /**
   * From the bytes of the spec file to the text of all sources, without a compiler.
   *
   * @return the sources
   */
  @Benchmark
  public SortedMap<String, String> emit() {
    MemoryFiler filer = new MemoryFiler();
    CatalogueBuilder.build(
            "com.acme",
            Optional.empty(),
            SpecReader.read(List.of(new SpecFile("acme.yaml", "acme.yaml", spec))))
        .handle(filer::write, GenerationBenchmark::fail);
    return filer.sources();
  }

  /**
   * A complete run of javac with the processor, which finds the file, generates, and compiles.
   *
   * @return the class files
   */
  @Benchmark
  public SortedMap<String, byte[]> emitAndCompile() {
    Result result =
        compiler.compile(
            List.of("-Astatute.specDir=" + folder),
            List.of(new Source("com/acme/package-info.java", PACKAGE_INFO)),
            List.of(new StatuteProcessor()));
    if (!result.success()) {
      fail(result.complaints());
    }
    return result.classes();
  }

  private static void fail(List<?> mistakes) {
    throw new IllegalStateException(mistakes.toString());
  }
}
