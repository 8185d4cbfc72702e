package dev.statute.contract.coverage;

/**
 * Responses to a request that no handler got, such as a 404 of the router.
 *
 * @param request such as {@code GET /nowhere}
 */
public record Note(String request, int status, long count) implements Comparable<Note> {

  Note with(Note other) {
    return new Note(request, status, count + other.count);
  }

  @Override
  public int compareTo(Note other) {
    int order = request.compareTo(other.request);
    return order == 0 ? Integer.compare(status, other.status) : order;
  }
}
