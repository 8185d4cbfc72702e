package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import dev.statute.processor.body.StatusFacts;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Decides which objects get another status than the one that they are made with. */
final class StatusChanges {

  private final TypeBodies bodies;
  private final StaticTypes staticTypes;
  private final StatusFacts facts;
  private final StatusMembers members;

  StatusChanges(TypeBodies bodies) {
    this.bodies = bodies;
    this.staticTypes = bodies.staticTypes();
    this.facts = staticTypes.facts();
    this.members = staticTypes.statusMembers();
  }

  /**
   * Returns whether an object of a type can get another status, or delivers one that can: builders,
   * and mutable responses.
   */
  boolean isChangeable(@Nullable TypeMirror type) {
    return switch (staticTypes.kind(type)) {
      case STATUS -> !setters(type).isEmpty();
      case OPTIONAL, LATER ->
          type instanceof DeclaredType declared
              && declared.getTypeArguments().stream().anyMatch(this::isChangeable);
      default -> false;
    };
  }

  private Set<Name> setters(@Nullable TypeMirror type) {
    Optional<TypeElement> found =
        staticTypes.holdsStatus(type) ? staticTypes.bound(type) : Optional.empty();
    return found.isEmpty() ? Set.of() : members.setters(found.get());
  }

  /** Returns whether the object in a variable may have got another status. */
  boolean isChanged(Element variable) {
    TypeMirror type = variable.asType();
    return isChangeable(type)
            && (bodies.variables().shared().isPassedOn(variable) || isOpen(variable))
        || isCalled(setters(type), variable)
        || isCalled(setters(made(variable)), variable);
  }

  /** A field that is not private is accessible to other code. */
  private static boolean isOpen(Element variable) {
    return variable.getKind() == ElementKind.FIELD
        && !variable.getModifiers().contains(Modifier.PRIVATE);
  }

  /** Returns whether an object can get another status from some place on. */
  boolean isChangeable(TreePath path) {
    return isChangeable(bodies.unit().type(path.getLeaf())) || isChangeableAgain(path);
  }

  /** Returns whether a cast or a method returns the same object with a type that can change. */
  private boolean isChangeableAgain(TreePath path) {
    TreePath up = path.getParentPath();
    if (up.getLeaf() instanceof MemberSelectTree) {
      Tree call = up.getParentPath().getLeaf();
      return call instanceof MethodInvocationTree && isChangeable(bodies.unit().type(call));
    }
    boolean isBare =
        up.getLeaf() instanceof ParenthesizedTree || up.getLeaf() instanceof TypeCastTree;
    return isBare && isChangeable(up);
  }

  /** The start of a chain whose calls all return the same object; null if they do not. */
  @Nullable ExpressionTree root(ExpressionTree chain) {
    ExpressionTree tree = CallParts.bare(chain);
    ExpressionTree receiver = CallParts.receiver(tree);
    while (receiver != null && isSame(tree, receiver)) {
      tree = CallParts.bare(receiver);
      receiver = CallParts.receiver(tree);
    }
    return receiver == null ? tree : null;
  }

  /** Returns whether a call returns nothing, as setters do, or its receiver, by its type. */
  private boolean isSame(ExpressionTree call, ExpressionTree receiver) {
    TypeMirror given = bodies.unit().type(call);
    TypeMirror own = bodies.unit().type(receiver);
    return given != null
        && own != null
        && (given.getKind() == TypeKind.VOID
            || staticTypes.isBelow(given, own)
            || staticTypes.isBelow(own, given));
  }

  /**
   * Returns whether the object in a local variable is made for it, so that no other code has it.
   */
  boolean isOwn(Element variable) {
    ExpressionTree value = bodies.variables().value(variable);
    return variable.getKind() == ElementKind.LOCAL_VARIABLE
        && value != null
        && !(bodies.unit().element(CallParts.root(value)) instanceof VariableElement);
  }

  /** Returns whether the object in a variable can get another status. */
  boolean mayChange(Element variable) {
    return isChangeable(variable.asType()) || isChangeable(made(variable));
  }

  /** The type of the value, which can have more methods than that of the variable. */
  private @Nullable TypeMirror made(Element variable) {
    @Nullable ExpressionTree value = bodies.variables().value(variable);
    return value == null ? null : bodies.unit().type(CallParts.bare(value));
  }

  /**
   * Returns whether a condition looks at a response, so that it may be returned with some codes
   * only.
   */
  boolean isTested(Element variable) {
    return bodies.variables().isTested(variable)
        || staticTypes
            .bound(variable.asType())
            .filter(
                type ->
                    !calledOn(variable).isEmpty()
                        && facts.isResponse(type)
                        && isCalled(members.getters(type), variable))
            .isPresent();
  }

  private boolean isCalled(Set<Name> methods, Element variable) {
    return !Collections.disjoint(calledOn(variable), methods);
  }

  private Set<Name> calledOn(Element variable) {
    return bodies.variables().shared().calledOn(variable);
  }
}
