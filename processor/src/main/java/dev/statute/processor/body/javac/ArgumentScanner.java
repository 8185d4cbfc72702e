package dev.statute.processor.body.javac;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.statute.processor.body.CodeListener;
import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.StatusSource;
import dev.statute.processor.body.StatusSource.Argument;
import dev.statute.processor.body.javac.StaticTypes.Kind;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the status codes that calls make responses with, the content that they give them, and the
 * constants that values are compared with.
 */
final class ArgumentScanner extends TreePathScanner<@Nullable Void, @Nullable Element> {

  /** The kinds whose values may be empty. */
  private static final Set<Kind> MAYBE = Set.of(Kind.OPTIONAL, Kind.LATER);

  private final TypeBodies bodies;
  private final AttributedUnit unit;
  private final CodeListener listener;
  private final StatusFacts facts;
  private final NumberArguments numberArguments;
  private final ConstantComparisons comparisons;
  private final SentStatusReader sentStatuses;
  private final Set<Tree> numbers = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Tree> codes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The codes that calls are passed. */
  private final Set<Integer> passed = new HashSet<>();

  /** What is looked at when all of these codes are known. */
  private final List<Content> contents = new ArrayList<>();

  ArgumentScanner(
      TypeBodies bodies, CodeListener listener, BiPredicate<TypeElement, TypeMirror> handles) {
    this.sentStatuses = new SentStatusReader(bodies, handles);
    this.bodies = bodies;
    this.unit = bodies.unit();
    this.listener = listener;
    this.facts = bodies.staticTypes().facts();
    this.numberArguments = new NumberArguments(bodies);
    this.comparisons = new ConstantComparisons(bodies);
  }

  void read(ClassTree type) {
    scan(unit.path(type), null);
    for (NumberArguments.Passed number : numberArguments.all()) {
      numbers(bodies.values().status(number.argument()), number.where());
    }
    contents.forEach(this::read);
    comparisons.report(type, listener);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Element where) {
    return super.visitClass(tree, unit.element(tree));
  }

  /** Annotations are not code that runs. */
  @Override
  public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Element where) {
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Element where) {
    return super.visitMethod(tree, unit.element(tree));
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Element where) {
    Element variable = unit.element(tree);
    boolean isField = variable != null && variable.getKind() == ElementKind.FIELD;
    return super.visitVariable(tree, isField ? variable : where);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Element where) {
    read(tree, tree.getMethodSelect(), where);
    return super.visitMethodInvocation(tree, where);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Element where) {
    read(tree, tree.getIdentifier(), where);
    return super.visitNewClass(tree, where);
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, @Nullable Element where) {
    comparisons.add(tree, where);
    return super.visitBinary(tree, where);
  }

  @Override
  public @Nullable Void visitCase(CaseTree tree, @Nullable Element where) {
    comparisons.add(tree, getCurrentPath().getParentPath().getLeaf(), where);
    return super.visitCase(tree, where);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Element where) {
    comparisons.add(tree, where);
    return super.visitMemberReference(tree, where);
  }

  private void read(ExpressionTree call, Tree named, @Nullable Element where) {
    Name name = CallParts.name(named);
    if (where == null || name == null) {
      return;
    }
    numberArguments.add(call, name, where);
    comparisons.add(getCurrentPath(), name, where);
    if (CallParts.isConstructorCall(name) || facts.mayHaveStatusSource(name)) {
      ExecutableElement called = unit.called(call);
      if (called != null) {
        facts.statusSource(called).ifPresent(status -> read(call, status, where));
      }
    }
  }

  private void read(ExpressionTree call, StatusSource status, Element where) {
    List<? extends ExpressionTree> arguments = CallParts.arguments(call);
    if (status.source() instanceof Argument argument && argument.index() < arguments.size()) {
      status(arguments.get(argument.index()), where);
    }
    if (status.content().isPresent() && status.content().getAsInt() < arguments.size()) {
      ExpressionTree content = arguments.get(status.content().getAsInt());
      contents.add(new Content(getCurrentPath(), content, status, where));
    }
  }

  /** A call that may give a response its content. */
  private record Content(TreePath call, ExpressionTree tree, StatusSource status, Element where) {}

  private void read(Content content) {
    if (!mayBeForbidden(content)) {
      return;
    }
    ValueStatuses found =
        new DestinationReader(bodies, true).ofContent(content.call(), content.status());
    if (found.complete()
        && found.statuses().size() == 1
        && found.statuses().get(0).code() instanceof MadeCode.Known known
        && listener.forbidsContent(known.number(), content.where())
        && isContent(content.tree())) {
      listener.content(known.number(), content.where(), unit.place(content.tree()));
    }
  }

  /**
   * Returns whether the response has a code that forbids content, or may get one: by a call that is
   * passed such a code. Few types use such codes, so few responses have to be followed.
   */
  private boolean mayBeForbidden(Content content) {
    for (int code : passed) {
      if (listener.forbidsContent(code, content.where())) {
        return true;
      }
    }
    ExpressionTree call = (ExpressionTree) content.call().getLeaf();
    for (MadeStatus made : bodies.values().made(call, content.status()).statuses()) {
      if (made.code() instanceof MadeCode.Known known
          && listener.forbidsContent(known.number(), content.where())) {
        return true;
      }
    }
    return false;
  }

  private void status(ExpressionTree argument, Element where) {
    TypeMirror type = unit.type(argument);
    if (sentStatuses.isResponse(type)) {
      return;
    }
    ValueStatuses status = bodies.values().status(argument);
    if (type != null && type.getKind() == TypeKind.INT) {
      numbers(status, where);
      if (status.isOpen()) {
        numberArguments.statusIsMade();
      }
    }
    for (MadeStatus made : status.statuses()) {
      if (made.code() instanceof MadeCode.Known known) {
        passed.add(known.number());
        if (listener.isDoubtful(known.number(), where)
            && sentStatuses.isSent(getCurrentPath(), where)
            && codes.add(made.place())) {
          listener.sent(known.number(), where, unit.place(made.place()));
        }
      }
    }
  }

  private void numbers(ValueStatuses status, Element where) {
    for (MadeStatus made : status.statuses()) {
      if (made.code() instanceof MadeCode.Known known && numbers.add(made.place())) {
        listener.number(known.number(), where, unit.place(made.place()));
      }
    }
  }

  /**
   * Returns whether content is surely there: not empty, not of a kind that may be, and not {@code
   * null}.
   */
  private boolean isContent(ExpressionTree content) {
    ExpressionTree bare = CallParts.bare(content);
    ExpressionTree value = bodies.variables().value(unit.element(bare));
    TypeMirror type = unit.type(value == null ? bare : value);
    return type != null
        && type.getKind() != TypeKind.NULL
        && type.getKind() != TypeKind.TYPEVAR
        && !(bare instanceof LiteralTree literal && "".equals(literal.getValue()))
        && !MAYBE.contains(bodies.staticTypes().kind(type))
        && !bodies.staticTypes().isBelow(type, "java.lang.Void");
  }
}
