package dev.statute.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.check.rule.Check;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is one message, even if other checks could report its consequences. */
class OneMessageTest {

  /** Only warnings, so that the bodies are read; and those that are off by default are on. */
  private static final String CHECKS =
      "-Astatute.checks="
          + String.join(
              ",", Stream.of(Check.values()).map(check -> check.id() + ":warning").toList());

  private static final String CONTROLLER =
      """
      package com.example;

      import dev.statute.Returns;
      import dev.statute.TargetVendor;
      import dev.statute.http.*;
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      import org.springframework.web.server.ResponseStatusException;

      @RestController
      class Controller {
        %s
      }
      """;

  @TempDir static Path shared;
  private static Path jar;

  @TempDir Path folder;

  @BeforeAll
  static void makeJar() {
    jar = MarkedSources.jar("checks", shared);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # A code that does not exist, and what would follow from it.
          @GetMapping @Returns(299) String a() { return ""; }                                | unknown-status
          @GetMapping @Returns({299, 404}) String a() { throw new NotFoundException(); }      | unknown-status
          @GetMapping @Returns(2000) String a() { return ""; }                               | invalid-status
          @GetMapping @Returns({200, 43}) String a() { throw new LockedException(); } | invalid-status
          @GetMapping @Returns(298) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | unknown-status
          @GetMapping @Returns(299) void a() { }                                             | unknown-status
          @GetMapping @Returns({200, 494}) String a() { throw new NotFoundException(); }      | foreign-status
          @GetMapping @Returns({200, 434}) String a() { throw new NotFoundException(); }      | unknown-status
          @GetMapping @Returns({200, 4040}) String a() { throw new NotFoundException(); }     | invalid-status
          @GetMapping @Returns({200, 437}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | unknown-status
          @GetMapping @ApiResponse(responseCode = "2O1") String a() { return ""; }           | malformed-status
          @GetMapping @ApiResponse(responseCode = "4O4") String a() { throw new NotFoundException(); } | malformed-status
          @GetMapping @Returns({204, 298}) String a() { return ""; }                         | unknown-status
          """)
  void aCodeThatDoesNotExistIsOneMistake(String method, String expected) {
    assertThat(found(method)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @GetMapping @Returns({200, 103}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | interim-status
          @GetMapping @Returns({200, 418}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | retired-status
          @GetMapping @Returns({200, 306}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | retired-status
          @GetMapping @Returns({200, 511}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | gateway-only-status
          @GetMapping @TargetVendor(Nginx.class) @Returns({200, 444}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | log-only-status
          @GetMapping @TargetVendor(Cloudflare.class) @Returns({200, 522}) String a() { return ""; } | gateway-only-status
          @GetMapping @TargetVendor({Esri.class, Nginx.class}) @Returns({200, 499}) ResponseEntity<Void> a() { return ResponseEntity.ok().build(); } | ambiguous-status
          """)
  void aCodeThatIsNoGoodIsOneMistake(String method, String expected) {
    assertThat(found(method)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @GetMapping @Returns({200, 437}) String a() { throw new NotFoundException(); } | unknown-status undeclared-status
          @GetMapping @Returns(201) String a() { return ""; } | implicit-status
          @GetMapping @Returns(201) void a() { } | implicit-status
          @GetMapping @Returns(204) String a() { return ""; } | forbidden-content
          @GetMapping @ResponseStatus(HttpStatus.NO_CONTENT) String a() { return ""; } | forbidden-content
          @GetMapping @ResponseStatus(value = HttpStatus.NO_CONTENT, reason = "x") String a() { return ""; } | forbidden-content
          @GetMapping @ResponseStatus(HttpStatus.NO_CONTENT) ResponseEntity<String> a() { return ResponseEntity.ok(""); } | conflicting-status
          @GetMapping @ResponseStatus(HttpStatus.NO_CONTENT) @ApiResponse(responseCode = "200") ResponseEntity<String> a() { return ResponseEntity.ok(""); } | conflicting-status
          @GetMapping @ResponseStatus(HttpStatus.NO_CONTENT) @Returns(204) ResponseEntity<String> a() { return ResponseEntity.ok(""); } | conflicting-status
          @GetMapping @ResponseStatus(HttpStatus.OK) @Returns(200) ResponseEntity<String> a(int x) { return x > 1 ? ResponseEntity.ok("") : ResponseEntity.notFound().build(); } | undeclared-status
          @GetMapping @ResponseStatus(HttpStatus.OK) ResponseEntity<Void> a() { return ResponseEntity.status(298).build(); } | unknown-status
          @GetMapping @ResponseStatus(HttpStatus.OK) @Returns(200) ResponseEntity<Void> a() { return ResponseEntity.status(298).build(); } | unknown-status
          @GetMapping @Returns(200) ResponseEntity<Void> a() { return ResponseEntity.status(456).build(); } | unknown-status
          @GetMapping @Returns(204) ResponseEntity<String> a() { return ResponseEntity.status(204).body("x"); } | forbidden-content
          @GetMapping @Returns(200) ResponseEntity<String> a() { return ResponseEntity.notFound().build(); } | undeclared-status
          @GetMapping @Returns({200, 404}) ResponseEntity<String> a() { return ResponseEntity.ok(""); } |
          @GetMapping @Returns({200, 409}) ResponseEntity<String> a() { return ResponseEntity.ok(""); } | unreturned-status
          @GetMapping @Returns({200, 200}) String a() { return ""; } | duplicate-status
          @GetMapping @Returns({201, 201}) ResponseEntity<String> a() { return ResponseEntity.ok(""); } | duplicate-status undeclared-status
          @GetMapping String a() { return ""; } | missing-returns
          """)
  void aConsequenceOfAMistakeIsNotReported(String method, String expected) {
    assertThat(found(method))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
  }

  private List<String> found(String method) {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .classPath(jar)
            .option(CHECKS)
            .source("com/example/Controller.java", CONTROLLER.formatted(method))
            .compile();
    assertThat(result.errors()).isEmpty();
    return result.warnings().stream()
        .filter(text -> text.startsWith("["))
        .map(text -> text.replaceAll("(?s).*\\[([a-z-]+)].*", "$1"))
        .toList();
  }
}
