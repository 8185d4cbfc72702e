package dev.statute.contract.suggest;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Adds imports to a file, in the order that its imports have. */
final class ImportEdits {

  private final ParsedSource source;
  private final String lineEnd;

  ImportEdits(ParsedSource source) {
    this.source = source;
    this.lineEnd = source.text().lineEnd();
  }

  List<Edit> add(SortedSet<Import> added) {
    List<Import> statics = added.stream().filter(Import::isStatic).toList();
    List<Import> types = added.stream().filter(each -> !each.isStatic()).toList();
    if (source.unit().getImports().isEmpty()) {
      return added.isEmpty() ? List.of() : List.of(first(statics, types));
    }
    List<Edit> edits = new ArrayList<>();
    edits.addAll(add(statics, true));
    edits.addAll(add(types, false));
    return edits;
  }

  /** The first imports of a file: behind the package, or at the start. */
  private Edit first(List<Import> statics, List<Import> types) {
    String between = statics.isEmpty() || types.isEmpty() ? "" : lineEnd + lineEnd;
    String text = lines(statics) + between + lines(types);
    if (source.unit().getPackage() == null) {
      return Edit.insertion(source.text().start(), text + lineEnd + lineEnd);
    }
    return behind(source.unit().getPackage(), lineEnd + lineEnd + text);
  }

  private String lines(List<Import> imports) {
    return imports.stream().map(Import::toString).collect(Collectors.joining(lineEnd));
  }

  private List<Edit> add(List<Import> added, boolean isStatic) {
    if (added.isEmpty()) {
      return List.of();
    }
    List<ImportTree> all = new ArrayList<>(source.unit().getImports());
    List<ImportTree> own = all.stream().filter(each -> each.isStatic() == isStatic).toList();
    if (own.isEmpty()) {
      return List.of(group(added, all, isStatic));
    }
    Map<Integer, String> insertions = new LinkedHashMap<>();
    for (Import each : added) {
      List<ImportTree> block = isSorted(own) ? own : block(each, own);
      place(each, block, insertions);
    }
    List<Edit> edits = new ArrayList<>();
    insertions.forEach((at, text) -> edits.add(Edit.insertion(at, text)));
    return edits;
  }

  /** A group of its own: static imports come first. */
  private Edit group(List<Import> added, List<ImportTree> all, boolean isStatic) {
    if (isStatic) {
      return Edit.insertion(source.start(all.get(0)), lines(added) + lineEnd + lineEnd);
    }
    return behind(all.get(all.size() - 1), lineEnd + lineEnd + lines(added));
  }

  /** Lines behind a package or an import; what follows on its line stands below them. */
  private Edit behind(Tree tree, String lines) {
    int end = source.end(tree);
    return Edit.insertion(
        source.text().endOfOwnLine(end), source.text().isLastOfLine(end) ? lines : lines + lineEnd);
  }

  /** Behind the last import that is smaller; where the order is another one, at the end. */
  private void place(Import added, List<ImportTree> block, Map<Integer, String> insertions) {
    ImportTree last = block.get(block.size() - 1);
    if (isSorted(block)) {
      List<ImportTree> smaller =
          block.stream().filter(each -> Import.of(each).compareTo(added) < 0).toList();
      if (smaller.isEmpty()) {
        insertions.merge(source.start(block.get(0)), added + lineEnd, String::concat);
        return;
      }
      last = smaller.get(smaller.size() - 1);
    }
    Edit edit = behind(last, lineEnd + added);
    insertions.merge(edit.start(), edit.replacement(), String::concat);
  }

  private static boolean isSorted(List<ImportTree> imports) {
    List<Import> all = imports.stream().map(Import::of).toList();
    return all.equals(all.stream().sorted().toList());
  }

  /** The imports without a blank line between them that have most in common with another one. */
  private List<ImportTree> block(Import added, List<ImportTree> imports) {
    List<List<ImportTree>> blocks = new ArrayList<>();
    for (ImportTree each : imports) {
      if (blocks.isEmpty() || isApart(blocks.get(blocks.size() - 1), each)) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(each);
    }
    List<List<ImportTree>> others =
        blocks.stream().filter(block -> !Import.of(block.get(0)).isOfJava()).toList();
    List<ImportTree> best = others.isEmpty() ? blocks.get(0) : others.get(0);
    for (List<ImportTree> block : blocks) {
      best = common(added, block) > common(added, best) ? block : best;
    }
    return best;
  }

  private boolean isApart(List<ImportTree> block, ImportTree next) {
    int end = source.end(block.get(block.size() - 1));
    return source.line(source.start(next)) > source.line(end) + 1;
  }

  private static int common(Import added, List<ImportTree> block) {
    return block.stream().mapToInt(each -> Import.of(each).common(added)).max().orElse(0);
  }
}
