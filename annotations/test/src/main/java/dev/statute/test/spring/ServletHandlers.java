package dev.statute.test.spring;

import dev.statute.test.run.Responses;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Tells the run which handlers an application has. */
final class ServletHandlers implements ApplicationListener<ContextRefreshedEvent> {

  private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

  ServletHandlers(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public void onApplicationEvent(ContextRefreshedEvent event) {
    mappings.forEach(mapping -> mapping.getHandlerMethods().forEach(ServletHandlers::tell));
  }

  private static void tell(RequestMappingInfo info, HandlerMethod handler) {
    for (String verb : verbs(info)) {
      for (String path : info.getPatternValues()) {
        Responses.serves(handler.getBeanType(), handler.getMethod(), verb, path);
      }
    }
  }

  private static List<String> verbs(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty()
        ? List.of(Responses.ANY)
        : methods.stream().map(RequestMethod::name).toList();
  }
}
