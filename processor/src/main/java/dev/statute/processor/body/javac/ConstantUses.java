package dev.statute.processor.body.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import dev.statute.processor.body.javac.ConstantComparisons.Compared;
import dev.statute.processor.body.javac.tree.AttributedUnit;
import dev.statute.processor.body.javac.tree.CallParts;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** How a type uses some constants, apart from where it compares with them. */
final class ConstantUses extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final AttributedUnit unit;
  private final StaticTypes staticTypes;
  private final Set<Tree> compared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Name> names = new HashSet<>();
  private final Set<@Nullable Element> used = new HashSet<>();
  private boolean looksUp;

  private ConstantUses(TypeBodies bodies, List<Compared> compared) {
    this.unit = bodies.unit();
    this.staticTypes = bodies.staticTypes();
    for (Compared each : compared) {
      this.compared.add(CallParts.bare(each.operand().tree()));
      this.names.add(each.constant().getSimpleName());
    }
  }

  static ConstantUses of(TypeBodies bodies, ClassTree type, List<Compared> compared) {
    ConstantUses uses = new ConstantUses(bodies, compared);
    uses.scan(type, null);
    return uses;
  }

  /** Returns whether the type uses a constant as a value. */
  boolean isUsed(Element constant) {
    return used.contains(constant);
  }

  /** Returns whether the type looks for something in a map or a collection. */
  boolean looksUp() {
    return looksUp;
  }

  /** Annotations are not code that runs. */
  @Override
  public @Nullable Void visitModifiers(ModifiersTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    use(tree, tree.getName());
    return null;
  }

  /** A constant whose method is called, such as {@code CONSTANT.value()}, is no value there. */
  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    use(tree, tree.getIdentifier());
    ExpressionTree receiver = tree.getExpression();
    boolean isConstant =
        receiver instanceof IdentifierTree identifier && names.contains(identifier.getName())
            || receiver instanceof MemberSelectTree select
                && names.contains(select.getIdentifier());
    return isConstant ? null : super.visitMemberSelect(tree, unused);
  }

  private void use(Tree tree, Name name) {
    if (names.contains(name) && !compared.contains(tree)) {
      used.add(unit.element(tree));
    }
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    looksUp |= isLookUp(tree);
    return super.visitMethodInvocation(tree, unused);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    looksUp |= isLookUp(tree);
    return super.visitMemberReference(tree, unused);
  }

  private boolean isLookUp(Tree call) {
    ExecutableElement called = unit.called(call);
    return called != null && ComparingCall.isLookUp(called, staticTypes);
  }
}
