package dev.statute.contract.lock;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.method.Step;
import dev.statute.contract.text.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What has changed between an earlier contract and a program. */
public final class Changes {

  private final List<Change> all;

  private Changes(List<Change> all) {
    this.all = List.copyOf(all);
  }

  /** Compares. */
  public static Changes between(Lock base, LinkedProgram program, Codes codes) {
    return new Changes(new Comparison(base, program, codes).changes());
  }

  /**
   * Returns whether nothing has changed.
   *
   * @return whether nothing has changed
   */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * The changes for a terminal, sorted by path.
   *
   * @return a line for each, with the way to a status that comes out now below it, and a line of
   *     numbers; empty if nothing has changed
   */
  public List<String> lines() {
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (Change change : all) {
      lines.add(change.toString());
      // A way of one step is the place itself.
      if (change.way().size() > 1) {
        lines.add("  by " + change.wayText(" > ", Step::toString));
      }
    }
    lines.add(Count.of(all.size(), "change", "changes") + ": " + count());
    return lines;
  }

  /**
   * The changes for a pull request, the worst first.
   *
   * @return Markdown, as GitHub and GitLab show it
   */
  public String markdown() {
    return Markdown.of(count(), all);
  }

  /** Such as {@code 1 breaking, 2 compatible}. */
  private String count() {
    return all.isEmpty()
        ? "no changes"
        : Arrays.stream(ChangeKind.values())
            .filter(kind -> count(kind) > 0)
            .map(kind -> kind.count(count(kind)))
            .collect(Collectors.joining(", "));
  }

  private long count(ChangeKind kind) {
    return all.stream().filter(change -> change.kind() == kind).count();
  }
}
