package dev.statute.processor.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.framework.Statute;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor names Statute's annotations as text, so a renamed one would be missed. */
class OwnAnnotationsTest {

  @ParameterizedTest
  @MethodSource
  void eachNameIsThatOfAnAnnotation(String name) throws ClassNotFoundException {
    assertThat(Class.forName(name)).isAnnotation();
  }

  static Stream<String> eachNameIsThatOfAnAnnotation() {
    return Stream.of(
        OwnAnnotations.TARGET_VENDOR,
        OwnAnnotations.STATUS_CATALOGUE,
        OwnAnnotations.GENERATE_EXCEPTION_HANDLER,
        OwnAnnotations.GENERATED,
        OwnAnnotations.CATALOGUE_METADATA,
        OwnAnnotations.VENDOR_METADATA,
        OwnAnnotations.EXCEPTION_METADATA);
  }

  @Test
  void theNestedOneHasItsCanonicalName() {
    assertThat(Statute.RETURNS).isEqualTo(Returns.class.getCanonicalName());
    assertThat(Statute.RETURNS_LIST).isEqualTo(Returns.List.class.getCanonicalName());
  }
}
