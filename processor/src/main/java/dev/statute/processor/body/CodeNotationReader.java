package dev.statute.processor.body;

import dev.statute.processor.compiled.CodeNotation;
import dev.statute.processor.compiled.CompiledCatalogueReader;
import dev.statute.processor.compiled.HolderConstants;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.output.Anchor;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * Reads whether a code is written as the constant of a vendor. A mirror has the value only, so this
 * asks the trees of javac, and only if something is wrong with a code.
 */
public final class CodeNotationReader implements Function<Anchor, CodeNotation> {

  private final ProcessingEnvironment environment;

  public CodeNotationReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public CodeNotation apply(Anchor anchor) {
    if (anchor instanceof Anchor.OfTree tree) {
      return written(tree.place().constant());
    }
    if (anchor instanceof Anchor.OfValue place) {
      return BodiesFinder.use(bodies -> bodies.values(environment))
          .map(values -> values.constant(place.element(), place.mirror(), place.value()))
          .map(this::written)
          .orElseGet(CodeNotation.Unknown::new);
    }
    return new CodeNotation.Unknown();
  }

  private CodeNotation written(Optional<Element> named) {
    Optional<KnownVendor> vendor =
        named
            .filter(VariableElement.class::isInstance)
            .map(VariableElement.class::cast)
            .flatMap(HolderConstants::holder)
            .flatMap(CompiledCatalogueReader::vendor);
    return vendor.isPresent() ? new CodeNotation.With(vendor.get()) : new CodeNotation.Plainly();
  }
}
