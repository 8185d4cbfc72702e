package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.CatalogueInAJar;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Result;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where, in which order and in which locale findings are reported. */
class FindingReporterTest extends CatalogueInAJar {

  @Test
  void aMessageIsAtTheItemOfTheArray() {
    String source =
        """
        import dev.statute.*;
        class A {
          @Returns({
              200,
              422, 299})
          void a() {}
          @Returns.List({@Returns(200), @Returns(description = "x", value = {422, 298})})
          void b() {}
        }
        """;
    assertThat(places(source)).containsExactly("5:12", "7:75");
  }

  /** javac keeps no place for the items of a container that it makes itself. */
  @Test
  void aMessageAboutARepeatedAnnotationIsAtItsElement() {
    String source =
        """
        import dev.statute.*;
        class A {
          @Returns(200) @Returns(298)
          void b() {}
        }
        """;
    assertThat(places(source)).containsExactly("4:8");
  }

  private List<String> places(String source) {
    return withJar(Compiler.JAVAC).source("A.java", source).compile().diagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getLineNumber() + ":" + d.getColumnNumber())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void findingsAreInTheOrderOfTheSource(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source(
                "A.java",
                """
                import dev.statute.*;
                import jakarta.ws.rs.*;
                class A {
                  @GET @Path("a") @Returns(432) public String unknownCode() { return ""; }
                  @GET @Path("b") @Returns(200) public void statusOfAHandlerAsAWhole() {}
                  @GET @Path("c") @Returns(433) public String unknownCodeAgain() { return ""; }
                }
                """)
            .compile();
    assertThat(result.diagnostics())
        .filteredOn(found -> found.getLineNumber() > 0)
        .extracting(found -> found.getLineNumber() + " " + id(found))
        .containsExactly("4 [unknown-status]", "5 [implicit-status]", "6 [unknown-status]");
  }

  private static String id(Diagnostic<?> found) {
    String text = found.getMessage(Locale.ROOT);
    return text.substring(0, text.indexOf(']') + 1);
  }

  @ParameterizedTest
  @EnumSource
  void aFindingOfLevelNoteIsANote(Compiler compiler) {
    Result result =
        withJar(compiler)
            .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
            .option("-Astatute.checks=unknown-status:note")
            .compile();
    assertThat(result.success()).isTrue();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.notes())
        .anyMatch(note -> note.startsWith("[unknown-status] 432 "))
        .anyMatch(note -> note.endsWith("1 status; 0 errors, 0 warnings; " + compiler.bodies()));
  }

  @Test
  void messagesAreTheSameInEveryLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Result result =
          withJar(Compiler.JAVAC)
              .source("A.java", "class A {\n  @dev.statute.Returns(432) void a() {}\n}\n")
              .compile();
      assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
      assertThat(result.notes()).anyMatch(note -> note.contains("; 1 error, 0 warnings; "));
    } finally {
      Locale.setDefault(locale);
    }
  }
}
