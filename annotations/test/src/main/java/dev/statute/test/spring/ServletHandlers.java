package dev.statute.test.spring;

import dev.statute.test.run.Responses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
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
    for (var verb : info.getMethodsCondition().getMethods()) {
      for (String path : info.getPatternValues()) {
        Responses.serves(handler.getBeanType(), handler.getMethod(), verb.name(), path);
      }
    }
  }
}
