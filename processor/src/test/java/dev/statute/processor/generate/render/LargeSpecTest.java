package dev.statute.processor.generate.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.testing.ClassFile;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A vendor may define every number, with as much about each as a spec may say. */
class LargeSpecTest {

  private static final int STATUSES = LargeSpecs.LAST - LargeSpecs.FIRST + 1;

  /** A twentieth of what a class file can hold has to be left. */
  private static final double MARGIN = 0.95;

  @TempDir Path folder;

  /** Both compilers where most is asked of class files; the others are about sources. */
  static Stream<Arguments> specsAndCompilers() {
    return Stream.of(
        Arguments.arguments(LargeSpecs.MOST_NAMES, Compiler.JAVAC),
        Arguments.arguments(LargeSpecs.MOST_NAMES, Compiler.ECJ),
        Arguments.arguments(LargeSpecs.LONGEST_NAMES, Compiler.JAVAC),
        Arguments.arguments(LargeSpecs.LONGEST_REFERENCES, Compiler.ECJ));
  }

  @ParameterizedTest
  @MethodSource("specsAndCompilers")
  void nineHundredCodesCompileAndWork(LargeSpecs spec, Compiler compiler)
      throws IOException, ReflectiveOperationException {
    Result result = compile(spec, compiler);

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {result.classes().toUri().toURL()})) {
      for (Path file : classFiles(result)) {
        assertFits(file);
        Class.forName(binaryName(result, file), true, loader);
      }
      assertEveryCodeIsFound(spec, loader);
      assertEveryConstantIsThere(spec, loader);
    }
  }

  private Result compile(LargeSpecs spec, Compiler compiler) {
    String yaml = spec.yaml(STATUSES);
    assertThat(yaml.getBytes(StandardCharsets.UTF_8).length)
        .isBetween(SpecFile.MAX_BYTES / 3, SpecFile.MAX_BYTES);
    return new Compilation(compiler, folder)
        .spec("acme.yaml", yaml)
        .source(
            "com/acme/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"acme.yaml\")\npackage com.acme;\n")
        .compile();
  }

  private static List<Path> classFiles(Result result) throws IOException {
    try (Stream<Path> files = Files.walk(result.classes())) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static String binaryName(Result result, Path file) {
    String path = result.classes().relativize(file).toString();
    return path.substring(0, path.length() - ".class".length()).replaceAll("[/\\\\]", ".");
  }

  private static void assertFits(Path file) throws IOException {
    ClassFile sizes = ClassFile.read(Files.readAllBytes(file));
    String name = file.getFileName().toString();
    // JVMS 4.1: constant_pool_count is a u2, so at most 65535.
    assertThat(sizes.constants()).as(name).isLessThan((int) (MARGIN * 65535));
    // JVMS 4.11: the number of fields is limited to 65535 by fields_count.
    assertThat(sizes.fields()).as(name).isLessThan((int) (MARGIN * 65535));
    // JVMS 4.7.3: the value of code_length must be less than 65536.
    assertThat(sizes.longestCode()).as(name).isLessThan((int) (MARGIN * 65536));
    // JVMS 4.3.3: a method has at most 255 parameters, counting this.
    assertThat(sizes.mostParameters()).as(name).isLessThan((int) (MARGIN * 254));
  }

  private static void assertEveryCodeIsFound(LargeSpecs spec, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> holder = loader.loadClass("com.acme." + spec.type());
    Method of = holder.getMethod("of", int.class);
    Method code = of.getReturnType().getMethod("code");
    Method vendor = of.getReturnType().getMethod("vendor");
    for (int number = LargeSpecs.FIRST; number <= LargeSpecs.LAST; number++) {
      Object status = of.invoke(null, number);
      assertThat(code.invoke(status)).isEqualTo(number);
      assertThat(vendor.invoke(status)).isEqualTo("acme");
    }
  }

  private static void assertEveryConstantIsThere(LargeSpecs spec, ClassLoader loader)
      throws ReflectiveOperationException {
    Class<?> holder = loader.loadClass("com.acme." + spec.type());
    Method of = holder.getMethod("of", int.class);
    Class<?> codes = loader.loadClass(holder.getName() + "$Code");
    Class<?> texts = loader.loadClass(holder.getName() + "$Text");
    Class<?> statuses = loader.loadClass("com.acme.TypedConstants$Of" + spec.type());
    assertThat(List.of(codes, texts, statuses))
        .allSatisfy(
            type -> assertThat(type.getDeclaredFields()).hasSize(STATUSES * (1 + spec.aliases())));
    for (Field constant : codes.getDeclaredFields()) {
      int number = constant.getInt(null);
      assertThat(texts.getField(constant.getName()).get(null)).isEqualTo(String.valueOf(number));
      assertThat(statuses.getField(constant.getName()).get(null)).isSameAs(of.invoke(null, number));
    }
    assertThat(
            Arrays.stream(codes.getDeclaredFields())
                .filter(f -> f.isAnnotationPresent(Deprecated.class)))
        .hasSize(STATUSES * spec.aliases());
  }
}
