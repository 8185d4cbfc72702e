package dev.statute.processor.body;

import dev.statute.processor.compiled.CompiledCatalogueReader;
import dev.statute.processor.compiled.HolderConstants;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclarationReader;
import dev.statute.processor.declaration.DeclarationReaders;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.declaration.HandlerFinder;
import dev.statute.processor.declaration.InheritedDeclarationReader;
import dev.statute.processor.declaration.TargetReader;
import dev.statute.processor.framework.CallRow;
import dev.statute.processor.framework.CommonTypes;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.framework.HandlerTable;
import dev.statute.processor.framework.LibraryLookup;
import dev.statute.processor.framework.ResponseLookup;
import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import dev.statute.processor.language.Supertypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the facts about statuses from the tables, the annotations and the generated types. */
public final class StatusFactReader implements StatusFacts {

  private final FrameworkLookup tables;
  private final ResponseLookup responses;
  private final StatusSourceReader statusSources;
  private final ExceptionCodeReader exceptionCodes;
  private final HandledExceptionReader handledExceptions;
  private final Supertypes supertypes;
  private final DeclarationReader declarations;
  private final InheritedDeclarationReader inherited;
  private final TargetReader targets;
  private final HandlerFinder handlerFinder;
  private final Map<Name, Boolean> names = new HashMap<>();
  private final Map<ExecutableElement, Optional<MethodContract>> readable = new HashMap<>();
  private final Map<ExecutableElement, Optional<MethodContract>> others = new HashMap<>();
  private final Map<TypeElement, OptionalInt> exceptions = new HashMap<>();
  private final Map<TypeElement, Boolean> carriers = new HashMap<>();
  private @Nullable LibraryFacts libraries;

  public StatusFactReader(DeclarationReaders readers) {
    this.tables = readers.tables();
    this.responses = ResponseLookup.ofAll();
    this.statusSources = new StatusSourceReader(responses);
    this.supertypes = readers.supertypes();
    this.declarations = readers.declarations();
    this.exceptionCodes = new ExceptionCodeReader(responses, declarations);
    this.handledExceptions = new HandledExceptionReader(responses, readers.metas(), supertypes);
    this.inherited = readers.inherited();
    this.targets = readers.targets();
    this.handlerFinder = readers.handlerFinder();
  }

  @Override
  public Optional<StatusSource> statusSource(ExecutableElement called) {
    return statusSources.of(called);
  }

  @Override
  public boolean mayHaveStatusSource(Name name) {
    Boolean known = names.get(name);
    if (known == null) {
      known = responses.isCall(name.toString());
      names.put(name, known);
    }
    return known;
  }

  @Override
  public OptionalInt code(VariableElement constant) {
    Optional<Integer> code = declarations.code(constant);
    return code.isPresent() ? OptionalInt.of(code.get()) : HolderConstants.code(constant);
  }

  @Override
  public Optional<StatusAlias> alias(VariableElement constant) {
    return new StatusAliasReader(declarations).of(constant);
  }

  @Override
  public OptionalInt exception(TypeElement type) {
    OptionalInt known = exceptions.get(type);
    if (known == null) {
      known = exceptionCodes.of(type);
      exceptions.put(type, known);
    }
    return known;
  }

  @Override
  public boolean keepsConstructorStatus(TypeElement type) {
    return exceptionCodes.keepsConstructorStatus(type);
  }

  @Override
  public boolean isExtendable(TypeElement type) {
    return !type.getModifiers().contains(Modifier.FINAL) && !declarations.on(type).isEmpty();
  }

  @Override
  public boolean exposesStatus(TypeElement type) {
    return responses.call(type.getQualifiedName().toString(), CallRow.CONSTRUCTOR).isPresent()
        || Annotations.find(type, OwnAnnotations.GENERATED).isPresent();
  }

  @Override
  public boolean isHandlerBase(TypeElement type) {
    return handlerFinder.isHandlerBase(type);
  }

  @Override
  public Optional<MethodContract> contract(ExecutableElement method, boolean hasReadableBody) {
    Map<ExecutableElement, Optional<MethodContract>> contracts =
        hasReadableBody ? readable : others;
    Optional<MethodContract> known = contracts.get(method);
    if (known == null) {
      known = readContract(method, hasReadableBody);
      contracts.put(method, known);
    }
    return known;
  }

  private Optional<MethodContract> readContract(ExecutableElement method, boolean hasReadableBody) {
    // The declarations of a type hold for its methods, and a constructor declares nothing itself.
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || !(method.getEnclosingElement() instanceof TypeElement type)
        || type.getQualifiedName().toString().startsWith("java.")) {
      return Optional.empty();
    }
    List<Declaration> found = inherited.ofMethod(method, type);
    if (!hasReadableBody) {
      found.addAll(inherited.onType(type));
    }
    found.removeIf(declaration -> !declaration.isReturns());
    // The statuses that a client receives do not come out of it: its exceptions represent others.
    // And what the framework sends for a handler does not come out of a direct call.
    return found.isEmpty() || targets.isClient(method) || handlerFinder.isHandler(method, type)
        ? Optional.empty()
        : Optional.of(contract(found));
  }

  private static MethodContract contract(List<Declaration> declarations) {
    TreeSet<Integer> codes = new TreeSet<>();
    boolean complete = true;
    for (Declaration declaration : declarations) {
      for (DeclaredStatus status : declaration.statuses()) {
        if (status instanceof DeclaredStatus.Code code) {
          codes.add(code.code());
        } else {
          complete = false;
        }
      }
    }
    return new MethodContract(codes, complete);
  }

  @Override
  public boolean holdsStatus(TypeElement type) {
    Boolean known = carriers.get(type);
    if (known == null) {
      known = false;
      for (TypeElement own : supertypes.all(type)) {
        known |= holdsKnownStatus(own);
      }
      carriers.put(type, known);
    }
    return known;
  }

  @Override
  public boolean keepsStatus(ExecutableElement called) {
    return !called.getModifiers().contains(Modifier.STATIC)
        && called.getEnclosingElement() instanceof TypeElement type
        && (holdsKnownStatus(type) || !holdsStatus(type));
  }

  @Override
  public boolean isResponse(TypeElement type) {
    for (TypeElement own : supertypes.all(type)) {
      String name = own.getQualifiedName().toString();
      if (responses.isCarrier(name) || responses.isSent(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsKnownStatus(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return responses.isStatus(name)
        || responses.isCarrier(name)
        || CompiledCatalogueReader.isRoot(type);
  }

  @Override
  public boolean isHandler(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement type
        && handlerFinder.isHandler(method, type);
  }

  @Override
  public boolean isHandlerFunction(TypeElement function) {
    String name = function.getQualifiedName().toString();
    for (HandlerTable table : tables.handlers()) {
      if (table.functions().contains(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isAdvice(TypeElement type) {
    return handledExceptions.isAdvice(type);
  }

  @Override
  public List<TypeMirror> handled(TypeElement type) {
    return handledExceptions.by(type);
  }

  /** Read when first asked: most compilations have no body that needs the tables. */
  @Override
  public LibraryFacts libraries() {
    LibraryFacts found = libraries;
    if (found == null) {
      LibraryLookup lookup = new LibraryLookup(CommonTypes.libraries(), tables.handlers());
      found = new LibraryFacts(lookup, supertypes);
      libraries = found;
    }
    return found;
  }
}
