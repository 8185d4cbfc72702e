package dev.statute.processor.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which constants are deprecated aliases, in enums that are named as those of frameworks. */
class StatusAliasReaderTest {

  private static final String LOOK_UP =
      "public static HttpStatus valueOf(int code) { return null; }";
  private static final String NUMBER = "public int value() { return 0; }";

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar =
        Fixture.jar(
            shared.resolve("catalogue.jar"),
            Fixture.compiled(Fixture.withVendors(new Compilation(Compiler.JAVAC, shared), "ietf")));
  }

  @Test
  void theConstantOfSpring6IsNoAlias() {
    assertThat(inSpring("NOT_FOUND, UNPROCESSABLE_ENTITY", "UNPROCESSABLE_ENTITY")).isEmpty();
  }

  @Test
  void theOneOfSpring6ThatIsDeprecatedIsAnAlias() {
    assertThat(
            inSpring(
                "PAYLOAD_TOO_LARGE, @Deprecated REQUEST_ENTITY_TOO_LARGE",
                "REQUEST_ENTITY_TOO_LARGE"))
        .containsExactly(
            "[stale-alias] HttpStatus.REQUEST_ENTITY_TOO_LARGE is a deprecated alias:"
                + " HttpStatus.valueOf(413) is PAYLOAD_TOO_LARGE, so this comparison is never true"
                + " for it; compare with PAYLOAD_TOO_LARGE, or compare value()");
  }

  @Test
  void theMethodsAreThoseOfTheEnum() {
    String members =
        """
        TOO_EARLY, @Deprecated UNORDERED_COLLECTION;
        public String getReason() { return ""; }
        public int getCode() { return 0; }
        public static HttpStatus find(int code) { return null; }
        public int length() { return 0; }
        """;
    assertThat(found("io.micronaut.http", members, "UNORDERED_COLLECTION"))
        .singleElement()
        .asString()
        .contains("HttpStatus.find(425) is TOO_EARLY")
        .contains("or compare getCode()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No other constant has the code.
        "NOT_FOUND, @Deprecated UNPROCESSABLE_ENTITY",
        // The other constant is deprecated too.
        "@Deprecated UNPROCESSABLE_CONTENT, @Deprecated UNPROCESSABLE_ENTITY",
        // It is found itself, as it comes first.
        "@Deprecated UNPROCESSABLE_ENTITY, UNPROCESSABLE_CONTENT",
        // It is not deprecated.
        "UNPROCESSABLE_CONTENT, UNPROCESSABLE_ENTITY"
      })
  void aConstantThatMayBeFoundIsNoAlias(String constants) {
    assertThat(inSpring(constants, "UNPROCESSABLE_ENTITY")).isEmpty();
  }

  @Test
  void aConstantThatIsInNoTableIsNoAlias() {
    assertThat(inSpring("UNPROCESSABLE_CONTENT, @Deprecated MISSING", "MISSING")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LOOK_UP,
        NUMBER,
        NUMBER + "static HttpStatus of(int code) { return null; }",
        NUMBER + "public static int of(int code) { return 0; }",
        NUMBER + "public static HttpStatus of(long code) { return null; }",
        NUMBER + "public static HttpStatus of(int code, int other) { return null; }",
        NUMBER + "public HttpStatus of(int code) { return null; }",
        LOOK_UP + "int value() { return 0; }",
        LOOK_UP + "public static int value() { return 0; }",
        LOOK_UP + "public int value(int other) { return 0; }",
        LOOK_UP + "public long value() { return 0; }"
      })
  void anEnumWithoutALookUpOrANumberHasNoAlias(String methods) {
    String constants = "UNPROCESSABLE_CONTENT, @Deprecated UNPROCESSABLE_ENTITY;";
    assertThat(found("org.springframework.http", constants + methods, "UNPROCESSABLE_ENTITY"))
        .isEmpty();
  }

  private List<String> inSpring(String constants, String compared) {
    return found("org.springframework.http", constants + ";" + LOOK_UP + NUMBER, compared);
  }

  /** What is said of a comparison with a constant of an enum {@code HttpStatus}. */
  private List<String> found(String packageName, String members, String compared) {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .classPath(jar)
            .source(
                packageName.replace('.', '/') + "/HttpStatus.java",
                "package " + packageName + "; public enum HttpStatus {" + members + "}")
            .source(
                "Client.java",
                """
                @SuppressWarnings("deprecation")
                class Client {
                  @dev.statute.Returns(200)
                  boolean compare(%s.HttpStatus status) {
                    return status == %s.HttpStatus.%s;
                  }
                }
                """
                    .formatted(packageName, packageName, compared))
            .compile();
    assertThat(result.errors()).isEmpty();
    return result.warnings().stream().filter(text -> text.startsWith("[stale-alias]")).toList();
  }
}
