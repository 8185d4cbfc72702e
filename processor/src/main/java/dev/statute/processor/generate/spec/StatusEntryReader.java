package dev.statute.processor.generate.spec;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.generate.spec.Status.Alias;
import dev.statute.processor.generate.spec.Status.Headers;
import dev.statute.processor.generate.spec.Status.Neighbor;
import dev.statute.processor.generate.spec.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the entry of one status code in a spec file. */
final class StatusEntryReader {

  private static final List<String> FIELDS =
      List.of(
          "code",
          "phrase",
          "aliases",
          "name",
          "summary",
          NeighborReader.FIELD,
          "sender",
          "state",
          "content",
          "headers",
          "cacheable",
          "exception",
          "reference");
  private static final List<String> ALIAS_FIELDS = List.of("phrase", "name");
  private static final List<String> HEADER_FIELDS = List.of("required", "optional");
  private static final Pattern FIELD_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
  private static final String NAME_RULE =
      "a constant's name such as NOT_FOUND" + JavaName.LENGTH_RULE;
  private static final String ALIAS_NAME_RULE = "{phrase: ..., name: ...} with " + NAME_RULE;
  private static final String ADDED_NAME_RULE =
      "one that does, or the field \"name\" with " + NAME_RULE;
  private static final String FIELD_NAME_RULE =
      "a header field name such as Retry-After" + JavaName.LENGTH_RULE;

  private final SpecProblems problems;
  private final SpecValues values;

  StatusEntryReader(SpecProblems problems, SpecValues values) {
    this.problems = problems;
    this.values = values;
  }

  /** Reads an entry. If it has no code or no name, adds a problem and returns empty. */
  Optional<Located<StatusEntry>> read(String field, YamlNode node) {
    Optional<Mapping> mapping = values.mapping(field, node, "a map with a code and a phrase");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    SpecFields fields = new SpecFields(mapping.get(), FIELDS, problems);
    Optional<Integer> code = fields.required("code", values::code);
    Optional<Alias> name = phraseAndName(fields);
    Located<Alias> main = new Located<>(fields.position("phrase"), name.orElse(Alias.NONE));
    List<Located<Neighbor>> neighbors = new NeighborReader(problems, values).read(fields, code);
    Status status = status(fields, code.orElse(0), main, neighbors);
    StatusEntry entry = new StatusEntry(status, codes(neighbors), naming(fields));
    return code.isPresent() && name.isPresent()
        ? Optional.of(new Located<>(fields.position("code"), entry))
        : Optional.empty();
  }

  private static List<Located<Integer>> codes(List<Located<Neighbor>> neighbors) {
    return neighbors.stream()
        .map(neighbor -> new Located<>(neighbor.position(), neighbor.value().code()))
        .toList();
  }

  private static Located<String> naming(SpecFields fields) {
    String naming = fields.has("name") ? "name" : "phrase";
    return new Located<>(fields.position(naming), naming);
  }

  private Status status(
      SpecFields fields, int code, Located<Alias> main, List<Located<Neighbor>> neighbors) {
    return new Status(
        code,
        main.value().phrase(),
        main.value().name(),
        aliases(fields, main),
        fields.text("summary", values::prose).orElse(""),
        neighbors.stream().map(Located::value).toList(),
        senders(fields),
        fields.optional("state", this::state).orElse(State.CURRENT),
        fields.optional("content", values::flag).orElse(true),
        fields.optional("headers", this::headers).orElse(Headers.NONE),
        fields.optional("cacheable", values::flag).orElse(false),
        fields.optional("exception", values::flag).orElse(true),
        fields.text("reference", values::text).orElse(""));
  }

  private List<Sender> senders(SpecFields fields) {
    List<Located<Sender>> senders =
        fields
            .optional("sender", values.listOf(this::sender, "a list such as [origin]"))
            .filter(list -> !list.isEmpty())
            .orElse(List.of(new Located<>(SpecPosition.START, Sender.ORIGIN)));
    return problems.unique("sender", senders, Function.identity(), StatusEntryReader::word).stream()
        .map(Located::value)
        .toList();
  }

  private Optional<Located<Sender>> sender(String field, YamlNode node) {
    return values
        .word(field, node, Sender.class)
        .map(sender -> new Located<>(node.position(), sender));
  }

  private static String word(Sender sender) {
    return Quoted.text(sender.name().toLowerCase(Locale.ROOT));
  }

  private Optional<State> state(String field, YamlNode node) {
    return values.word(field, node, State.class);
  }

  private List<Alias> aliases(SpecFields fields, Located<Alias> main) {
    List<Located<Alias>> names = new ArrayList<>(List.of(main));
    fields
        .optional("aliases", values.shortListOf(this::alias, "a list of names"))
        .ifPresent(names::addAll);
    List<Located<Alias>> unique =
        problems.unique(
            "aliases", names, Function.identity(), alias -> Quoted.text(alias.phrase()));
    return unique.stream().skip(1).map(Located::value).toList();
  }

  /** An alias is a phrase, or a map with a phrase and a name if the phrase gives no name. */
  private Optional<Located<Alias>> alias(String field, YamlNode node) {
    Optional<Alias> alias =
        node instanceof Mapping mapping
            ? phraseAndName(new SpecFields(mapping, ALIAS_FIELDS, problems))
            : values.text(field, node).flatMap(phrase -> named(field, phrase, ALIAS_NAME_RULE));
    return alias.map(named -> new Located<>(node.position(), named));
  }

  private Optional<Alias> phraseAndName(SpecFields fields) {
    Optional<Located<String>> phrase = fields.required("phrase", values::text);
    if (fields.isMistyped("name")) {
      return Optional.empty();
    }
    if (!fields.has("name")) {
      return phrase.flatMap(text -> named("phrase", text, ADDED_NAME_RULE));
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

  private Optional<Alias> named(String field, Located<String> phrase, String expected) {
    Optional<JavaName> name = JavaName.ofPhrase(phrase.value());
    if (name.isEmpty()) {
      problems.expected(
          phrase.position(),
          field,
          "the text " + Quoted.text(phrase.value()) + ", which does not give a Java name",
          expected);
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
    problems.unique(
        "headers",
        Stream.concat(required.stream(), optional.stream()).toList(),
        name -> name.toLowerCase(Locale.ROOT),
        Quoted::text);
    return new Headers(
        required.stream().map(Located::value).toList(),
        optional.stream().map(Located::value).toList());
  }

  private List<Located<String>> fieldNames(SpecFields fields, String key) {
    return fields
        .optional(key, values.shortListOf(this::fieldName, "a list of header field names"))
        .orElse(List.of());
  }

  private Optional<Located<String>> fieldName(String field, YamlNode node) {
    return values
        .text(field, node)
        .flatMap(
            name ->
                name.value().length() <= JavaName.MAX_LENGTH
                        && FIELD_NAME.matcher(name.value()).matches()
                    ? Optional.of(name)
                    : problems.expected(node, field, FIELD_NAME_RULE));
  }
}
