package dev.statute.test;

import dev.statute.test.run.Framework;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Looks at the responses of a Spring application. Spring Boot finds it by itself, in test slices
 * such as {@code @WebMvcTest} too. Other Spring tests import it:
 *
 * <pre>{@code
 * @SpringJUnitWebConfig(ShopConfiguration.class)
 * @Import(StatuteTest.class)
 * class OrderTest { ... }
 * }</pre>
 */
@Configuration(proxyBeanMethods = false)
@Import(StatuteTest.Selector.class)
public class StatuteTest {

  /** Spring makes it. */
  public StatuteTest() {}

  /** Chooses what fits the class path. */
  static final class Selector implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata importer) {
      List<String> chosen = new ArrayList<>();
      if (Framework.SPRING_MVC.isSupported()) {
        chosen.add("dev.statute.test.spring.ServletConfiguration");
      }
      if (Framework.SPRING_WEBFLUX.isSupported()) {
        chosen.add("dev.statute.test.spring.ReactiveConfiguration");
      }
      if (!chosen.isEmpty()) {
        chosen.add("dev.statute.test.spring.ClientConfiguration");
      }
      return chosen.toArray(String[]::new);
    }
  }
}
