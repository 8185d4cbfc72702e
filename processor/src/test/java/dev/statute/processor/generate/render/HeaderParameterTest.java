package dev.statute.processor.generate.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.generate.spec.SpecCase;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A required header field becomes a parameter, whatever its name means in Java. */
class HeaderParameterTest {

  /** Chapter 3.9 of the Java Language Specification, from Java 1.0 to 25. */
  private static final List<String> RESERVED =
      words(
          """
          abstract continue for new switch assert default if package synchronized boolean do goto
          private this break double implements protected throw byte else import public throws case
          enum instanceof return transient catch extends int short try char final interface static
          void class finally long strictfp volatile const float native super while _ true false null
          """);

  private static final List<String> CONTEXTUAL =
      words(
          """
          exports opens requires uses yield module permits sealed var non-sealed provides to when
          open record transitive with
          """);

  /** Names that the constructors around the parameter know, too. */
  private static final List<String> IN_USE =
      words("detail cause message headers headerFields status code serialVersionUID length String");

  @TempDir Path folder;

  static List<String> reserved() {
    return RESERVED;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("reserved")
  void aReservedWordBecomesAnotherName(String word) {
    assertThat(JavaText.identifier(word, List.of())).isNotEqualTo(word).endsWith("Header");
  }

  @ParameterizedTest
  @EnumSource
  void aHeaderOfEachSuchNameCompilesWithoutAWarning(Compiler compiler) {
    List<List<String>> lists = List.of(RESERVED, CONTEXTUAL, IN_USE, words("1 1st 0x10 ! ''"));
    List<String> names = lists.stream().flatMap(List::stream).toList();
    String statuses =
        IntStream.range(0, names.size())
            .mapToObj(i -> status(400 + i, names.get(i)))
            .collect(joining());
    Result result = compile(compiler, statuses);
    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.sources()).hasSizeGreaterThan(names.size());
  }

  @Test
  void tenHeadersWithOneParameterNameCompile() {
    String names = "a, A-A, aa, a.a, a!a, a#a, a$a, a%a, \"a&a\", \"a'a\"";
    assertThat(
            compile(
                    Compiler.JAVAC,
                    "  - {code: 461, phrase: Not Now, headers: {required: [" + names + "]}}\n")
                .errors())
        .isEmpty();
  }

  private static String status(int code, String header) {
    String quoted = "'" + header.replace("'", "''") + "'";
    return "  - {code: "
        + code
        + ", phrase: Number "
        + code
        + ", headers: {required: ["
        + quoted
        + "]}}\n";
  }

  private Result compile(Compiler compiler, String statuses) {
    return new Compilation(compiler, folder)
        .spec("acme.yaml", SpecCase.HEAD + statuses)
        .source(
            "com/acme/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"acme.yaml\")\npackage com.acme;\n")
        .compile();
  }
}
