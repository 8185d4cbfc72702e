package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.meta.Generated;
import dev.statute.processor.generate.spec.JavaText;
import dev.statute.processor.testing.Elsewhere;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag(Elsewhere.TAG)
class SourceTextTest {

  /** Signs that the layout breaks lines at, within a text of a spec. */
  private static final List<String> HOSTILE =
      List.of(
          "a = {",
          "public sealed class A permits B {",
          " extends A {",
          "/** a */",
          "f(a, b); // c",
          "@A(",
          ")",
          "}",
          "a + b, 'c', \"d\", \\",
          "\"\"\" a = (b, c) \"\"\"",
          "'");

  @Test
  void keepsInOneLineWhatFits() {
    TypeSpec type =
        TypeSpec.interfaceBuilder("Held")
            .addJavadoc("Short.")
            .addAnnotation(
                AnnotationSpec.builder(ClassName.get("com.acme", "Mark"))
                    .addMember("one", "1")
                    .addMember("many", "2")
                    .addMember("many", "3")
                    .build())
            .addModifiers(PUBLIC, SEALED)
            .addPermittedSubclass(ClassName.get("com.acme", "Holder"))
            .build();

    assertThat(source(type))
        .endsWith(
            """

            /** Short. */
            @Mark(one = 1, many = {2, 3})
            @Generated
            public sealed interface Held permits Holder {}
            """);
  }

  @Test
  void breaksTheHeadOfATypeBeforeWhatItPermitsAndExtends() {
    String longName = "A".repeat(60);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(longName)
            .addModifiers(PUBLIC, SEALED)
            .superclass(ClassName.get("com.acme", "B".repeat(40)));
    List.of("C", "D", "E")
        .forEach(c -> type.addPermittedSubclass(ClassName.get("com.acme", c.repeat(33))));

    assertThat(source(type.build()))
        .endsWith(
            """
            public sealed class %s
                extends %s
                permits %s,
                    %s,
                    %s {}
            """
                .formatted(
                    longName, "B".repeat(40), "C".repeat(33), "D".repeat(33), "E".repeat(33)));
  }

  @Test
  void breaksAfterAnEqualsSignAndWithinACall() {
    assertThat(statement("int a = b(\"%s\", \"c\")", "x".repeat(90)))
        .isEqualTo(
            """
                int a =
                    b(
                        "%s",
                        "c");
            """
                .formatted("x".repeat(90)));
    assertThat(statement("throw new A(\"%s\" + a + \"c\")", "x".repeat(90)))
        .isEqualTo(
            """
                throw new A(
                    "%s"
                        + a
                        + "c");
            """
                .formatted("x".repeat(90)));
    assertThat(statement("createOne(\"%s\", b(\"c\"))", "x".repeat(75)))
        .isEqualTo(
            """
                createOne(
                    "%s", b("c"));
            """
                .formatted("x".repeat(75)));
  }

  @Test
  void breaksNoTypeArguments() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("a");
    ParameterizedTypeName map = ParameterizedTypeName.get(Map.class, String.class, Integer.class);
    List.of("b", "c").forEach(name -> method.addParameter(map, name.repeat(40)));
    assertThat(source(TypeSpec.classBuilder("Acme").addMethod(method.build()).build()))
        .contains(
            """
              void a(
                  Map<String, Integer> %s,
                  Map<String, Integer> %s) {}
            """
                .formatted("b".repeat(40), "c".repeat(40)));
  }

  @Test
  void leavesACommentAsItIs() {
    String comment = "// It's a long one, " + "x".repeat(90) + " (";
    MethodSpec method = MethodSpec.methodBuilder("a").addCode(comment + "\nb(1,\n2);\n").build();
    assertThat(source(TypeSpec.classBuilder("Acme").addMethod(method).build()))
        .contains("    " + comment + "\n    b(1, 2);\n");
  }

  @Test
  void breaksParametersAsArguments() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("a");
    List.of("b", "c", "d").forEach(name -> method.addParameter(int.class, name.repeat(40)));

    assertThat(source(TypeSpec.classBuilder("Acme").addMethod(method.build()).build()))
        .contains(
            """
              void a(
                  int %s,
                  int %s,
                  int %s) {}
            """
                .formatted("b".repeat(40), "c".repeat(40), "d".repeat(40)));
  }

  static Stream<String> hostile() {
    List<String> texts = new ArrayList<>(HOSTILE);
    HOSTILE.forEach(text -> texts.add((text + " ").repeat(20)));
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void leavesTheTextOfASpecAlone(String text) {
    String literal = JavaText.literal(text);
    FieldSpec field =
        FieldSpec.builder(String.class, "FIELD", PUBLIC, STATIC, FINAL)
            .addJavadoc(new Javadoc().paragraph(JavaText.javadoc(text)).build())
            .addAnnotation(
                AnnotationSpec.builder(ClassName.get("com.acme", "Mark"))
                    .addMember("one", "$L", literal)
                    .addMember("many", "$L", literal)
                    .addMember("many", "$L", literal)
                    .build())
            .initializer("$L", literal)
            .build();
    TypeSpec type =
        TypeSpec.classBuilder("Acme")
            .addField(field)
            .addMethod(method(CodeBlock.of("a($1L, $1L)", literal)))
            .build();

    String source = source(type);

    assertThat(source.split(Pattern.quote(literal), -1)).hasSize(7);
    assertThat(bare(source)).isEqualTo(bare(printed(type)));
    assertThat(source.lines())
        .allMatch(line -> line.length() <= 100 || line.strip().startsWith("\""));
  }

  private static String source(TypeSpec type) {
    return SourceText.of("com.acme", type);
  }

  private static String printed(TypeSpec type) {
    TypeSpec marked = type.toBuilder().addAnnotation(Generated.class).build();
    return JavaFile.builder("com.acme", marked).build().toString();
  }

  /** A source without its layout. */
  private static String bare(String source) {
    return source.replaceAll("[\\s*]", "");
  }

  /** A statement, as it is laid out in a method. */
  private static String statement(String format, Object... arguments) {
    TypeSpec type =
        TypeSpec.classBuilder("Acme")
            .addMethod(method(CodeBlock.of("$L", format.formatted(arguments))))
            .build();
    String source = source(type);
    String start = "  void method() {\n";
    return source.substring(source.indexOf(start) + start.length(), source.indexOf("  }\n"));
  }

  private static MethodSpec method(CodeBlock statement) {
    return MethodSpec.methodBuilder("method").addStatement(statement).build();
  }
}
