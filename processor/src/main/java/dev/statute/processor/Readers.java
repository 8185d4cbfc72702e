package dev.statute.processor;

import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** All that read what the code of a compilation declares, as they work together. */
record Readers(
    TargetReader targets,
    DeclarationReader declarations,
    InheritedDeclarations inherited,
    OperationReader operations,
    Mappings mappings,
    FrameworkLookup tables,
    MetaAnnotations metas,
    Supertypes supertypes,
    Predicate<Element> inSource) {

  /**
   * @param inSource tells the elements that somebody wrote whose sources are part of this
   *     compilation
   */
  static Readers of(
      Elements elements,
      Types types,
      MetaAnnotations metas,
      TargetReader targets,
      FrameworkLookup tables,
      Predicate<Element> inSource) {
    Supertypes supertypes = new Supertypes(elements);
    DeclarationReader declarations = new DeclarationReader(tables, targets, metas, inSource);
    InheritedDeclarations inherited = new InheritedDeclarations(elements, supertypes, declarations);
    Mappings mappings = new Mappings(tables, metas, supertypes);
    OperationReader operations =
        new OperationReader(
            types, tables, metas, supertypes, mappings, declarations, inherited, targets, inSource);
    return new Readers(
        targets,
        declarations,
        inherited,
        operations,
        mappings,
        tables,
        metas,
        supertypes,
        inSource);
  }

  /** What they tell who reads bodies. */
  StatusFacts facts() {
    return new KnownFacts(tables, metas, supertypes, declarations, inherited, targets, mappings);
  }
}
