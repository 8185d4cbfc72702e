package dev.statute.processor.testing;

import dev.statute.processor.language.Annotations;
import dev.statute.processor.language.OwnAnnotations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Another processor of the same compilation. It reads the metadata of the generated types. */
@SupportedAnnotationTypes("dev.statute.meta.*")
public final class MetadataProbe extends AbstractProcessor {

  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  /** The texts in the metadata, by member; those of several elements together. */
  public Map<String, List<String>> texts() {
    return texts;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        Annotations.find(element, OwnAnnotations.VENDOR_METADATA).ifPresent(this::read);
      }
    }
    return false;
  }

  private void read(AnnotationMirror metadata) {
    for (var member :
        ElementFilter.methodsIn(metadata.getAnnotationType().asElement().getEnclosedElements())) {
      String name = member.getSimpleName().toString();
      List<String> values = Annotations.items(metadata, name, String.class);
      if (!values.isEmpty()) {
        texts.put(name, values);
      }
    }
  }
}
