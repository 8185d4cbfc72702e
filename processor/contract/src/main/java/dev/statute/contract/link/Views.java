package dev.statute.contract.link;

import dev.statute.contract.link.Answers.Answer;
import dev.statute.contract.method.Atom;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.processor.framework.HandlerTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Returned values that are no content: names of views, and what may set any status itself. */
final class Views {

  /** Spring Framework reference, "View Resolution". */
  private static final String REDIRECT = "redirect:";

  private static final String ENTITY = "org/springframework/http/HttpEntity";
  private static final String FORWARD = "forward:";
  private static final int OK = 200;
  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;

  private final Types types;
  private final Annotations annotations;
  private final Set<String> open = new HashSet<>();
  private final Set<String> contents = new HashSet<>();
  private final int redirect;

  Views(Types types, StatusFacts facts) {
    this.types = types;
    this.annotations = new Annotations(types);
    this.redirect = SpringHandlers.isReactive(types) ? SEE_OTHER : FOUND;
    for (HandlerTable table : facts.frameworks().handlers()) {
      open.addAll(table.open());
      contents.addAll(table.contents());
    }
  }

  /** Returns whether a value of a type may set any status itself. */
  boolean isOpen(String type) {
    return types.all(type).stream().map(Names::qualified).anyMatch(open::contains);
  }

  /**
   * Returns whether Spring takes what a method returns for the name of a view, or for its model.
   */
  boolean areReturnedBy(Member member, String type) {
    if (types.isSubtype(type, ENTITY)) {
      return false;
    }
    MethodId method = member.method();
    for (String own : types.all(member.type())) {
      MethodId same = new MethodId(own, method.name(), method.descriptor());
      boolean isContent =
          types
                  .find(own)
                  .filter(node -> annotations.has(Annotations.on(node), contents))
                  .isPresent()
              || types
                  .declaration(same)
                  .filter(node -> annotations.has(Annotations.on(node), contents))
                  .isPresent();
      if (isContent) {
        return false;
      }
    }
    return true;
  }

  /** What Spring sends for the name of a view. */
  Answer answer(Atom name, Way start) {
    if (name instanceof Atom.Text text && text.value().startsWith(REDIRECT)) {
      return Answer.of(redirect, Source.RETURNED, start);
    }
    boolean isView =
        name == Simple.NULL
            || name instanceof Atom.Text text
                && text.isWhole()
                && !text.value().startsWith(FORWARD);
    return isView
        ? Answer.of(OK, Source.PLAIN, start)
        : new Answer(
            Optional.of(OK),
            Source.MAYBE,
            start,
            Optional.of(new Gap("view not constant", start.text(), start.place())));
  }
}
