package dev.statute.processor.body.javac.tree;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import dev.statute.processor.language.Annotations;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Takes calls apart. */
public final class CallParts {

  private CallParts() {}

  /** The receiver of a call; null if it is not written. */
  public static @Nullable ExpressionTree receiver(ExpressionTree call) {
    return call instanceof MethodInvocationTree invocation
            && invocation.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression()
        : null;
  }

  /** Returns whether the receiver is {@code super}, so that no overriding method is called. */
  public static boolean isOnSuper(Tree call) {
    return call instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select
        && isSuper(select.getExpression());
  }

  /**
   * Returns whether {@code this(..)} or {@code super(..)} is called, by the name that is called.
   */
  public static boolean isConstructorCall(Name called) {
    return called.contentEquals("super") || called.contentEquals("this");
  }

  private static boolean isSuper(ExpressionTree tree) {
    return tree instanceof MemberSelectTree outer && outer.getIdentifier().contentEquals("super")
        || tree instanceof IdentifierTree name && name.getName().contentEquals("super");
  }

  public static List<? extends ExpressionTree> arguments(ExpressionTree call) {
    if (call instanceof MethodInvocationTree invocation) {
      return invocation.getArguments();
    }
    return call instanceof NewClassTree made ? made.getArguments() : List.of();
  }

  /** The simple name that an expression or a type is written with; null if it is no name. */
  public static @Nullable Name name(Tree tree) {
    if (tree instanceof ParameterizedTypeTree generic) {
      return name(generic.getType());
    }
    if (tree instanceof MemberSelectTree select) {
      return select.getIdentifier();
    }
    return tree instanceof IdentifierTree identifier ? identifier.getName() : null;
  }

  /** An expression without the parentheses and casts around it. */
  public static ExpressionTree bare(ExpressionTree tree) {
    if (tree instanceof ParenthesizedTree inner) {
      return bare(inner.getExpression());
    }
    return tree instanceof TypeCastTree cast ? bare(cast.getExpression()) : tree;
  }

  /** The start of a chain of calls. */
  public static ExpressionTree root(ExpressionTree chain) {
    ExpressionTree bare = bare(chain);
    ExpressionTree receiver = receiver(bare);
    return receiver == null ? bare : root(receiver);
  }

  /** Returns whether an expression is a lambda or a method reference. */
  public static boolean isFunction(ExpressionTree tree) {
    ExpressionTree bare = bare(tree);
    return bare instanceof LambdaExpressionTree || bare instanceof MemberReferenceTree;
  }

  /** Such as {@code OrderService.find(long)}. */
  public static String describe(ExecutableElement called) {
    Element type = called.getEnclosingElement();
    String parameters =
        called.getParameters().stream()
            .map(parameter -> simple(parameter.asType()))
            .collect(Collectors.joining(", ", "(", ")"));
    return called.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + type.getSimpleName() + parameters
        : type.getSimpleName() + "." + called.getSimpleName() + parameters;
  }

  /** The name of a type without its package and its arguments. */
  public static String simple(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Annotations.element(type).map(found -> found.getSimpleName().toString()).orElse("")
        : type.toString().replaceAll("@\\S+ |.*\\.(?=\\w+(\\[\\])*$)", "");
  }
}
