package dev.statute.processor.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holder of a constant shows which vendor is meant. */
class WrittenConstantsTest {

  private static final String ACME =
      """
      vendor: acme
      type: Acme
      prefix: Acme
      title: Acme
      source: ours
      statuses:
        - {code: 562, phrase: Over Capacity}
        - {code: 783, phrase: Far Out}
        - {code: 477, phrase: Only Here}
      """;

  private static final String ADVICE =
      ", or add the vendor that sends it to @TargetVendor, such as ";

  @TempDir static Path shared;
  private static Path jar;
  private static Path acme;

  @TempDir Path folder;

  @BeforeAll
  static void makeJars() {
    jar = MarkedSources.jar("checks", shared.resolve("catalogue"));
    acme =
        Fixture.compiled(
            withAcme(new Compilation(Compiler.JAVAC, shared.resolve("acme")).classPath(jar)));
  }

  private static Compilation withAcme(Compilation compilation) {
    return compilation
        .spec("acme.yaml", ACME)
        .source(
            "com/acme/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"acme.yaml\", extend ="
                + " dev.statute.http.StatusCode.class)\npackage com.acme;\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Returns({200, Acme.Code.OVER_CAPACITY})",
        "@Returns({200, com.acme.Acme.Code.OVER_CAPACITY})",
        "@Returns({200, Code.OVER_CAPACITY})",
        "@Returns({200, OVER_CAPACITY})",
        "@Returns(OVER_CAPACITY)",
        "@Returns((OVER_CAPACITY))",
        "@ApiResponse(responseCode = Acme.Text.OVER_CAPACITY)",
        "@ApiResponses({@ApiResponse(responseCode = Acme.Text.OVER_CAPACITY)})",
      })
  void theVendorOfTheConstantIsAdvised(String annotation) {
    assertThat(error(Compiler.JAVAC, annotation))
        .startsWith("[foreign-status] 562 is not defined for the target vendors (ietf; ")
        .contains("only elsewhere: Over Capacity (acme), JWKS request failed (aws-elb); ")
        .contains(ADVICE + "Acme.class");
  }

  /** It shows no trees, so the user's own vendor comes before the ready-made ones. */
  @Test
  void ecjAdvisesTheVendorOfTheUser() {
    assertThat(error(Compiler.ECJ, "@Returns({200, Acme.Code.OVER_CAPACITY})"))
        .contains(ADVICE + "Acme.class");
  }

  @Test
  void aPlainNumberMeansNoParticularVendor() {
    assertThat(error(Compiler.JAVAC, "@Returns({200, 562})"))
        .contains("only elsewhere: JWKS request failed (aws-elb), Over Capacity (acme); ")
        .contains(ADVICE + "AwsElb.class");
  }

  @Test
  void aConstantOfAReadyMadeVendorMeansThatVendor() {
    assertThat(error(Compiler.JAVAC, "@Returns(dev.statute.http.Esri.Code.TOKEN_REQUIRED)"))
        .contains(
            "only elsewhere: Token Required (esri), Client Closed Request (nginx, cloudflare)")
        .contains(ADVICE + "Esri.class");
  }

  @Test
  void theVendorOfTheConstantIsAdvisedForANumberBeyondStatusCodes() {
    assertThat(error(Compiler.JAVAC, "@Returns(Acme.Code.FAR_OUT)"))
        .startsWith("[invalid-status] 783 ")
        .contains("known only elsewhere: Far Out (acme), Unexpected Token (shopify); ")
        .contains("such as Acme.class");
  }

  @Test
  void theVendorOfTheConstantIsAdvisedInABody() {
    Result result =
        withAcme(new Compilation(Compiler.JAVAC, folder).classPath(jar))
            .source(
                "shop/Orders.java",
                """
                package shop;
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.bind.annotation.*;
                @RestController class Orders {
                  @GetMapping ResponseEntity<String> find() {
                    return ResponseEntity.status(com.acme.Acme.Code.FAR_OUT).build();
                  }
                }
                """)
            .compile();
    assertThat(only(result))
        .startsWith("[invalid-status] 783 ")
        .contains("known only elsewhere: Far Out (acme), Unexpected Token (shopify); ")
        .contains("such as Acme.class");
  }

  /** No annotation and no option names it, so only the constant leads to it. */
  @Test
  void aVendorOfAnotherJarIsKnownByItsConstant() {
    assertThat(error(Compiler.JAVAC, "@Returns(Acme.Code.ONLY_HERE)", acme))
        .startsWith("[foreign-status] 477 is not defined for ")
        .contains("only elsewhere: Only Here (acme); ")
        .contains(ADVICE + "Acme.class");
  }

  /** The advice causes no other message. */
  @ParameterizedTest
  @EnumSource
  void withTheAdvisedVendorNothingIsWrong(Compiler compiler) {
    Result result =
        source(
                withAcme(new Compilation(compiler, folder).classPath(jar)),
                "@TargetVendor(Acme.class) @Returns({200, Acme.Code.OVER_CAPACITY})")
            .compile();
    assertThat(result.errors()).isEmpty();
  }

  private String error(Compiler compiler, String annotation) {
    return only(
        source(withAcme(new Compilation(compiler, folder).classPath(jar)), annotation).compile());
  }

  private String error(Compiler compiler, String annotation, Path library) {
    return only(
        source(new Compilation(compiler, folder).classPath(jar).classPath(library), annotation)
            .compile());
  }

  private static String only(Result result) {
    assertThat(result.errors()).hasSize(1);
    return result.errors().get(0);
  }

  private static Compilation source(Compilation compilation, String annotation) {
    return compilation.source(
        "shop/Orders.java",
        """
        package shop;
        import static com.acme.Acme.Code;
        import static com.acme.Acme.Code.*;
        import com.acme.Acme;
        import dev.statute.*;
        import io.swagger.v3.oas.annotations.responses.*;
        class Orders {
          %s
          void find() {}
        }
        """
            .formatted(annotation));
  }
}
