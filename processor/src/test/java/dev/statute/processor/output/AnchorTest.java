package dev.statute.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import org.junit.jupiter.api.Test;

/** Whether two messages are about the same place. */
class AnchorTest {

  /** As the two items of {@code @Returns({432, 432})}. */
  @Test
  void equalValuesInTwoPlacesAreTwoPlaces() {
    AnnotationValue value = new EqualValue();
    Anchor anchor = new Anchor.OfValue(null, null, value);
    assertThat(new Anchor.OfValue(null, null, value)).isEqualTo(anchor).hasSameHashCodeAs(anchor);
    assertThat(new Anchor.OfValue(null, null, new EqualValue())).isNotEqualTo(anchor);
    assertThat(new Anchor.OfElement(null)).isNotEqualTo(anchor);
  }

  /** A value as in ECJ, where equal ones are the same. */
  private static final class EqualValue implements AnnotationValue {

    @Override
    public Object getValue() {
      return 432;
    }

    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
      return "432";
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof EqualValue;
    }

    @Override
    public int hashCode() {
      return 432;
    }
  }
}
