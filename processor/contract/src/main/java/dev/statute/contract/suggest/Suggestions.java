package dev.statute.contract.suggest;

import java.util.List;

/**
 * What should be declared.
 *
 * @param patch a unified diff as {@code git apply} takes it; empty if there is nothing to add
 * @param summary the numbers, and what else the change needs
 * @param skipped the handlers that could not be changed, with the reason, a line for each file
 */
public record Suggestions(String patch, List<String> summary, List<String> skipped) {

  public Suggestions {
    summary = List.copyOf(summary);
    skipped = List.copyOf(skipped);
  }
}
