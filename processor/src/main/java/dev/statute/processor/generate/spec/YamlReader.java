package dev.statute.processor.generate.spec;

import dev.statute.processor.generate.spec.YamlNode.Entry;
import dev.statute.processor.generate.spec.YamlNode.Mapping;
import dev.statute.processor.generate.spec.YamlNode.Refused;
import dev.statute.processor.generate.spec.YamlNode.Scalar;
import dev.statute.processor.generate.spec.YamlNode.ScalarType;
import dev.statute.processor.generate.spec.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/**
 * Reads one YAML document into nodes with positions. Works on events, so that a document cannot
 * create Java objects. Anchors, aliases and tags are refused: a spec needs none, and attacks with
 * YAML documents use them.
 */
final class YamlReader {

  private static final int MAX_DEPTH = 16;
  private static final String STANDARD_TAGS = "tag:yaml.org,2002:";
  private static final String MERGE_KEY = "<<";
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setCodePointLimit(SpecFile.MAX_BYTES)
          // Accepts every version here, because refuseVersion reports it with its position.
          .setVersionFunction(version -> version)
          .build();
  private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);

  private final SpecText text;
  private final SpecProblems problems;
  private final Iterator<Event> events;
  private int readTo;

  private YamlReader(SpecText text, SpecProblems problems) {
    this.text = text;
    this.problems = problems;
    this.events = new Parse(SETTINGS).parseString(text.text()).iterator();
  }

  /**
   * Reads the document of a file.
   *
   * @param problems receives the mistakes that do not end the reading
   * @throws SpecSyntaxException for a mistake that ends the reading
   */
  static YamlNode read(SpecFile file, SpecProblems problems) throws SpecSyntaxException {
    SpecBytes.check(file);
    YamlReader reader = new YamlReader(file.text(), problems);
    try {
      return reader.document();
    } catch (YamlEngineException | IllegalArgumentException e) {
      throw YamlSyntax.mistake(e, file.text(), reader.readTo);
    }
  }

  private YamlNode document() throws SpecSyntaxException {
    next(); // stream start
    if (!(next() instanceof DocumentStartEvent start)) {
      return new Scalar(SpecPosition.START, "", ScalarType.NULL);
    }
    refuseVersion(start);
    YamlNode root = node(next(), 1);
    if (!(next() instanceof DocumentEndEvent)) {
      throw new IllegalStateException("a document holds one node");
    }
    Event next = next();
    if (next instanceof StreamEndEvent) {
      return root;
    }
    problems.expected(
        position(next),
        SpecFile.YAML,
        "a second document",
        "a single one: a spec file describes one vendor");
    return root instanceof Mapping first
        ? new Mapping(first.position(), first.entries(), false)
        : root;
  }

  private YamlNode node(Event event, int depth) throws SpecSyntaxException {
    if (depth > MAX_DEPTH) {
      throw new SpecSyntaxException(
          position(event),
          SpecFile.YAML
              + ": found a value "
              + depth
              + " levels deep, expected at most "
              + MAX_DEPTH);
    }
    if (event instanceof AliasEvent alias) {
      return refused(alias, "the alias", "*" + alias.getAlias(), "the value written out");
    }
    if (event instanceof ScalarEvent scalar) {
      refuseAnchor(scalar, scalar.getAnchor());
      // A tag defines how to read the text, so without it the type is unknown.
      return scalar.getTag().isPresent()
          ? refuseTag(scalar, scalar.getTag().get())
          : new Scalar(position(event), scalar.getValue(), type(scalar));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    refuseAnchor(start, start.getAnchor());
    start.getTag().ifPresent(tag -> refuseTag(start, tag));
    return start instanceof SequenceStartEvent ? sequence(start, depth) : mapping(start, depth);
  }

  private YamlNode sequence(Event start, int depth) throws SpecSyntaxException {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
      items.add(node(event, depth + 1));
    }
    return new Sequence(position(start), List.copyOf(items));
  }

  private YamlNode mapping(Event start, int depth) throws SpecSyntaxException {
    List<Entry> entries = new ArrayList<>();
    Map<String, SpecPosition> keys = new HashMap<>();
    boolean complete = true;
    for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
      YamlNode key = key(event, depth + 1);
      YamlNode value = value(key, next(), depth + 1);
      if (!(key instanceof Scalar name)) {
        complete = false;
        continue;
      }
      SpecPosition first = keys.putIfAbsent(name.text(), name.position());
      if (first == null) {
        entries.add(new Entry(name, value));
      } else {
        problems.repeated(name.position(), Quoted.text(name.text()), "this field", first);
      }
    }
    return new Mapping(position(start), List.copyOf(entries), complete);
  }

  private YamlNode key(Event event, int depth) throws SpecSyntaxException {
    YamlNode key = node(event, depth);
    if (key instanceof Scalar name) {
      return name.text().equals(MERGE_KEY)
          ? refused(event, "the merge key", MERGE_KEY, "the fields written out")
          : key;
    }
    if (key instanceof Refused) {
      return key;
    }
    problems.expected(key.position(), SpecFile.YAML, key.describe() + " as a key", "a plain word");
    return new Refused(key.position());
  }

  /** The alias behind a key that is refused is the same mistake. */
  private YamlNode value(YamlNode key, Event event, int depth) throws SpecSyntaxException {
    return key instanceof Refused && event instanceof AliasEvent ? key : node(event, depth);
  }

  private void refuseVersion(DocumentStartEvent start) {
    Optional<SpecVersion> version = start.getSpecVersion().filter(v -> v.getMajor() != 1);
    version.ifPresent(
        v ->
            problems.expected(
                position(start),
                SpecFile.YAML,
                "%YAML " + v.getMajor() + "." + v.getMinor(),
                "%YAML 1.2 or none"));
  }

  private void refuseAnchor(Event event, Optional<Anchor> anchor) {
    anchor.ifPresent(found -> refused(event, "the anchor", "&" + found, "the value without it"));
  }

  private Refused refuseTag(Event event, String tag) {
    String written =
        tag.startsWith(STANDARD_TAGS) ? "!!" + tag.substring(STANDARD_TAGS.length()) : tag;
    return refused(event, "the tag", written, "the plain value");
  }

  private Refused refused(Event event, String kind, String name, String expected) {
    SpecPosition position = position(event);
    problems.expected(position, SpecFile.YAML, kind + " " + Quoted.text(name), expected);
    return new Refused(position);
  }

  private static ScalarType type(ScalarEvent event) {
    if (!event.isPlain()) {
      return ScalarType.TEXT;
    }
    Tag tag = RESOLVER.resolve(event.getValue(), true);
    if (tag.equals(Tag.STR)) {
      return ScalarType.TEXT;
    }
    if (tag.equals(Tag.INT)) {
      return ScalarType.INTEGER;
    }
    if (tag.equals(Tag.BOOL)) {
      return ScalarType.BOOLEAN;
    }
    return tag.equals(Tag.NULL) ? ScalarType.NULL : ScalarType.OTHER;
  }

  private Event next() {
    Event event = events.next();
    readTo = event.getEndMark().map(Mark::getIndex).orElse(readTo);
    return event;
  }

  private SpecPosition position(Event event) {
    return text.position(event.getStartMark().map(Mark::getIndex).orElse(0));
  }
}
