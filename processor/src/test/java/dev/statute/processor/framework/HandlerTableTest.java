package dev.statute.processor.framework;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the rules for handlers with the real frameworks, as far as they are present. */
class HandlerTableTest {

  static Stream<HandlerTable> rules() {
    return Frameworks.all().stream().flatMap(framework -> framework.handlers().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theNamesOfAnnotationsAreThoseOfAnnotations(HandlerTable rules) {
    assertThat(annotationNames(rules).flatMap(name -> RealTypes.find(name).stream()))
        .isNotEmpty()
        .allMatch(Class::isAnnotation);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theNamesOfTypesAreNotThoseOfAnnotations(HandlerTable rules) {
    assertThat(typeNames(rules).flatMap(name -> RealTypes.find(name).stream()))
        .isNotEmpty()
        .noneMatch(Class::isAnnotation);
  }

  static Stream<Map.Entry<String, List<String>>> mappings() {
    String bind = "org.springframework.web.bind.annotation.";
    String exchange = "org.springframework.web.service.annotation.";
    String micronaut = "io.micronaut.http.annotation.";
    return Stream.of(
        entry(bind, List.of("GetMapping", "PostMapping", "PutMapping", "DeleteMapping")),
        entry(bind, List.of("PatchMapping", "RequestMapping", "ExceptionHandler")),
        entry(exchange, List.of("GetExchange", "PostExchange", "PutExchange", "DeleteExchange")),
        entry(exchange, List.of("PatchExchange", "HttpExchange")),
        entry("jakarta.ws.rs.", List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD")),
        entry("jakarta.ws.rs.", List.of("OPTIONS")),
        entry("javax.ws.rs.", List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")),
        entry(micronaut, List.of("Get", "Post", "Put", "Delete", "Patch", "Head", "Options")),
        entry(micronaut, List.of("Trace", "CustomHttpMethod")));
  }

  @ParameterizedTest
  @MethodSource("mappings")
  void everyShortcutLeadsToAMapping(Map.Entry<String, List<String>> shortcuts) {
    Set<String> mappings =
        rules().flatMap(each -> each.mappings().stream()).collect(Collectors.toSet());
    for (String name : shortcuts.getValue()) {
      assertThat(RealTypes.carried(RealTypes.type(shortcuts.getKey() + name)))
          .as(name)
          .containsAnyElementsOf(mappings);
    }
  }

  @Test
  void allMappingsOfMicronautAreNamedButThatOfErrors() throws IOException, URISyntaxException {
    String root = "io.micronaut.http.annotation.HttpMethodMapping";
    Set<String> mapped =
        RealTypes.neighbours(RealTypes.type(root))
            .filter(type -> RealTypes.carried(type).contains(root))
            .map(Class::getName)
            .collect(Collectors.toSet());
    HandlerTable micronaut = new Micronaut().handlers().orElseThrow();
    Set<String> expected = new HashSet<>(micronaut.mappings());
    expected.add(root);
    expected.add("io.micronaut.http.annotation.Error");
    assertThat(mapped).isEqualTo(expected);
  }

  @Test
  void controllersForRestLeadToAControllerAndToContent() {
    HandlerTable spring = new Spring().handlers().orElseThrow();
    for (String name : List.of("RestController", "RestControllerAdvice")) {
      Set<String> carried =
          RealTypes.carried(RealTypes.type("org.springframework.web.bind.annotation." + name));
      assertThat(carried).containsAnyElementsOf(spring.controllers());
      assertThat(carried).containsAll(spring.contents());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatMayHoldACarrierIsOpenOrVague(HandlerTable rules) {
    List<Class<?>> known =
        Stream.of(rules.carriers(), rules.open(), rules.wrappers())
            .flatMap(Set::stream)
            .flatMap(name -> RealTypes.find(name).stream())
            .toList();
    assertThat(
            rules.carriers().stream()
                .flatMap(name -> RealTypes.supertypes(RealTypes.type(name)).stream())
                .filter(type -> known.stream().noneMatch(each -> each.isAssignableFrom(type)))
                .map(Class::getCanonicalName))
        .isSubsetOf(CommonTypes.vague());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void noTypeIsNamedForTwoThings(HandlerTable rules) {
    assertThat(typeNames(rules)).doesNotHaveDuplicates();
  }

  static Stream<String> annotationNames(HandlerTable rules) {
    return Stream.of(
            rules.mappings(),
            rules.controllers(),
            rules.roots(),
            rules.clients(),
            rules.contents(),
            rules.interceptors())
        .flatMap(Set::stream);
  }

  static Stream<String> typeNames(HandlerTable rules) {
    return Stream.of(rules.wrappers(), rules.carriers(), rules.open(), rules.responders())
        .flatMap(Set::stream);
  }
}
