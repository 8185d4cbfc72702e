package dev.statute.contract.link;

import dev.statute.processor.framework.StatusAnnotation;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a handler declares.
 *
 * @param codes the codes that it declares, or sets
 * @param classes the first digits of declared ranges such as {@code 4XX}
 * @param isOpen whether it may declare anything else, such as {@code default}
 * @param sets the codes that it sets for a plain return
 * @param isDeclaring whether something on it only declares, and does not set
 * @param form the annotation by which it declares; empty if there is none
 */
public record Declared(
    SortedSet<Integer> codes,
    Set<Integer> classes,
    boolean isOpen,
    SortedSet<Integer> sets,
    boolean isDeclaring,
    Optional<StatusAnnotation> form) {

  static final Declared NOTHING =
      new Declared(new TreeSet<>(), Set.of(), false, new TreeSet<>(), false, Optional.empty());

  /** What declares another code, such as {@code @ApiResponse(responseCode = "404")}. */
  public String proposal(int code) {
    return form.map(each -> proposal(each, code)).orElse("@Returns(" + code + ")");
  }

  /** What to write or add so that another code is declared, with all codes if it replaces them. */
  public String remedy(int code) {
    if (form.filter(each -> !each.isReturns()).isPresent()) {
      return "add " + proposal(code);
    }
    SortedSet<Integer> all = new TreeSet<>(codes);
    all.add(code);
    String list = all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return "write @Returns(" + (all.size() == 1 ? list : "{" + list + "}") + ")";
  }

  private static String proposal(StatusAnnotation form, int code) {
    String type = form.type().substring(form.type().lastIndexOf('.') + 1);
    String member = form.members().get(0).equals("value") ? "" : form.members().get(0) + " = ";
    String value = form.form() == StatusAnnotation.Form.TEXT ? "\"" + code + "\"" : "" + code;
    return "@" + type + "(" + member + value + ")";
  }

  /** Returns whether a code is declared. */
  public boolean covers(int code) {
    return isOpen || codes.contains(code) || classes.contains(code / 100);
  }

  /** Returns whether some success is declared. */
  public boolean hasSuccess() {
    return isOpen || classes.contains(2) || codes.stream().anyMatch(Declared::isSuccess);
  }

  /** Returns whether a code says that a request has succeeded, or where it has to go. */
  public static boolean isSuccess(int code) {
    return code / 100 == 2 || code / 100 == 3;
  }
}
