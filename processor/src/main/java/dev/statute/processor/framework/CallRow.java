package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A method or constructor whose result has a status.
 *
 * <p>The status is that of the argument for the first declared parameter whose type is {@code int},
 * one of the status types, or one of the carriers; without such a parameter it is one of {@code
 * codes}; without any, that of the receiver.
 *
 * @param type the qualified name of the type that declares it (nested: {@code a.b.Outer.Inner})
 * @param method its name, {@code <init>} for a constructor
 * @param codes the codes where no parameter tells one
 * @param content whether a parameter of type {@code Object} or of a type variable becomes the
 *     content of the response
 */
public record CallRow(String type, String method, Set<Integer> codes, boolean content) {

  public static final String CONSTRUCTOR = "<init>";

  public CallRow {
    codes = Set.copyOf(codes);
  }

  /** What a call of it is written with: the name of the method, or of the type that is made. */
  String simpleName() {
    return method.equals(CONSTRUCTOR) ? type.substring(type.lastIndexOf('.') + 1) : method;
  }

  /** One whose status is an argument's or the receiver's, if not one of these codes. */
  static CallRow of(String type, String method, Integer... codes) {
    return new CallRow(type, method, Set.of(codes), false);
  }

  /** The same, with a parameter for the content. */
  static CallRow withContent(String type, String method, Integer... codes) {
    return new CallRow(type, method, Set.of(codes), true);
  }

  /** The methods of a type that tell no code of their own. */
  static List<CallRow> all(String type, String... methods) {
    List<CallRow> calls = new ArrayList<>();
    for (String method : methods) {
      calls.add(of(type, method));
    }
    return calls;
  }

  /**
   * The methods of a type that each stand for one code, from rows such as {@code 404 notFound}.
   *
   * @param contents the names of those with a parameter for the content
   */
  static List<CallRow> all(String type, Set<String> contents, String table) {
    List<CallRow> calls = new ArrayList<>();
    for (Map.Entry<String, Integer> row : new TreeMap<>(CodeRows.read(table)).entrySet()) {
      String method = row.getKey();
      calls.add(new CallRow(type, method, Set.of(row.getValue()), contents.contains(method)));
    }
    return calls;
  }

  /** Some rows together. */
  @SafeVarargs
  static List<CallRow> together(List<CallRow>... parts) {
    List<CallRow> all = new ArrayList<>();
    for (List<CallRow> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
