package dev.statute.openapi;

import dev.statute.Returns;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

/** What {@link DeclaredHandlers} take over. */
@SuppressWarnings("statute") // They declare what is not so.
final class DeclaredElsewhere {

  private DeclaredElsewhere() {}

  @Returns(401)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Secured {}

  @Secured
  @Returns(429)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Guarded {}

  @Round
  @Returns(410)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Round {}

  @Guarded
  interface Orders<T> {

    @Returns({200, 404})
    String find(T key);

    @Returns(418)
    default String find(T key, int version) {
      return "";
    }
  }

  abstract static class Base<T> implements Orders<List<T>> {

    @Override
    @Returns(409)
    public String find(List<T> key) {
      return hidden();
    }

    @Returns(418)
    private String hidden() {
      return "";
    }
  }
}
