package dev.statute.processor;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.Status.Alias;
import dev.statute.processor.Status.Headers;
import dev.statute.processor.YamlNode.Mapping;
import dev.statute.processor.YamlNode.Scalar;
import dev.statute.processor.YamlNode.ScalarType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the entry of one status code in a spec file. */
final class StatusReader {

  private static final List<String> FIELDS =
      List.of(
          "code",
          "phrase",
          "aliases",
          "name",
          "summary",
          "sender",
          "state",
          "content",
          "headers",
          "cacheable",
          "exception",
          "reference");
  private static final List<String> ALIAS_FIELDS = List.of("phrase", "name");
  private static final List<String> HEADER_FIELDS = List.of("required", "optional");
  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{2}");
  private static final Pattern FIELD_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final String NAME_RULE =
      "a constant's name such as NOT_FOUND, of at most " + JavaName.MAX_LENGTH + " characters";

  private final SpecProblems problems;
  private final SpecValues values;

  StatusReader(SpecProblems problems, SpecValues values) {
    this.problems = problems;
    this.values = values;
  }

  /**
   * Reads an entry; empty if it has no code or no name, which is then written down as a mistake.
   */
  Optional<Located<Status>> read(String field, YamlNode node) {
    Optional<Mapping> mapping = values.mapping(field, node, "a map with a code and a phrase");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    SpecFields fields = new SpecFields(mapping.get(), FIELDS, problems);
    Optional<Integer> code = fields.required("code", this::code);
    Optional<Alias> name = phraseAndName(fields);
    Status status = status(fields, code.orElse(0), name.orElse(Alias.NONE));
    return code.isPresent() && name.isPresent()
        ? Optional.of(new Located<>(fields.position("code"), status))
        : Optional.empty();
  }

  private Status status(SpecFields fields, int code, Alias main) {
    List<Sender> senders =
        fields
            .optional("sender", values.listOf(this::sender, "a list such as [origin]"))
            .filter(list -> !list.isEmpty())
            .orElse(List.of(Sender.ORIGIN));
    return new Status(
        code,
        main.phrase(),
        main.name(),
        fields.optional("aliases", values.listOf(this::alias, "a list of names")).orElse(List.of()),
        fields.text("summary", values::prose).orElse(""),
        senders,
        fields.optional("state", this::state).orElse(State.CURRENT),
        fields.optional("content", values::flag).orElse(true),
        fields.optional("headers", this::headers).orElse(Headers.NONE),
        fields.optional("cacheable", values::flag).orElse(false),
        fields.optional("exception", values::flag).orElse(true),
        fields.text("reference", values::text).orElse(""));
  }

  private Optional<Integer> code(String field, YamlNode node) {
    return node instanceof Scalar scalar
            && scalar.type() == ScalarType.INTEGER
            && CODE.matcher(scalar.text()).matches()
        ? Optional.of(Integer.valueOf(scalar.text()))
        : problems.expected(node, field, "a decimal number from 100 to 999, without quotes");
  }

  private Optional<Sender> sender(String field, YamlNode node) {
    return values.word(field, node, Sender.class);
  }

  private Optional<State> state(String field, YamlNode node) {
    return values.word(field, node, State.class);
  }

  /** An alias is a phrase, or a map with a phrase and a name where the phrase gives none. */
  private Optional<Alias> alias(String field, YamlNode node) {
    return node instanceof Mapping mapping
        ? phraseAndName(new SpecFields(mapping, ALIAS_FIELDS, problems))
        : values.text(field, node).flatMap(phrase -> named(field, phrase));
  }

  private Optional<Alias> phraseAndName(SpecFields fields) {
    Optional<Located<String>> phrase = fields.required("phrase", values::text);
    if (!fields.has("name")) {
      return phrase.flatMap(text -> named("phrase", text));
    }
    Optional<JavaName> name = fields.optional("name", this::name);
    return phrase.flatMap(text -> name.map(given -> new Alias(text.value(), given)));
  }

  private Optional<JavaName> name(String field, YamlNode node) {
    return values
        .text(field, node)
        .flatMap(
            text -> {
              Optional<JavaName> name = JavaName.ofConstant(text.value());
              return name.isPresent() ? name : problems.expected(node, field, NAME_RULE);
            });
  }

  private Optional<Alias> named(String field, Located<String> phrase) {
    Optional<JavaName> name = JavaName.ofPhrase(phrase.value());
    if (name.isEmpty()) {
      problems.add(
          phrase.position(),
          field
              + ": no Java name can be made from "
              + SpecProblems.quoted(phrase.value())
              + "; write {phrase: ..., name: ...} with "
              + NAME_RULE);
    }
    return name.map(derived -> new Alias(phrase.value(), derived));
  }

  private Optional<Headers> headers(String field, YamlNode node) {
    return values
        .mapping(field, node, "a map with required: and optional:")
        .map(mapping -> new SpecFields(mapping, HEADER_FIELDS, problems))
        .map(this::headers);
  }

  private Headers headers(SpecFields fields) {
    List<Located<String>> required = fieldNames(fields, "required");
    List<Located<String>> optional = fieldNames(fields, "optional");
    Set<String> seen = new HashSet<>();
    Stream.concat(required.stream(), optional.stream())
        .filter(name -> !seen.add(name.value().toLowerCase(Locale.ROOT)))
        .forEach(
            name ->
                problems.add(
                    name.position(), "headers: " + name.value() + " stands here a second time"));
    return new Headers(
        required.stream().map(Located::value).toList(),
        optional.stream().map(Located::value).toList());
  }

  private List<Located<String>> fieldNames(SpecFields fields, String key) {
    return fields
        .optional(key, values.listOf(this::fieldName, "a list of header field names"))
        .orElse(List.of());
  }

  private Optional<Located<String>> fieldName(String field, YamlNode node) {
    return values
        .text(field, node)
        .flatMap(
            name ->
                FIELD_NAME.matcher(name.value()).matches()
                    ? Optional.of(name)
                    : problems.expected(node, field, "a header field name such as Retry-After"));
  }
}
