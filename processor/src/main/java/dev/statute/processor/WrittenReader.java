package dev.statute.processor;

import dev.statute.processor.Bodies.Values;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads with which vendor's constant a code is written. An annotation tells its value only, so it
 * asks the trees of javac, when something is wrong with a code.
 */
final class WrittenReader implements Function<Origin, Written> {

  private final ProcessingEnvironment environment;
  private @Nullable Optional<Values> values;

  WrittenReader(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  @Override
  public Written apply(Origin origin) {
    if (origin instanceof Origin.OfTree tree) {
      return written(tree.place().constant());
    }
    if (origin instanceof Origin.OfValue place && values().isPresent()) {
      return written(values().get().constant(place.element(), place.mirror(), place.value()));
    }
    return new Written.Unknown();
  }

  private Optional<Values> values() {
    Optional<Values> found = values;
    if (found == null) {
      found = BodiesFinder.use(bodies -> bodies.values(environment));
      values = found;
    }
    return found;
  }

  private Written written(Optional<Element> named) {
    Optional<KnownVendor> vendor =
        named
            .filter(VariableElement.class::isInstance)
            .map(VariableElement.class::cast)
            .flatMap(HolderCodes::holder)
            .flatMap(new TypeCatalogueReader(environment.getElementUtils())::vendor);
    return vendor.isPresent() ? new Written.With(vendor.get()) : new Written.Plainly();
  }
}
