package dev.statute.processor.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.framework.OpenApi;
import dev.statute.processor.framework.RealTypes;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.MarkedSources;
import dev.statute.processor.testing.Result;
import java.lang.annotation.Repeatable;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code that a message proposes compiles, and causes no other message. */
class ProposalTest {

  private static final Pattern PROPOSAL = Pattern.compile(".*; (write|add) (.*?)( to @[\\w.]+)?");

  private static final String SERVICE =
      """
      package com.example;

      import static dev.statute.http.Http.Code.*;

      import dev.statute.Returns;
      import dev.statute.http.*;
      import io.avaje.http.api.*;
      import io.swagger.v3.oas.annotations.responses.*;
      import org.eclipse.microprofile.openapi.annotations.responses.*;

      class Service {
        %s
        void a(int x) {
          if (x > 1) {
            throw new BadRequestException();
          }
          throw new ConflictException();
        }
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
  @ValueSource(
      strings = {
        "@Returns(200)",
        "@Returns(value = {OK, GONE})",
        "@Returns({410, Http.Code.OK})",
        "@Returns(200) @Returns(404)",
        "@Returns(value = Http.Code.OK, description = \"the order\")",
        "@Returns.List({@Returns(200), @Returns(404)})",
        "@ApiResponse(responseCode = \"200\")",
        "@ApiResponse(responseCode = Http.Text.OK)",
        "@ApiResponse(responseCode = \"200\") @ApiResponse(responseCode = \"404\")",
        "@ApiResponses({@ApiResponse(responseCode = \"200\")})",
        "@APIResponse(responseCode = \"200\")",
        "@APIResponses({@APIResponse(responseCode = \"200\")})",
        "@APIResponseSchema(value = String.class, responseCode = \"200\")",
        "@OpenAPIResponse(responseCode = 200)",
        "@OpenAPIResponses({@OpenAPIResponse(responseCode = 200)})",
      })
  void aProposalCanBePasted(String written) {
    List<String> said = said(written);
    assertThat(said).hasSize(2);
    Matcher proposal = PROPOSAL.matcher(said.get(0));
    assertThat(proposal.matches()).as(said.get(0)).isTrue();
    assertThat(said(pasted(written, proposal))).isEmpty();
  }

  private static String pasted(String written, Matcher proposal) {
    if (proposal.group(1).equals("write")) {
      return proposal.group(2);
    }
    return proposal.group(3) == null
        ? proposal.group(2) + " " + written
        : written.replace("})", ", " + proposal.group(2) + "})");
  }

  private List<String> said(String annotations) {
    Result result =
        new Compilation(Compiler.JAVAC, folder)
            .classPath(jar)
            .source("com/example/Service.java", SERVICE.formatted(annotations))
            .compile();
    assertThat(result.errors()).isEmpty();
    return result.warnings().stream().filter(text -> text.startsWith("[")).toList();
  }

  static Stream<StatusAnnotation> declaring() {
    return Stream.of(new OpenApi().annotations(), new Statute().annotations())
        .flatMap(List::stream)
        .filter(annotation -> annotation.form() != StatusAnnotation.Form.NESTED);
  }

  @ParameterizedTest
  @MethodSource("declaring")
  void severalProposedAnnotationsCanBeOnOneMethod(StatusAnnotation annotation) {
    assertThat(RealTypes.type(OpenApi.added(annotation).type())).hasAnnotation(Repeatable.class);
  }
}
