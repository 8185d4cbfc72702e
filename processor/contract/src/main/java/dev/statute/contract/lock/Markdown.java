package dev.statute.contract.lock;

import static dev.statute.contract.text.MarkdownText.code;
import static dev.statute.contract.text.MarkdownText.plain;

import java.util.List;

/** Writes changes as Markdown (CommonMark). */
final class Markdown {

  private final StringBuilder text = new StringBuilder();

  private Markdown() {}

  static String of(String count, List<Change> changes) {
    Markdown markdown = new Markdown();
    markdown.text.append("### Contract: ").append(count).append('\n');
    for (ChangeKind kind : ChangeKind.values()) {
      markdown.section(kind, changes.stream().filter(each -> each.kind() == kind).toList());
    }
    return markdown.text.toString();
  }

  private void section(ChangeKind kind, List<Change> changes) {
    if (!changes.isEmpty()) {
      text.append("\n**").append(kind.title()).append("**\n\n");
      changes.forEach(this::change);
    }
  }

  private void change(Change change) {
    text.append("- ")
        .append(code(change.route().toString()))
        .append(' ')
        .append(plain(change.what()))
        .append(change.remedy().isEmpty() ? "" : Change.UNDECLARED + code(change.remedy()))
        .append(" _(")
        .append(plain(change.reason()))
        .append(")_\n");
    if (change.way().size() > 1) {
      text.append("  - ").append(change.wayText(" → ", step -> code(step.toString()))).append('\n');
    }
  }
}
