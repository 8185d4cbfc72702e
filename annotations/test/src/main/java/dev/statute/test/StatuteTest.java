package dev.statute.test;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/**
 * Looks at the responses of an application of Spring. Spring Boot finds it by itself, in test
 * slices such as {@code @WebMvcTest} too. Other tests of Spring import it:
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

  /** Chooses what fits to the class path. */
  static final class Selector implements ImportSelector {

    @Override
    public String[] selectImports(AnnotationMetadata importer) {
      ClassLoader loader = Selector.class.getClassLoader();
      List<String> chosen = new ArrayList<>();
      if (ClassUtils.isPresent("org.springframework.web.servlet.DispatcherServlet", loader)
          && ClassUtils.isPresent("jakarta.servlet.Filter", loader)) {
        chosen.add("dev.statute.test.spring.ServletConfiguration");
      }
      if (ClassUtils.isPresent("org.springframework.web.reactive.DispatcherHandler", loader)) {
        chosen.add("dev.statute.test.spring.ReactiveConfiguration");
      }
      return chosen.toArray(String[]::new);
    }
  }
}
