package dev.statute.processor.declaration;

import dev.statute.processor.declaration.DeclaredStatus.Code;
import dev.statute.processor.declaration.Returned.Nothing;
import dev.statute.processor.declaration.Returned.Unknown;
import dev.statute.processor.declaration.Returned.Value;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.language.BrokenCode;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.language.Supertypes;
import dev.statute.processor.output.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the handlers of a type, and reads what they declare and the status of a plain return. */
public final class OperationReader {

  private final Types types;
  private final FrameworkLookup tables;
  private final MetaAnnotations metas;
  private final Supertypes supertypes;
  private final HandlerFinder handlerFinder;
  private final BrokenCode broken;
  private final ReturnReader returns;
  private final InheritedDeclarationReader inherited;
  private final TargetReader targets;
  private final ResponderReader responders;
  private final Predicate<Element> inSource;

  /**
   * @param inSource accepts the elements whose sources are part of this compilation
   */
  OperationReader(
      Types types,
      FrameworkLookup tables,
      MetaAnnotations metas,
      Supertypes supertypes,
      HandlerFinder handlerFinder,
      InheritedDeclarationReader inherited,
      TargetReader targets,
      Predicate<Element> inSource) {
    this.types = types;
    this.tables = tables;
    this.metas = metas;
    this.supertypes = supertypes;
    this.handlerFinder = handlerFinder;
    this.broken = new BrokenCode(supertypes);
    this.returns = new ReturnReader(supertypes);
    this.inherited = inherited;
    this.targets = targets;
    this.responders = new ResponderReader(supertypes, inSource);
    this.inSource = inSource;
  }

  /** The handlers of a type, with those that it inherits from other types in source. */
  public List<Operation> read(TypeElement type) {
    if (!type.getKind().isClass() || broken.includes(type)) {
      return List.of();
    }
    List<Operation> operations = new ArrayList<>();
    for (HandlerTable table : tables.handlers()) {
      if (table.controllers().isEmpty() || handlerFinder.carries(type, table.controllers())) {
        operations.addAll(operations(type, table));
      }
    }
    return operations;
  }

  private List<Operation> operations(TypeElement type, HandlerTable table) {
    List<ExecutableElement> handlers = handlers(type, table);
    if (handlers.isEmpty()) {
      return List.of();
    }
    boolean setElsewhere = isSetElsewhere(type, table);
    List<Operation> operations = new ArrayList<>(handlers.size());
    for (ExecutableElement method : handlers) {
      operations.add(operation(method, type, table, setElsewhere));
    }
    Optional<Set<Integer>> siblings = plainStatuses(operations);
    List<Operation> found = new ArrayList<>(operations.size());
    for (Operation operation : operations) {
      found.add(operation.withSiblings(siblings));
    }
    return found;
  }

  private List<ExecutableElement> handlers(TypeElement type, HandlerTable table) {
    // Where any type may have handlers, those of a supertype are found there.
    List<ExecutableElement> methods =
        table.controllers().isEmpty()
            ? ElementFilter.methodsIn(type.getEnclosedElements())
            : supertypes.methods(type);
    List<ExecutableElement> handlers = new ArrayList<>();
    for (ExecutableElement method : methods) {
      if (mayBeMapped(method, type, table)
          && !method.getModifiers().contains(Modifier.ABSTRACT)
          && inSource.test(method)
          && !BrokenCode.includes(method)
          && handlerFinder.isHandler(method, type, table)) {
        handlers.add(method);
      }
    }
    return handlers;
  }

  /** The plain statuses of all handlers; empty if one of them is not certain. */
  private static Optional<Set<Integer>> plainStatuses(List<Operation> operations) {
    Set<Integer> statuses = new TreeSet<>();
    for (Operation operation : operations) {
      if (operation.plainStatus().isEmpty()) {
        return Optional.empty();
      }
      statuses.add(operation.plainStatus().get());
    }
    return Optional.of(statuses);
  }

  /** Rejects most methods that are not mapped without a look at their supertypes. */
  private boolean mayBeMapped(ExecutableElement method, TypeElement type, HandlerTable table) {
    return !supertypes.of(type).isEmpty() || metas.carries(method, table.mappings());
  }

  private Operation operation(
      ExecutableElement method, TypeElement type, HandlerTable table, boolean setElsewhere) {
    Returned returned = returns.read(returnType(method, type), table);
    boolean isContent =
        table.contents().isEmpty()
            || metas.carries(method, table.contents())
            || handlerFinder.carries(type, table.contents());
    MethodDeclarations declared = inherited.of(method, type);
    return new Operation(
        new Anchor.OfElement(method),
        type.getSimpleName() + "." + method.getSimpleName(),
        table,
        declared,
        !isContent && returned instanceof Value ? new Unknown() : returned,
        isContent && !setElsewhere && !canRespond(method, table)
            ? plainStatus(returned, table, declared)
            : Optional.empty(),
        Optional.empty(),
        targets.targets(method));
  }

  /** The return type of a method as a member of a type, with its type variables resolved. */
  private TypeMirror returnType(ExecutableElement method, TypeElement type) {
    return !method.getEnclosingElement().equals(type)
            && type.asType() instanceof DeclaredType declared
            && types.asMemberOf(declared, method) instanceof ExecutableType member
        ? member.getReturnType()
        : method.getReturnType();
  }

  /** The status of a plain return: that of the nearest annotation, else that of the framework. */
  private static Optional<Integer> plainStatus(
      Returned returned, HandlerTable table, MethodDeclarations declared) {
    if (!(returned instanceof Value) && !(returned instanceof Nothing)) {
      return Optional.empty();
    }
    List<Declaration> setters = Declaration.plainStatusSetters(declared.own());
    if (!setters.isEmpty()) {
      return code(setters);
    }
    // Frameworks differ in which inherited annotation they take, so none is certain.
    return !Declaration.plainStatusSetters(declared.overridden()).isEmpty()
            || !Declaration.plainStatusSetters(declared.ofType()).isEmpty()
        ? Optional.empty()
        : Optional.of(returned instanceof Nothing ? table.nothing() : table.value());
  }

  private static Optional<Integer> code(List<Declaration> setters) {
    return setters.size() == 1
            && setters.get(0).statuses().size() == 1
            && setters.get(0).statuses().get(0) instanceof Code code
        ? Optional.of(code.code())
        : Optional.empty();
  }

  /** Returns whether a method can set the status otherwise than by what it returns. */
  private boolean canRespond(ExecutableElement method, HandlerTable table) {
    return metas.carries(method, table.interceptors())
        || responders.isAmongParameters(method, table);
  }

  /**
   * Returns whether a type has an interceptor or a member that can set the status of its handlers.
   */
  private boolean isSetElsewhere(TypeElement type, HandlerTable table) {
    if (handlerFinder.carries(type, table.interceptors())) {
      return true;
    }
    for (TypeElement own : supertypes.all(type)) {
      for (Element member : own.getEnclosedElements()) {
        if (isResponder(member, type, table)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isResponder(Element member, TypeElement type, HandlerTable table) {
    return member instanceof ExecutableElement method
        ? (responders.isAmongParameters(method, table)
                || responders.isResponder(method.getReturnType(), table))
            && !handlerFinder.isHandler(method, type, table)
        : member.getKind().isField() && responders.isResponder(member.asType(), table);
  }
}
