package dev.statute.contract.suggest;

import com.sun.source.tree.MethodTree;
import dev.statute.contract.program.Types;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The statuses that the methods of a file get. */
final class FileChange {

  /** The statuses that a method gets, and how. */
  private record Addition(MethodPlace place, AnnotationEdits how, SortedMap<Integer, Code> codes) {}

  private final ParsedSource source;
  private final Map<MethodTree, Addition> additions = new LinkedHashMap<>();

  FileChange(ParsedSource source) {
    this.source = source;
  }

  /** Adds codes to a method; several handlers can be declared by one method of an interface. */
  void add(MethodPlace place, AnnotationEdits how, SortedMap<Integer, Code> codes) {
    additions
        .computeIfAbsent(place.method(), key -> new Addition(place, how, new TreeMap<>()))
        .codes()
        .putAll(codes);
  }

  Path file() {
    return source.text().file();
  }

  int statuses() {
    return additions.values().stream().mapToInt(each -> each.codes().size()).sum();
  }

  String patch(Types types, PatchWriter patches) {
    FileNames names = new FileNames(source, types);
    List<Edit> edits = new ArrayList<>();
    for (Addition addition : additions.values()) {
      edits.addAll(addition.how().add(addition.place(), addition.codes().values(), names));
    }
    edits.addAll(new ImportEdits(source).add(names.added()));
    return patches.write(source.text(), Edit.apply(source.text().text(), edits));
  }
}
