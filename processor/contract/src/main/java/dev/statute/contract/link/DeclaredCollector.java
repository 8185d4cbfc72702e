package dev.statute.contract.link;

import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.framework.StatusAnnotation.Effect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects what the annotations of a handler declare. */
public final class DeclaredCollector {

  private final SortedSet<Integer> codes = new TreeSet<>();
  private final Set<Integer> classes = new TreeSet<>();
  private final SortedSet<Integer> sets = new TreeSet<>();
  private boolean isOpen;
  private boolean isDeclaring;
  private Optional<StatusAnnotation> form = Optional.empty();

  /**
   * Adds an annotation.
   *
   * @param written the values that are written in it; empty if none is
   * @param constants the code of a value that is a constant of an enum
   */
  public void add(
      StatusAnnotation row, List<Object> written, Function<Object, Optional<Integer>> constants) {
    List<Object> values =
        written.isEmpty() ? row.otherwise().<List<Object>>map(List::of).orElse(written) : written;
    boolean isSet = row.effect() == Effect.SETS_STATUS;
    values.forEach(value -> add(value, isSet, code(value, constants)));
    if (!isSet) {
      isDeclaring = true;
      boolean isWritten = row.form() != StatusAnnotation.Form.CONSTANT;
      form = form.or(() -> Optional.of(row).filter(each -> isWritten));
    }
  }

  /** Adds an annotation whose code cannot be read. */
  public void addUnknown() {
    isOpen = true;
  }

  private static Optional<Integer> code(
      Object value, Function<Object, Optional<Integer>> constants) {
    if (value instanceof Integer number) {
      return Optional.of(number);
    }
    return value instanceof String text && text.matches("[1-9][0-9]{2}")
        ? Optional.of(Integer.parseInt(text))
        : constants.apply(value);
  }

  private void add(Object value, boolean isSet, Optional<Integer> code) {
    if (code.isPresent()) {
      codes.add(code.get());
      if (isSet) {
        sets.add(code.get());
      }
    } else if (value instanceof String text && text.matches("[1-5](?i:XX)")) {
      classes.add(text.charAt(0) - '0');
    } else {
      isOpen = true;
    }
  }

  public Declared declared() {
    return new Declared(codes, classes, isOpen, sets, isDeclaring, form);
  }
}
