package dev.statute.test.spring;

import dev.statute.test.TestHeader;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestTemplate;

/**
 * Has the clients of Spring Boot's tests name the test that sends a request. Their packages change
 * with the version, so they are recognized by name.
 */
final class TestClients implements BeanPostProcessor {

  private static final Set<String> REST_TEMPLATES =
      Set.of(
          "org.springframework.boot.test.web.client.TestRestTemplate",
          "org.springframework.boot.resttestclient.TestRestTemplate");
  private static final String REST_CLIENT =
      "org.springframework.test.web.servlet.client.RestTestClient";
  private static final String WEB_CLIENT =
      "org.springframework.test.web.reactive.server.WebTestClient";

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    try {
      if (REST_TEMPLATES.contains(bean.getClass().getName())) {
        RestTemplate template =
            (RestTemplate) bean.getClass().getMethod("getRestTemplate").invoke(bean);
        template.getInterceptors().add(TestClients::name);
        return bean;
      }
      Optional<Class<?>> rest = type(REST_CLIENT, bean);
      if (rest.isPresent()) {
        return mutated(
            bean,
            rest.get(),
            "requestInterceptor",
            ClientHttpRequestInterceptor.class,
            TestClients::name);
      }
      Optional<Class<?>> web = type(WEB_CLIENT, bean);
      return web.isPresent() ? WebTestClients.named(bean, web.get()) : bean;
    } catch (ReflectiveOperationException | LinkageError otherVersion) {
      // The client names no test then, which only parallel tests need.
      return bean;
    }
  }

  private static Optional<Class<?>> type(String name, Object bean) throws ClassNotFoundException {
    for (Class<?> type = bean.getClass(); type != null; type = type.getSuperclass()) {
      for (Class<?> each : type.getInterfaces()) {
        if (each.getName().equals(name)) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  /** A copy of a client with something before each request. */
  static <T> Object mutated(
      Object client, Class<?> type, String member, Class<T> function, T before)
      throws ReflectiveOperationException {
    Object builder = type.getMethod("mutate").invoke(client);
    Class<?> builderType = type.getMethod("mutate").getReturnType();
    builderType.getMethod(member, function).invoke(builder, before);
    return builderType.getMethod("build").invoke(builder);
  }

  private static ClientHttpResponse name(
      HttpRequest request, byte[] content, ClientHttpRequestExecution execution)
      throws IOException {
    if (!TestHeader.value().isEmpty()) {
      request.getHeaders().set(TestHeader.NAME, TestHeader.value());
    }
    return execution.execute(request, content);
  }
}
