package dev.statute.contract.suggest;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import java.util.List;
import java.util.Optional;

/**
 * The responses that are described already, which mostly are sorted by their codes.
 *
 * @param items at least one
 */
record ResponseOrder(List<AnnotationTree> items) {

  /** Behind all numbers, as {@code default} is. */
  private static final int LAST = Integer.MAX_VALUE;

  /** Returns whether a code has its place before one of the items. */
  boolean isInside(int code) {
    List<Integer> numbers = items.stream().map(ResponseOrder::number).toList();
    return numbers.equals(numbers.stream().sorted().toList())
        && code < numbers.get(numbers.size() - 1);
  }

  /** The item that a code comes behind; empty if it comes before all. */
  Optional<AnnotationTree> before(int code) {
    return items.stream().filter(item -> number(item) < code).reduce((first, second) -> second);
  }

  boolean isBefore(int code, AnnotationTree item) {
    return code < number(item);
  }

  private static int number(AnnotationTree item) {
    return MemberValues.find(item, "responseCode")
        .filter(value -> value instanceof LiteralTree)
        .map(value -> String.valueOf(((LiteralTree) value).getValue()))
        .filter(value -> value.matches("[1-9]\\d\\d"))
        .map(Integer::parseInt)
        .orElse(LAST);
  }
}
