package dev.statute.processor;

import dev.statute.processor.YamlNode.Mapping;
import dev.statute.processor.YamlNode.Scalar;
import dev.statute.processor.YamlNode.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a spec file. All its mistakes come out at once. */
final class SpecReader {

  private static final List<String> FIELDS =
      List.of("vendor", "type", "prefix", "title", "source", "statuses");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Located<String> MISSING = new Located<>(Position.START, "");

  private final SpecFile file;
  private final SpecProblems problems;
  private final SpecValues values;

  private SpecReader(SpecFile file) {
    this.file = file;
    this.problems = new SpecProblems(file);
    this.values = new SpecValues(problems);
  }

  static Validated<VendorSpec> read(SpecFile file) {
    SpecReader reader = new SpecReader(file);
    try {
      VendorSpec spec = reader.vendor(YamlReader.read(file.bytes()));
      return Validated.of(spec, reader.problems.found());
    } catch (SpecSyntaxException e) {
      SpecProblem problem = new SpecProblem(file, e.position(), e.getMessage());
      return new Validated.Invalid<>(List.of(problem));
    }
  }

  private VendorSpec vendor(YamlNode root) {
    String expected = "a map with the fields " + String.join(", ", FIELDS);
    Optional<Mapping> mapping = values.mapping("spec", root, expected);
    if (mapping.isEmpty()) {
      return new VendorSpec(file, MISSING, MISSING, "", "", "", List.of());
    }
    SpecFields fields = new SpecFields(mapping.get(), FIELDS, problems);
    Located<String> id =
        fields
            .required("vendor", name(ID.asMatchPredicate(), "a lower-case id such as aws-elb"))
            .orElse(MISSING);
    Located<String> type =
        fields
            .required("type", name(JavaName::isType, "the name of a Java class such as AwsElb"))
            .orElse(MISSING);
    return new VendorSpec(
        file,
        id,
        type,
        fields.optional("prefix", this::prefix).orElse(type.value()),
        fields.text("title", values::text).orElse(id.value()),
        fields.text("source", values::text).orElse(""),
        statuses(fields));
  }

  private SpecFields.ValueReader<Located<String>> name(Predicate<String> valid, String expected) {
    return (field, node) ->
        values
            .text(field, node)
            .flatMap(
                text ->
                    valid.test(text.value())
                        ? Optional.of(text)
                        : problems.expected(node, field, expected));
  }

  /** The prefix of the exception names: the only text that may be empty. */
  private Optional<String> prefix(String field, YamlNode node) {
    return node instanceof Scalar scalar
            && scalar.type() == ScalarType.TEXT
            && (scalar.text().isEmpty() || JavaName.isType(scalar.text()))
        ? Optional.of(scalar.text())
        : problems.expected(node, field, "the start of a Java class name such as AwsElb, or \"\"");
  }

  private List<Located<Status>> statuses(SpecFields fields) {
    StatusReader reader = new StatusReader(problems, values);
    List<Located<Status>> read =
        fields
            .required("statuses", values.listOf(reader::read, "a list of status codes"))
            .orElse(List.of());
    List<Located<Status>> statuses = new ArrayList<>();
    Map<Integer, Position> seen = new HashMap<>();
    for (Located<Status> status : read) {
      int code = status.value().code();
      Position first = seen.putIfAbsent(code, status.position());
      if (first == null) {
        statuses.add(status);
      } else {
        problems.add(
            status.position(),
            "code: " + code + " stands here a second time; the first is in line " + first.line());
      }
    }
    return statuses;
  }
}
