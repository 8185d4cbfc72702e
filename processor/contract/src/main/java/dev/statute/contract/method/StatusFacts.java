package dev.statute.contract.method;

import dev.statute.contract.program.Annotations;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import dev.statute.processor.body.Operator;
import dev.statute.processor.framework.CallRow;
import dev.statute.processor.framework.CommonTypes;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.framework.LibraryLookup;
import dev.statute.processor.framework.ResponseLookup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/** What the tables of frameworks and the generated types say of types, by internal name. */
public final class StatusFacts {

  private static final String EXCEPTION = "dev.statute.meta.ExceptionMetadata";
  private static final String ROOT = "StatusCode";

  /** What a type is to a status. */
  enum Kind {
    /** A status itself. */
    STATUS,
    /** A response, a builder of one, or anything else that carries a status. */
    CARRIER,
    /** An {@code Optional}, future, publisher or stream. */
    CONTAINER,
    EXCEPTION,
    OTHER
  }

  private final Types types;
  private final FrameworkLookup frameworks = FrameworkLookup.ofAll();
  private final ResponseLookup responses = ResponseLookup.ofAll();
  private final LibraryLookup libraries =
      new LibraryLookup(CommonTypes.libraries(), frameworks.handlers());
  private final Set<String> responders = new HashSet<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  public StatusFacts(Types types) {
    this.types = types;
    for (HandlerTable table : frameworks.handlers()) {
      responders.addAll(table.responders());
    }
  }

  public FrameworkLookup frameworks() {
    return frameworks;
  }

  public ResponseLookup responses() {
    return responses;
  }

  Kind kind(String type) {
    Kind known = kinds.get(type);
    if (known == null) {
      known = read(type);
      kinds.put(type, known);
    }
    return known;
  }

  private Kind read(String type) {
    if (type.startsWith("[")) {
      return Kind.OTHER;
    }
    Kind found = Kind.OTHER;
    for (String own : types.all(type)) {
      String name = Names.qualified(own);
      if (own.equals("java/lang/Throwable")) {
        return Kind.EXCEPTION;
      }
      if (responses.isStatus(name) || isRoot(own)) {
        return Kind.STATUS;
      }
      if (responses.isCarrier(name)) {
        found = Kind.CARRIER;
      } else if (found == Kind.OTHER && isContainerName(name)) {
        found = Kind.CONTAINER;
      }
    }
    return found;
  }

  private boolean isContainerName(String name) {
    return libraries.isOptional(name)
        || (libraries.isLater(name) && !name.equals("java.util.function.Supplier"))
        || name.startsWith("java.util.stream.");
  }

  /** Returns whether values of a container type come at once, and exceptions are thrown at once. */
  boolean isImmediate(String type) {
    return libraries.isOptional(Names.qualified(type))
        || type.startsWith("java/util/Optional")
        || type.equals("java/util/Objects");
  }

  /** Returns whether Statute generated a type, such as one of a catalogue or a mapper. */
  public boolean isMadeByStatute(String type) {
    return types.find(type).filter(StatusFacts::isGenerated).isPresent();
  }

  private static boolean isGenerated(ClassNode type) {
    return Annotations.on(type).stream()
        .anyMatch(each -> Annotations.name(each).startsWith("dev.statute.meta."));
  }

  private boolean isRoot(String type) {
    return Names.simple(type).equals(ROOT)
        && types.find(type).filter(StatusFacts::isGenerated).isPresent();
  }

  /** Returns whether the status of the response can be set through values of a type. */
  boolean isResponder(String type) {
    for (String own : types.all(type)) {
      if (responders.contains(Names.qualified(own))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a returned value of a status type sets the status of the response. */
  public boolean isSent(String type) {
    return types.all(type).stream().anyMatch(own -> responses.isSent(Names.qualified(own)));
  }

  public boolean isContainer(String type) {
    return kind(type) == Kind.CONTAINER;
  }

  public boolean isCarrier(String type) {
    return kind(type) == Kind.CARRIER;
  }

  boolean isLogger(String type) {
    return libraries.isLogger(Names.qualified(type));
  }

  /** The row for a method, looked for in the type that declares it and above. */
  Optional<CallRow> row(MethodId method) {
    for (String own : types.all(method.owner())) {
      Optional<CallRow> row = responses.call(Names.qualified(own), method.name());
      if (row.isPresent()) {
        return row;
      }
      if (method.isConstructor()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What a method of a container does. */
  Optional<Operator> operator(MethodId method) {
    for (String own : types.all(method.owner())) {
      Optional<String> name = libraries.followed(Names.qualified(own), method.name());
      if (name.isPresent()) {
        return name.map(Operator::valueOf);
      }
    }
    return Optional.empty();
  }

  /** The code of a constant of a status enum or of a generated holder. */
  Optional<Integer> constant(String owner, String name, String descriptor) {
    Optional<Integer> code = frameworks.code(Names.qualified(owner), name);
    return code.isPresent() ? code : holderConstant(owner, name, descriptor);
  }

  /** The numbers of a holder are in its nested type, under the names of its constants. */
  private Optional<Integer> holderConstant(String owner, String name, String descriptor) {
    Optional<ClassNode> codes = types.find(owner + "$Code");
    if (codes.isEmpty() || kind(Names.ofDescriptor(descriptor)) != Kind.STATUS) {
      return Optional.empty();
    }
    for (FieldNode field : codes.get().fields) {
      if (field.name.equals(name) && field.value instanceof Integer code) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /** The code that an exception has by its type alone, whatever its constructor takes. */
  public Optional<Integer> fixedCode(String type) {
    for (String own : types.all(type)) {
      Optional<Integer> code = responses.exception(Names.qualified(own));
      if (code.isPresent()) {
        return code;
      }
      code = generatedCode(own);
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** The code of a generated exception type, without those below it. */
  private Optional<Integer> generatedCode(String type) {
    return types.find(type).stream()
        .flatMap(node -> Annotations.on(node).stream())
        .filter(each -> Annotations.name(each).equals(EXCEPTION))
        .flatMap(each -> value(each).stream())
        .findFirst();
  }

  private static Optional<Integer> value(AnnotationNode annotation) {
    return Annotations.members(annotation).get("value") instanceof Integer code
        ? Optional.of(code)
        : Optional.empty();
  }

  /** Returns whether an exception type was generated by Statute, or is below such a type. */
  public boolean isGenerated(String type) {
    return types.all(type).stream()
        .anyMatch(own -> Names.simple(own).equals("StatusCodeException"));
  }

  /** What a value of a type may be, if nobody knows where it comes from. */
  Val unknown(Type type, Atom.Unknown reason) {
    if (type.getSize() == 2) {
      return Val.WIDE;
    }
    if (type.getSort() != Type.OBJECT) {
      return Val.PLAIN;
    }
    String name = type.getInternalName();
    return switch (kind(name)) {
      case STATUS, CARRIER -> Val.of(reason);
      case CONTAINER -> Val.PLAIN_OR_ABSENT;
      case EXCEPTION -> Val.of(types.isProgram(name) ? reason : new Atom.Caught(name));
      case OTHER -> Val.PLAIN;
    };
  }
}
