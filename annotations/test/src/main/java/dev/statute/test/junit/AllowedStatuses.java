package dev.statute.test.junit;

import dev.statute.test.AllowStatus;
import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads {@code @AllowStatus}. */
final class AllowedStatuses {

  private AllowedStatuses() {}

  static Set<Integer> on(Collection<? extends AnnotatedElement> elements) {
    Set<Integer> allowed = new TreeSet<>();
    for (AnnotatedElement element : elements) {
      AnnotationSupport.findAnnotation(element, AllowStatus.class)
          .ifPresent(found -> addAll(found, allowed));
    }
    return allowed;
  }

  private static void addAll(AllowStatus annotation, Set<Integer> allowed) {
    for (int code : annotation.value()) {
      allowed.add(code);
    }
  }
}
