package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A method or constructor whose result has a status.
 *
 * <p>The status is that of the argument for the first parameter whose declared type is {@code int},
 * a status type, or a carrier. Without such a parameter it is one of {@code codes}. Without codes
 * it is the status of the receiver.
 *
 * @param type the qualified name of the type that declares it (nested: {@code a.b.Outer.Inner})
 * @param method its name, {@code <init>} for a constructor
 * @param codes the possible codes if no parameter gives the status
 * @param content whether a parameter of type {@code Object} or of a type variable becomes the
 *     content of the response
 */
public record CallRow(String type, String method, Set<Integer> codes, boolean content) {

  public static final String CONSTRUCTOR = "<init>";

  public CallRow {
    codes = Set.copyOf(codes);
  }

  /** The simple name in a call: that of the method, or of the type of a constructor. */
  String simpleName() {
    return method.equals(CONSTRUCTOR) ? type.substring(type.lastIndexOf('.') + 1) : method;
  }

  /**
   * A row whose status is that of an argument, else one of the codes, else that of the receiver.
   */
  static CallRow of(String type, String method, Integer... codes) {
    return new CallRow(type, method, Set.of(codes), false);
  }

  /** Such a row with a parameter for the content. */
  static CallRow withContent(String type, String method, Integer... codes) {
    return new CallRow(type, method, Set.of(codes), true);
  }

  /** Rows for methods of a type that have no code of their own. */
  static List<CallRow> all(String type, String... methods) {
    List<CallRow> calls = new ArrayList<>();
    for (String method : methods) {
      calls.add(of(type, method));
    }
    return calls;
  }

  /**
   * Rows for methods of a type that have one code each, from rows such as {@code 404 notFound}.
   *
   * @param contents the names of the methods with a parameter for the content
   */
  static List<CallRow> all(String type, Set<String> contents, String table) {
    List<CallRow> calls = new ArrayList<>();
    for (Map.Entry<String, Integer> row : new TreeMap<>(CodeRows.read(table)).entrySet()) {
      String method = row.getKey();
      calls.add(new CallRow(type, method, Set.of(row.getValue()), contents.contains(method)));
    }
    return calls;
  }

  @SafeVarargs
  static List<CallRow> together(List<CallRow>... parts) {
    List<CallRow> all = new ArrayList<>();
    for (List<CallRow> part : parts) {
      all.addAll(part);
    }
    return all;
  }
}
