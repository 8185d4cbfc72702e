package dev.statute.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Outcome;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the class files show of the servers, and what the servers answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractOverHttpTest {

  private static final List<String> CODES =
      List.of(
          "204", "205", "304", "400", "401", "404", "405", "409", "410", "413", "416", "422", "426",
          "429", "451", "499", "500", "503", "520", "530", "999");

  /** What is put in for the variables of paths. */
  private static final List<String> VALUES =
      Stream.of(
              List.of("good", "bad", "bare", "named", "elsewhere", "subtype", "typed", "103"),
              CODES)
          .flatMap(List::stream)
          .toList();

  private static final List<String> CONTENTS =
      List.of("{\"value\":\"good\"}", "{\"value\":\"bad\"}", "{\"value\":");

  /** The origins of exceptions that no handler is behind. */
  private static final List<String> FILTERS = List.of("filter", "wrapped");

  /** The handlers with answers that the contract does not know, and says so. */
  private static final Map<String, String> OPEN =
      Map.of(
          "jersey.ThrowResource#own", "the code is a part of the path",
          "micronaut.ThrowController#own", "the code is a part of the path",
          "spring.ServletRoutes.Begun#sent", "the response is flushed before the handler fails",
          "spring.ThrowController#errorResponse", "the code is a part of the path",
          "spring.ThrowController#implemented", "the code is a part of the path",
          "spring.ThrowController#responseStatus", "the code is a part of the path");

  /** The sure statuses that never come out. */
  private static final Map<String, String> NEVER =
      Map.of(
          "jersey.ThrowResource#begun 200", "the content fails before a part of it is sent",
          "micronaut.ThrowController#sent 200", "the connection is closed before the status",
          "spring.ServletRoutes.Begun#stream 200", "the content fails before a part of it is sent");

  private final Servers servers = new Servers(true);
  private final List<Endpoint> contract = contract();
  private final Map<Framework, Map<Endpoint, Set<Integer>>> answers =
      new EnumMap<>(Framework.class);

  private static List<Endpoint> contract() {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    try {
      Path program =
          Path.of(Thrown.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Contract.of(List.of(program), classPath).endpoints();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterAll
  void end() {
    servers.close();
  }

  @ParameterizedTest
  @EnumSource
  void everyOriginButAFilterIsAnEndpoint(Framework framework) {
    List<String> paths = endpoints(framework).map(each -> each.route().path()).toList();

    for (String origin : framework.origins()) {
      assertThat(paths.contains("/" + origin + "/{name}"))
          .as(origin)
          .isEqualTo(!FILTERS.contains(origin));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyAnswerIsInTheContractOfItsEndpoint(Framework framework) throws IOException {
    answers(framework)
        .forEach(
            (endpoint, answered) -> {
              String name = name(endpoint);
              Set<Integer> known = codes(endpoint, outcome -> true);
              boolean isOpen = OPEN.containsKey(name);
              assertThat(endpoint.isComplete()).as(name).isEqualTo(!isOpen);
              if (isOpen) {
                assertThat(known.containsAll(answered)).as(name + ": " + OPEN.get(name)).isFalse();
              } else {
                assertThat(known).as(name).containsAll(answered);
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void everySureStatusIsAnswered(Framework framework) throws IOException {
    Set<String> missing = new TreeSet<>();
    answers(framework)
        .forEach(
            (endpoint, answered) -> {
              Set<Integer> sure = codes(endpoint, outcome -> outcome.source().isSure());
              sure.removeAll(answered);
              sure.forEach(code -> missing.add(name(endpoint) + " " + code));
            });
    List<String> names = endpoints(framework).map(ContractOverHttpTest::name).toList();

    assertThat(missing)
        .isEqualTo(
            NEVER.keySet().stream()
                .filter(each -> names.contains(each.split(" ")[0]))
                .collect(Collectors.toSet()));
  }

  private Stream<Endpoint> endpoints(Framework framework) {
    return contract.stream().filter(each -> framework.runs(each.handler()));
  }

  /** Such as {@code spring.ThrowController#raise}. */
  private static String name(Endpoint endpoint) {
    return endpoint
        .handler()
        .substring("dev.statute.frameworks.".length(), endpoint.handler().indexOf('('));
  }

  private static Set<Integer> codes(Endpoint endpoint, Predicate<Outcome> wanted) {
    return endpoint.outcomes().stream()
        .filter(wanted)
        .map(Outcome::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<Endpoint, Set<Integer>> answers(Framework framework) throws IOException {
    if (!answers.containsKey(framework)) {
      Map<Endpoint, Set<Integer>> all = new LinkedHashMap<>();
      for (Endpoint endpoint : endpoints(framework).toList()) {
        all.put(endpoint, answers(servers.port(framework), endpoint.route().toString()));
      }
      answers.put(framework, all);
    }
    return answers.get(framework);
  }

  /** The codes for all values of a variable, all contents, another media type there and back. */
  private static Set<Integer> answers(int port, String route) throws IOException {
    Set<Integer> codes = new TreeSet<>();
    List<String> contents = route.startsWith("POST ") ? CONTENTS : List.of("");
    for (String value : route.contains("{") ? VALUES : List.of("")) {
      for (String content : contents) {
        codes.addAll(answer(port, route, value, "*/*", "application/json", content));
      }
    }
    codes.addAll(answer(port, route, "good", "image/png", "application/json", contents.get(0)));
    codes.addAll(answer(port, route, "good", "*/*", "text/plain", contents.get(0)));
    return codes;
  }

  /** The code of an answer, if it has one. */
  private static Set<Integer> answer(
      int port, String route, String value, String accept, String type, String content)
      throws IOException {
    String target = route.replaceAll("\\{.*}", value);
    String fields =
        ("Accept: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n")
            .formatted(accept, type, content.length());
    String answer = Answer.raw(port, target, fields, content);
    return answer.startsWith("HTTP/1.1 ")
        ? Set.of(Integer.parseInt(answer.substring(9, 12)))
        : Set.of();
  }
}
