package dev.statute.test.run;

import dev.statute.contract.coverage.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Responses without a handler: nothing declares them, so they are only listed. */
final class Notes {

  private static final int MAX_REQUESTS = 200;

  private final Map<String, Map<Integer, Long>> counts = new HashMap<>();

  synchronized void add(String request, int status) {
    if (counts.containsKey(request) || counts.size() < MAX_REQUESTS) {
      counts.computeIfAbsent(request, key -> new HashMap<>()).merge(status, 1L, Long::sum);
    }
  }

  synchronized List<Note> all() {
    List<Note> notes = new ArrayList<>();
    counts.forEach(
        (request, statuses) ->
            statuses.forEach((status, count) -> notes.add(new Note(request, status, count))));
    return notes.stream().sorted().toList();
  }
}
