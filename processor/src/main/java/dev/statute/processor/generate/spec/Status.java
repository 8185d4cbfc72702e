package dev.statute.processor.generate.spec;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.StatusClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A status code as a spec file defines it.
 *
 * @param code from 100 to 999
 * @param phrase the reason phrase
 * @param name the Java names
 * @param aliases other names; an alias can have the same Java name as another
 * @param summary what it means, in sentences; empty if the spec says nothing
 * @param compare the codes that are easily mistaken for it, in the order of the spec
 * @param senders the kinds of senders, at least one
 * @param content whether a response with it may have content
 * @param cacheable whether a response with it is heuristically cacheable
 * @param exception whether it gets an exception type
 * @param reference where it is defined; empty if the spec says nothing
 */
public record Status(
    int code,
    String phrase,
    JavaName name,
    List<Alias> aliases,
    String summary,
    List<Neighbor> compare,
    List<Sender> senders,
    State state,
    boolean content,
    Headers headers,
    boolean cacheable,
    boolean exception,
    String reference) {

  public Status {
    aliases = List.copyOf(aliases);
    compare = List.copyOf(compare);
    senders = List.copyOf(senders);
  }

  /** What generated types tell of it. */
  public KnownStatus known() {
    return new KnownStatus(
        code,
        phrase,
        aliases.stream().map(Alias::phrase).toList(),
        senders,
        state,
        content,
        cacheable,
        headers.required(),
        headers.optional(),
        reference);
  }

  public StatusClass statusClass() {
    return StatusClass.of(code);
  }

  /** The names of further constants for the aliases, each once, without the main one. */
  public List<String> aliasConstants() {
    return aliases.stream()
        .map(alias -> alias.name().constant())
        .filter(c -> !c.equals(name.constant()))
        .distinct()
        .toList();
  }

  /** A reason phrase of a status code, with its Java names. */
  public record Alias(String phrase, JavaName name) {

    static final Alias NONE = new Alias("", new JavaName("", ""));
  }

  /**
   * A status code that is easily mistaken for this one.
   *
   * @param difference what that code means, in a sentence that shows the difference
   */
  public record Neighbor(int code, String difference) {}

  /** The header fields that a response must carry, and those it may carry. */
  public record Headers(List<String> required, List<String> optional) {

    static final Headers NONE = new Headers(List.of(), List.of());

    public Headers {
      required = List.copyOf(required);
      optional = List.copyOf(optional);
    }

    public List<String> all() {
      return Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** The parameters of an exception for the required fields, by the names of the fields. */
    public Map<String, String> parameters() {
      Map<String, String> parameters = new LinkedHashMap<>();
      List<String> taken = new ArrayList<>(List.of("detail", "cause"));
      for (String field : required) {
        String parameter = JavaText.identifier(field, taken);
        taken.add(parameter);
        parameters.put(field, parameter);
      }
      return parameters;
    }
  }
}
