package dev.statute.processor;

import com.google.auto.service.AutoService;
import dev.statute.Returns;
import dev.statute.StatusCatalogue;
import dev.statute.TargetVendor;
import dev.statute.meta.Generated;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor of Statute. It generates the types of a {@link StatusCatalogue}, and
 * checks what {@link Returns} declares.
 *
 * <p>Options: {@code -Astatute.specDir=<folders>} names folders with spec files; {@code
 * -Astatute.vendors=<ids>} names the vendors that count where no {@link TargetVendor} does.
 */
@AutoService(Processor.class)
public final class StatuteProcessor extends AbstractProcessor {

  private CatalogueStep catalogueStep;
  private CheckStep checkStep;

  /** Makes a processor. The compiler calls this. */
  public StatuteProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    Options options = Options.of(environment.getOptions());
    Reporter reporter = new Reporter(environment.getMessager());
    catalogueStep = new CatalogueStep(environment, options, reporter);
    checkStep = new CheckStep(environment.getElementUtils(), options.vendors(), reporter);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        StatusCatalogue.class.getCanonicalName(),
        Returns.class.getCanonicalName(),
        Returns.List.class.getCanonicalName(),
        TargetVendor.class.getCanonicalName(),
        // On what was generated: claimed, or -Xlint:processing would complain of them.
        Generated.class.getPackageName() + ".*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    catalogueStep.process(round);
    checkStep.collect(round);
    if (round.processingOver()) {
      checkStep.check(round.errorRaised());
    }
    return true;
  }
}
