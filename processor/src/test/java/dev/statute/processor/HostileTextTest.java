package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.Compilation.Result;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a spec stays text, whatever it holds. */
class HostileTextTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/ static { if (true) throw new Error(); } /*",
        "\\u002a/ static { if (true) throw new Error(); } /\\u002a",
        "\\u000a",
        "\\uuuu000a",
        "\\u0022 + null + \\u0022",
        "C:\\users",
        "<script>alert(1)</script>",
        "{@link x",
        "@deprecated",
        "$L $S $T $$",
        "${x} %s %n",
        "\u2028 and \u00a7",
        "\" + null + \""
      })
  void itIsThePhraseAndNothingElse(String text)
      throws ReflectiveOperationException, java.io.IOException {
    Result result = compile(text);

    assertThat(result.errors()).isEmpty();
    assertThat(result.warnings()).isEmpty();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {result.classes().toUri().toURL()})) {
      Class<?> type = loader.loadClass("com.acme.Acme$Hostile");
      Object status = loader.loadClass("com.acme.Acme").getField("HOSTILE").get(null);
      assertThat(type.getMethod("phrase").invoke(status)).isEqualTo(text);
      assertThat(List.of(loader.loadClass("com.acme.Acme").getDeclaredFields())).isEmpty();
    }
  }

  private Result compile(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    String spec =
        "vendor: acme\ntype: Acme\ntitle: %s\nsource: %s\nstatuses:\n  - code: 461\n    phrase: %s\n    name: HOSTILE\n    aliases: [{phrase: %s, name: OTHER}]\n    summary: %s\n    reference: %s\n"
            .replace("%s", quoted);
    return new Compilation(Compiler.JAVAC, folder)
        .spec("acme.yaml", spec)
        .source(
            "com/acme/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"acme.yaml\")\npackage com.acme;\n")
        .compile();
  }
}
