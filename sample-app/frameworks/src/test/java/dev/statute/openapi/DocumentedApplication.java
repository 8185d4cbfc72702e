package dev.statute.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** The handlers of this package, and the generated customizer. */
@SpringBootApplication
class DocumentedApplication {

  /** A group has a document of its own, which plain customizers do not come to. */
  @Bean
  GroupedOpenApi group() {
    return GroupedOpenApi.builder().group("group").pathsToMatch("/redirected").build();
  }

  /** A customizer of the service's own, which wants to be early. */
  @Component
  @Order(0)
  static class Teapot implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
      if (handler.getMethod().getName().equals("customized")) {
        operation.getResponses().addApiResponse("418", new ApiResponse().description("teapot"));
      }
      return operation;
    }
  }
}
