package dev.statute.contract.coverage;

import dev.statute.contract.text.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** The text of {@code coverage.json}; docs/coverage.schema.json describes it. */
public final class CoverageJson {

  /** The number of the format: it changes when a reader of this one could not read another. */
  private static final int FORMAT = 1;

  private CoverageJson() {}

  /**
   * Writes it.
   *
   * @param phrases the reason phrase of a code; empty if there is none
   */
  public static String write(Coverage coverage, IntFunction<String> phrases) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("declared", coverage.declared());
    root.put("seen", coverage.seen());
    root.put("handlers", coverage.handlers().stream().map(each -> handler(each, phrases)).toList());
    root.put("notes", coverage.notes().stream().map(CoverageJson::note).toList());
    return JsonText.write(root);
  }

  private static Map<String, Object> handler(HandlerCoverage handler, IntFunction<String> phrases) {
    List<Map<String, Object>> statuses = new ArrayList<>();
    handler
        .statuses()
        .forEach((code, status) -> statuses.add(status(code, phrases.apply(code), status)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("handler", handler.handler());
    object.put("declares", handler.isDeclaring());
    object.put("requests", handler.routes());
    object.put("statuses", statuses);
    return object;
  }

  private static Map<String, Object> status(int code, String phrase, StatusCoverage status) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", code);
    object.put("phrase", phrase);
    object.put("standing", id(status.standing()));
    object.put("count", status.count());
    object.put("tests", status.tests());
    return object;
  }

  private static Map<String, Object> note(Note note) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("request", note.request());
    object.put("status", note.status());
    object.put("count", note.count());
    return object;
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if the text is not of this format
   */
  public static Coverage read(String text) {
    Map<?, ?> root = JsonText.object(text);
    if (JsonText.member(root, "format", Number.class).intValue() != FORMAT) {
      throw new IllegalArgumentException("its format is not " + FORMAT);
    }
    Coverage read =
        new Coverage(
            JsonText.objects(root, "handlers").stream().map(CoverageJson::handler).toList(),
            JsonText.objects(root, "notes").stream().map(CoverageJson::note).toList());
    return Coverage.union(List.of(read));
  }

  private static HandlerCoverage handler(Map<?, ?> object) {
    SortedMap<Integer, StatusCoverage> statuses = new TreeMap<>();
    for (Map<?, ?> status : JsonText.objects(object, "statuses")) {
      statuses.put(
          (int) number(status, "code"),
          new StatusCoverage(
              standing(JsonText.member(status, "standing", String.class)),
              number(status, "count"),
              new TreeSet<>(JsonText.items(status, "tests", String.class))));
    }
    return new HandlerCoverage(
        JsonText.member(object, "handler", String.class),
        new TreeSet<>(JsonText.items(object, "requests", String.class)),
        JsonText.member(object, "declares", Boolean.class),
        statuses);
  }

  private static Standing standing(String text) {
    for (Standing each : Standing.values()) {
      if (text.equals(id(each))) {
        return each;
      }
    }
    throw new IllegalArgumentException("there is no standing \"" + text + "\"");
  }

  private static String id(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  private static Note note(Map<?, ?> object) {
    return new Note(
        JsonText.member(object, "request", String.class),
        (int) number(object, "status"),
        number(object, "count"));
  }

  private static long number(Map<?, ?> object, String name) {
    return JsonText.member(object, name, Number.class).longValue();
  }
}
