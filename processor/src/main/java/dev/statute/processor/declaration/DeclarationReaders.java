package dev.statute.processor.declaration;

import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.framework.FrameworkLookup;
import dev.statute.processor.language.MetaAnnotations;
import dev.statute.processor.language.Supertypes;
import java.util.List;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The readers of what the code of a compilation declares. */
public record DeclarationReaders(
    TargetReader targets,
    DeclarationReader declarations,
    InheritedDeclarationReader inherited,
    OperationReader operations,
    HandlerFinder handlerFinder,
    FrameworkLookup tables,
    MetaAnnotations metas,
    Supertypes supertypes,
    Predicate<Element> inSource) {

  /**
   * Creates the readers.
   *
   * @param vendors the vendors that the option names
   * @param inSource accepts the elements that the user wrote and that are part of this compilation
   */
  public static DeclarationReaders of(
      Elements elements,
      Types types,
      FrameworkLookup tables,
      MetaAnnotations metas,
      KnownCatalogue catalogue,
      List<String> vendors,
      Predicate<Element> inSource) {
    TargetReader targets = new TargetReader(catalogue, vendors, metas, tables.clients());
    Supertypes supertypes = new Supertypes(elements);
    DeclarationReader declarations = new DeclarationReader(tables, targets, metas, inSource);
    InheritedDeclarationReader inherited =
        new InheritedDeclarationReader(elements, supertypes, declarations);
    HandlerFinder handlerFinder = new HandlerFinder(tables, metas, supertypes);
    OperationReader operations =
        new OperationReader(
            types, tables, metas, supertypes, handlerFinder, inherited, targets, inSource);
    return new DeclarationReaders(
        targets,
        declarations,
        inherited,
        operations,
        handlerFinder,
        tables,
        metas,
        supertypes,
        inSource);
  }
}
