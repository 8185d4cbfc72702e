package dev.statute.contract.link;

import dev.statute.contract.method.StatusFacts;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a handler gives back, without the containers around it.
 *
 * @param type the internal name of the type; {@code V} for nothing
 */
record ReturnType(String type) {

  private static final String NOTHING = "V";

  private static final String CONTINUATION = "Lkotlin/coroutines/Continuation<-";

  static ReturnType of(Types types, StatusFacts facts, MethodId method) {
    Type declared = Type.getReturnType(method.descriptor());
    if (declared.getSort() == Type.VOID) {
      return new ReturnType(NOTHING);
    }
    if (declared.getSort() != Type.OBJECT) {
      return new ReturnType(declared.getDescriptor());
    }
    Optional<MethodNode> node = types.declaration(method);
    String signature = node.map(found -> found.signature).orElse(null);
    Content content = new Content(facts);
    if (signature != null) {
      content.read(resumed(signature));
    }
    String found = content.type.isEmpty() ? declared.getInternalName() : content.type;
    return new ReturnType(isNothing(found) ? NOTHING : found);
  }

  /** What a suspending function of Kotlin returns is written on its last parameter. */
  private static String resumed(String signature) {
    int start = signature.lastIndexOf(CONTINUATION);
    int end = signature.lastIndexOf(">;)");
    return start < 0 || end < start
        ? signature
        : "()" + signature.substring(start + CONTINUATION.length(), end);
  }

  private static boolean isNothing(String type) {
    return type.equals("java/lang/Void") || type.equals("kotlin/Unit");
  }

  boolean isNothing() {
    return type.equals(NOTHING);
  }

  /** Finds the innermost type argument of the containers around a returned type. */
  private static final class Content extends SignatureVisitor {

    private final StatusFacts facts;
    private String type = "";
    private boolean isOpen;
    private boolean isReturn;

    Content(StatusFacts facts) {
      super(Opcodes.ASM9);
      this.facts = facts;
    }

    /** A broken signature says nothing. */
    void read(String signature) {
      try {
        new SignatureReader(signature).accept(this);
      } catch (RuntimeException broken) {
        type = "";
      }
    }

    @Override
    public SignatureVisitor visitReturnType() {
      isReturn = true;
      isOpen = true;
      return this;
    }

    @Override
    public void visitClassType(String name) {
      if (isReturn && isOpen) {
        type = name;
        isOpen = facts.isContainer(name);
      }
    }

    @Override
    public void visitTypeVariable(String name) {
      if (isReturn && isOpen) {
        type = "java/lang/Object";
        isOpen = false;
      }
    }
  }
}
