package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.Vendor.Details;
import dev.statute.processor.generate.spec.YamlNode.Mapping;
import dev.statute.processor.generate.spec.YamlNode.Scalar;
import dev.statute.processor.generate.spec.YamlNode.ScalarType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads spec files. All mistakes in a file are found in one go. */
public final class SpecReader {

  private static final List<String> FIELDS =
      List.of("vendor", "type", "prefix", "title", "source", "replaces", "statuses");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final String PREFIX_RULE =
      "the start of a Java class name such as AwsElb" + JavaName.LENGTH_RULE + ", or \"\"";

  /** Represents an unreadable file: it has no field, and no field is reported as missing. */
  private static final Mapping UNREADABLE = new Mapping(SpecPosition.START, List.of(), false);

  private final SpecFile file;
  private final SpecProblems problems;
  private final SpecValues values;

  private SpecReader(SpecFile file) {
    this.file = file;
    this.problems = new SpecProblems(file);
    this.values = new SpecValues(problems);
  }

  /** Reads files, each as far as possible. */
  public static List<VendorSpec> read(Collection<SpecFile> files) {
    return files.stream().map(SpecReader::read).toList();
  }

  static VendorSpec read(SpecFile file) {
    SpecReader reader = new SpecReader(file);
    return reader.vendor(reader.root().orElse(UNREADABLE));
  }

  private Optional<Mapping> root() {
    try {
      YamlNode root = YamlReader.read(file, problems);
      return values.mapping("spec", root, "a map with the fields " + String.join(", ", FIELDS));
    } catch (SpecSyntaxException e) {
      problems.add(e.position(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private VendorSpec vendor(Mapping root) {
    SpecFields fields = new SpecFields(root, FIELDS, problems);
    Optional<Located<String>> id =
        fields.required(
            "vendor",
            name(SpecReader::isId, "a lower-case id such as aws-elb" + JavaName.LENGTH_RULE));
    Optional<Located<String>> type = fields.required("type", this::type);
    Optional<String> prefix =
        fields.has("prefix") ? fields.optional("prefix", this::prefix) : type.map(Located::value);
    Details details =
        new Details(
            fields.text("title", values::text).or(() -> id.map(Located::value)).orElse(""),
            fields.text("source", values::text).orElse(""),
            replaces(fields));
    List<StatusEntry> statuses = statuses(fields);
    return new VendorSpec(file, id, type, prefix, details, statuses, problems.found());
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

  private static boolean isId(String text) {
    return text.length() <= JavaName.MAX_LENGTH && ID.matcher(text).matches();
  }

  /** The name of the holder, which is also a file name. */
  private Optional<Located<String>> type(String field, YamlNode node) {
    return name(JavaName::isType, "the name of a Java class such as AwsElb" + JavaName.LENGTH_RULE)
        .read(field, node)
        .flatMap(
            type ->
                JavaName.isDevice(type.value())
                    ? problems.expected(
                        node, field, "a name that Windows does not reserve for a device")
                    : Optional.of(type));
  }

  /** The prefix of the exception names: the only text that may be empty. */
  private Optional<String> prefix(String field, YamlNode node) {
    return node instanceof Scalar scalar
            && scalar.type() == ScalarType.TEXT
            && (scalar.text().isEmpty() || JavaName.isType(scalar.text()))
        ? Optional.of(scalar.text())
        : problems.expected(node, field, PREFIX_RULE);
  }

  private List<Integer> replaces(SpecFields fields) {
    List<Located<Integer>> codes =
        fields
            .optional("replaces", values.listOf(this::replacedCode, "a list such as [502, 504]"))
            .orElse(List.of());
    return problems.unique("replaces", codes, Function.identity(), String::valueOf).stream()
        .map(Located::value)
        .sorted()
        .toList();
  }

  private Optional<Located<Integer>> replacedCode(String field, YamlNode node) {
    return values.code(field, node).map(code -> new Located<>(node.position(), code));
  }

  private List<StatusEntry> statuses(SpecFields fields) {
    StatusEntryReader reader = new StatusEntryReader(problems, values);
    List<Located<StatusEntry>> read =
        fields
            .required("statuses", values.listOf(reader::read, "a list of status codes"))
            .orElse(List.of());
    return problems
        .unique(
            "code",
            read,
            entry -> entry.status().code(),
            entry -> Integer.toString(entry.status().code()))
        .stream()
        .map(Located::value)
        .toList();
  }
}
