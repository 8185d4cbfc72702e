package dev.statute.processor;

import dev.statute.processor.YamlNode.Entry;
import dev.statute.processor.YamlNode.Mapping;
import dev.statute.processor.YamlNode.Scalar;
import dev.statute.processor.YamlNode.ScalarType;
import dev.statute.processor.YamlNode.Sequence;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
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
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/**
 * Reads one YAML document into nodes that know their place. Works on events, so that nothing in a
 * document can make a Java object. Anchors, aliases and tags are refused: a spec needs none, and
 * they are how YAML documents become dangerous.
 */
final class YamlReader {

  /** The size of the largest spec file, in bytes. */
  static final int MAX_BYTES = 1 << 20;

  private static final int MAX_DEPTH = 16;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(MAX_BYTES).build();
  private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);

  private final Iterator<Event> events;

  private YamlReader(Iterator<Event> events) {
    this.events = events;
  }

  static YamlNode read(byte[] bytes) throws SpecSyntaxException {
    if (bytes.length > MAX_BYTES) {
      throw new SpecSyntaxException(
          Position.START, "the file is too large; at most " + MAX_BYTES + " bytes are read");
    }
    Iterator<Event> events = new Parse(SETTINGS).parseString(decode(bytes)).iterator();
    try {
      return new YamlReader(events).document();
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      throw new SpecSyntaxException(
          mark.map(YamlReader::position).orElse(Position.START),
          "not valid YAML: " + e.getProblem());
    } catch (ReaderException e) {
      throw new SpecSyntaxException(
          positionOf(decode(bytes), e.getPosition()),
          String.format(
              Locale.ROOT, "the character U+%04X is not allowed in YAML", e.getCodePoint()));
    } catch (YamlEngineException | IllegalArgumentException e) {
      // What the YAML library finds wrong without saying where, such as an unknown YAML version.
      throw new SpecSyntaxException(Position.START, "not valid YAML: " + e.getMessage());
    }
  }

  private static String decode(byte[] bytes) throws SpecSyntaxException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
      throw new SpecSyntaxException(positionOf(before, before.length()), "the file is not UTF-8");
    }
  }

  /** The place of the character at an offset, for errors that come without a mark. */
  private static Position positionOf(String text, int offset) {
    int end = Math.min(offset, text.length());
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    int line = (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, end - lineStart + 1);
  }

  private YamlNode document() throws SpecSyntaxException {
    events.next(); // stream start
    if (!(events.next() instanceof DocumentStartEvent)) {
      throw new SpecSyntaxException(
          Position.START, "the file is empty; a spec starts with \"vendor:\"");
    }
    YamlNode root = node(events.next(), 1);
    if (!(events.next() instanceof DocumentEndEvent)) {
      throw new IllegalStateException("a document holds one node");
    }
    Event next = events.next();
    if (!(next instanceof StreamEndEvent)) {
      throw new SpecSyntaxException(
          position(next), "a second document starts here; a spec file holds one, for one vendor");
    }
    return root;
  }

  private YamlNode node(Event event, int depth) throws SpecSyntaxException {
    if (depth > MAX_DEPTH) {
      throw new SpecSyntaxException(position(event), "nested deeper than " + MAX_DEPTH + " levels");
    }
    if (event instanceof AliasEvent) {
      throw new SpecSyntaxException(
          position(event), "YAML aliases (\"*name\") are not allowed; write the value out");
    }
    if (event instanceof ScalarEvent scalar) {
      refuse(scalar, scalar.getAnchor(), scalar.getTag());
      return new Scalar(position(event), scalar.getValue(), type(scalar));
    }
    CollectionStartEvent start = (CollectionStartEvent) event;
    refuse(start, start.getAnchor(), start.getTag());
    return start instanceof SequenceStartEvent ? sequence(start, depth) : mapping(start, depth);
  }

  private YamlNode sequence(Event start, int depth) throws SpecSyntaxException {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new Sequence(position(start), List.copyOf(items));
  }

  private YamlNode mapping(Event start, int depth) throws SpecSyntaxException {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
      if (!(node(event, depth + 1) instanceof Scalar key)) {
        throw new SpecSyntaxException(
            position(event), "a key is a plain word, not a list or a map");
      }
      if (!keys.add(key.text())) {
        throw new SpecSyntaxException(
            key.position(), "the key \"" + key.text() + "\" stands here a second time");
      }
      entries.add(new Entry(key, node(events.next(), depth + 1)));
    }
    return new Mapping(position(start), List.copyOf(entries));
  }

  private static void refuse(Event event, Optional<Anchor> anchor, Optional<String> tag)
      throws SpecSyntaxException {
    if (anchor.isPresent()) {
      throw new SpecSyntaxException(
          position(event), "YAML anchors (\"&name\") are not allowed; write the value out");
    }
    if (tag.isPresent()) {
      throw new SpecSyntaxException(
          position(event), "YAML tags (\"!name\") are not allowed; write the plain value");
    }
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

  private static Position position(Event event) {
    return event.getStartMark().map(YamlReader::position).orElse(Position.START);
  }

  private static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
