package dev.statute.test.declare;

import dev.statute.contract.link.Declared;
import dev.statute.contract.link.Source;
import dev.statute.contract.text.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a {@code contract.json}: what comes out of each handler, as the class files show it. */
final class ContractFile {

  private ContractFile() {}

  static Map<String, HandlerContract> read(Path file) {
    try {
      Map<String, HandlerContract> found = new HashMap<>();
      Map<?, ?> root = JsonText.object(Files.readString(file));
      for (Map<?, ?> endpoint : JsonText.objects(root, "endpoints")) {
        found.merge(
            JsonText.member(endpoint, "handler", String.class),
            contract(JsonText.objects(endpoint, "statuses")),
            ContractFile::union);
      }
      return found;
    } catch (IOException failure) {
      throw new IllegalArgumentException(file + " cannot be read: " + failure, failure);
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          file + " is not a contract.json: " + wrong.getMessage(), wrong);
    }
  }

  private static HandlerContract contract(List<Map<?, ?>> statuses) {
    SortedSet<Integer> codes = new TreeSet<>();
    SortedSet<Integer> expected = new TreeSet<>();
    for (Map<?, ?> status : statuses) {
      int code = JsonText.member(status, "code", Number.class).intValue();
      if (!status.containsKey("undeclared")) {
        codes.add(code);
        if (JsonText.items(status, "sources", String.class).stream()
            .map(ContractFile::source)
            .anyMatch(source -> source == Source.DECLARED || source.isSure())) {
          expected.add(code);
        }
      }
    }
    return of(codes, expected);
  }

  /** Some come from the framework alone, or may never come: nobody has to see them. */
  private static Source source(String text) {
    return Source.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private static HandlerContract union(HandlerContract one, HandlerContract other) {
    SortedSet<Integer> codes = new TreeSet<>(one.declared().codes());
    codes.addAll(other.declared().codes());
    SortedSet<Integer> expected = new TreeSet<>(one.expected());
    expected.addAll(other.expected());
    return of(codes, expected);
  }

  private static HandlerContract of(SortedSet<Integer> codes, SortedSet<Integer> expected) {
    return new HandlerContract(
        new Declared(codes, Set.of(), false, new TreeSet<>(), !codes.isEmpty(), Optional.empty()),
        expected);
  }
}
