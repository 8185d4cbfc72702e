package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A switch over a sealed type needs no default, and the compiler reports a missing case. */
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "no patterns in switch before Java 21")
class ExhaustivenessTest {

  @Test
  void aSwitchOverTheFiveClassesIsComplete() {
    List<Class<?>> five =
        List.of(
            Informational.class,
            Successful.class,
            Redirection.class,
            ClientError.class,
            ServerError.class);

    assertThat(errors(StatusCode.class, five)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("families")
  void aSwitchOverAllCodesOfAClassIsComplete(Class<?> family) {
    assertThat(errors(family, permitted(family))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void aSwitchWithoutTheFirstCaseIsIncomplete(Class<?> type) {
    List<Class<?>> cases = permitted(type);

    assertIncomplete(type, cases.subList(1, cases.size()));
  }

  @ParameterizedTest
  @MethodSource("sealed")
  void aSwitchWithoutTheLastCaseIsIncomplete(Class<?> type) {
    List<Class<?>> cases = permitted(type);

    assertIncomplete(type, cases.subList(0, cases.size() - 1));
  }

  private static Stream<Class<?>> families() {
    return Stream.of(StatusCode.class.getPermittedSubclasses());
  }

  private static Stream<Class<?>> sealed() {
    return Stream.concat(Stream.of(StatusCode.class), families());
  }

  private static List<Class<?>> permitted(Class<?> type) {
    return List.of(type.getPermittedSubclasses());
  }

  private static void assertIncomplete(Class<?> type, List<Class<?>> cases) {
    assertThat(errors(type, cases))
        .singleElement()
        .asString()
        .contains("does not cover all possible input values");
  }

  /** Compiles a switch that has these cases and no default. */
  private static List<String> errors(Class<?> type, List<Class<?>> cases) {
    String source =
        cases.stream()
            .map(it -> "      case " + it.getCanonicalName() + " it -> 1;\n")
            .collect(
                Collectors.joining(
                    "",
                    "class Switch {\n  int of("
                        + type.getCanonicalName()
                        + " status) {\n"
                        + "    return switch (status) {\n",
                    "    };\n  }\n}\n"));
    return errors(source);
  }

  private static List<String> errors(String source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(new Source(source)));
    try {
      task.analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .toList();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Switch.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
