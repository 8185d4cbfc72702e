package dev.statute.processor;

import dev.statute.processor.DeclaredStatus.Code;
import dev.statute.processor.Returned.Nothing;
import dev.statute.processor.Returned.Unknown;
import dev.statute.processor.Returned.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the handlers of a type, and reads what is declared of them and what they answer. */
final class OperationReader {

  private final Types types;
  private final FrameworkTables tables;
  private final MetaAnnotations metas;
  private final Supertypes supertypes;
  private final BrokenCode broken;
  private final ReturnReader returns;
  private final InheritedDeclarations inherited;
  private final DeclarationReader declarations;
  private final TargetReader targets;
  private final Predicate<Element> inSource;

  /**
   * @param inSource tells the elements whose sources are part of this compilation
   */
  OperationReader(
      Elements elements,
      Types types,
      FrameworkTables tables,
      MetaAnnotations metas,
      DeclarationReader declarations,
      TargetReader targets,
      Predicate<Element> inSource) {
    this.types = types;
    this.tables = tables;
    this.metas = metas;
    this.supertypes = new Supertypes(elements);
    this.broken = new BrokenCode(supertypes);
    this.returns = new ReturnReader(supertypes);
    this.inherited = new InheritedDeclarations(elements, supertypes, declarations);
    this.declarations = declarations;
    this.targets = targets;
    this.inSource = inSource;
  }

  /** The handlers among the methods of a type, with those that it inherits from other sources. */
  List<Operation> read(TypeElement type) {
    if (!type.getKind().isClass() || broken.includes(type)) {
      return List.of();
    }
    return tables.rules().stream()
        .filter(rules -> rules.controllers().isEmpty() || carries(type, rules.controllers()))
        .flatMap(rules -> operations(type, rules))
        .toList();
  }

  private Stream<Operation> operations(TypeElement type, HandlerRules rules) {
    // Where any type may have handlers, those of a supertype are found there.
    List<ExecutableElement> methods =
        rules.controllers().isEmpty()
            ? ElementFilter.methodsIn(type.getEnclosedElements())
            : supertypes.methods(type);
    List<ExecutableElement> handlers =
        methods.stream()
            .filter(method -> !method.getModifiers().contains(Modifier.ABSTRACT))
            .filter(method -> inSource.test(method) && !BrokenCode.includes(method))
            .filter(method -> isMapped(method, type, rules))
            .toList();
    if (handlers.isEmpty()) {
      return Stream.empty();
    }
    boolean setElsewhere = isSetElsewhere(type, rules);
    List<Operation> operations =
        handlers.stream().map(method -> operation(method, type, rules, setElsewhere)).toList();
    Optional<Set<Integer>> answers = answers(operations);
    return operations.stream().map(operation -> operation.among(answers));
  }

  /** What the handlers answer when they just return; empty if that is not certain of one. */
  private static Optional<Set<Integer>> answers(List<Operation> operations) {
    return operations.stream().allMatch(operation -> operation.answer().isPresent())
        ? Optional.of(
            operations.stream()
                .map(operation -> operation.answer().get())
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  private boolean isMapped(ExecutableElement method, TypeElement type, HandlerRules rules) {
    return metas.carries(method, rules.mappings())
        || (!isStandIn(type, rules)
            && supertypes.overridden(method, type).stream()
                .anyMatch(above -> metas.carries(above, rules.mappings())));
  }

  /** Whether a type just implements a client by hand, as fallbacks and tests do. */
  private boolean isStandIn(TypeElement type, HandlerRules rules) {
    return rules.controllers().isEmpty() && carries(type, rules.clients());
  }

  private Operation operation(
      ExecutableElement method, TypeElement type, HandlerRules rules, boolean setElsewhere) {
    Returned returned = returns.read(returnType(method, type), rules);
    boolean isContent =
        rules.contents().isEmpty()
            || metas.carries(method, rules.contents())
            || carries(type, rules.contents());
    List<Declaration> own = declarations.on(method);
    List<Declaration> overridden = inherited.ofOverridden(method, type);
    List<Declaration> ofType = inherited.ofType(type);
    return new Operation(
        new Origin.OfElement(method),
        type.getSimpleName() + "." + method.getSimpleName(),
        rules,
        own,
        overridden,
        ofType,
        inherited.ofPackage(type),
        !isContent && returned instanceof Value ? new Unknown() : returned,
        isContent && !setElsewhere && !canRespond(method, rules)
            ? answer(returned, rules, own, Stream.concat(overridden.stream(), ofType.stream()))
            : Optional.empty(),
        Optional.empty(),
        targets.targets(method));
  }

  /** What a method returns as a member of a type, which may say what a type variable stands for. */
  private TypeMirror returnType(ExecutableElement method, TypeElement type) {
    return !method.getEnclosingElement().equals(type)
            && type.asType() instanceof DeclaredType declared
            && types.asMemberOf(declared, method) instanceof ExecutableType member
        ? member.getReturnType()
        : method.getReturnType();
  }

  /** What a plain return answers: what the nearest annotation says, or else the framework. */
  private static Optional<Integer> answer(
      Returned returned, HandlerRules rules, List<Declaration> own, Stream<Declaration> inherited) {
    if (!(returned instanceof Value) && !(returned instanceof Nothing)) {
      return Optional.empty();
    }
    List<Declaration> answers = own.stream().filter(Declaration::isAnswer).toList();
    if (!answers.isEmpty()) {
      return code(answers);
    }
    // Which of the inherited ones a framework takes differs too much to be certain.
    return inherited.anyMatch(Declaration::isAnswer)
        ? Optional.empty()
        : Optional.of(returned instanceof Nothing ? rules.nothing() : rules.value());
  }

  private static Optional<Integer> code(List<Declaration> answers) {
    return answers.size() == 1
            && answers.get(0).statuses().size() == 1
            && answers.get(0).statuses().get(0) instanceof Code code
        ? Optional.of(code.code())
        : Optional.empty();
  }

  /** Whether a method can set the status by other means than what it returns. */
  private boolean canRespond(ExecutableElement method, HandlerRules rules) {
    return metas.carries(method, rules.interceptors()) || takesResponder(method, rules);
  }

  /** Whether something in a type, or bound to it, can set the status of its handlers. */
  private boolean isSetElsewhere(TypeElement type, HandlerRules rules) {
    return carries(type, rules.interceptors())
        || supertypes
            .withOwn(type)
            .flatMap(own -> own.getEnclosedElements().stream())
            .anyMatch(
                member ->
                    member instanceof ExecutableElement method
                        ? (takesResponder(method, rules) || responds(method.getReturnType(), rules))
                            && !isMapped(method, type, rules)
                        : member.getKind().isField() && responds(member.asType(), rules));
  }

  private boolean takesResponder(ExecutableElement method, HandlerRules rules) {
    return method.getParameters().stream()
        .anyMatch(parameter -> responds(parameter.asType(), rules));
  }

  /**
   * Whether a value can set the status, or leads to what can: as a bean does by a field, and a
   * {@code Provider} by what it provides.
   */
  private boolean responds(TypeMirror type, HandlerRules rules) {
    return isOneOf(type, rules.responders())
        || Annotations.element(type)
            .filter(inSource)
            .filter(bean -> hasResponder(bean, rules))
            .isPresent()
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(held -> responds(held, rules)));
  }

  private boolean hasResponder(TypeElement bean, HandlerRules rules) {
    return supertypes
        .withOwn(bean)
        .flatMap(own -> ElementFilter.fieldsIn(own.getEnclosedElements()).stream())
        .anyMatch(field -> isOneOf(field.asType(), rules.responders()));
  }

  private boolean isOneOf(TypeMirror type, Set<String> names) {
    return Annotations.element(type)
        .filter(element -> supertypes.isOneOf(element, names))
        .isPresent();
  }

  private boolean carries(TypeElement type, Set<String> names) {
    return supertypes.withOwn(type).anyMatch(own -> metas.carries(own, names));
  }
}
