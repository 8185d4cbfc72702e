package dev.statute.processor.framework;

import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.web.servlet.function.EntityResponse;
import org.springframework.web.servlet.function.RenderingResponse;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes responses of Spring MVC whose types are named like those of WebFlux. */
final class ServletResponses {

  static final Map<Class<?>, IntFunction<Object>> MAKERS =
      Map.of(
          ServerResponse.class,
          code -> ServerResponse.status(code).build(),
          ServerResponse.BodyBuilder.class,
          ServerResponse::status,
          ServerResponse.HeadersBuilder.class,
          ServerResponse::status,
          EntityResponse.class,
          code -> entity(code).build(),
          EntityResponse.Builder.class,
          ServletResponses::entity,
          RenderingResponse.class,
          code -> rendering(code).build(),
          RenderingResponse.Builder.class,
          ServletResponses::rendering);

  private ServletResponses() {}

  private static EntityResponse.Builder<String> entity(int code) {
    return EntityResponse.fromObject("text").status(code);
  }

  private static RenderingResponse.Builder rendering(int code) {
    return RenderingResponse.create("text").status(code);
  }
}
