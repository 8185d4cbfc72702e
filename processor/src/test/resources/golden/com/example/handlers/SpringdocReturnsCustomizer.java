package com.example.handlers;

import com.example.acme.Acme;
import com.example.http.Nginx;
import com.example.http.StatusCode;
import com.fasterxml.jackson.annotation.JsonView;
import dev.statute.Returns;
import dev.statute.meta.Generated;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.Class;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.service.GenericResponseService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.BridgeMethodResolver;
import org.springframework.core.GenericTypeResolver;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds the status codes that a handler declares with {@link Returns} to the OpenAPI document of
 * springdoc, for Spring MVC and Spring WebFlux.
 *
 * <p>A handler's declarations are on its method, on the methods that it overrides or implements, on
 * its class, the supertypes and the package, or on annotations there. A {@link ResponseStatus}
 * declares its code too. The responses in Swagger's annotations stay as they are; if both describe
 * a code, both descriptions appear. All others are removed, such as those that springdoc adds for
 * every exception handler. A handler that declares only errors keeps its plain success response,
 * with the schema of what it returns. Without {@code @Returns}, only one thing changes: the success
 * response gets the code of a {@link ResponseStatus} on the class, which springdoc overlooks.
 *
 * <p>An error gets no content, not even {@code application/problem+json}: its code does not say
 * whether an exception handler, a filter or a gateway sends it.
 */
// The bean name has the package in it, because other packages may have a class of this name.
@Component("com.example.handlers.SpringdocReturnsCustomizer")
@Order(Ordered.HIGHEST_PRECEDENCE) // Runs first, so that what other customizers add stays.
@Generated
public class SpringdocReturnsCustomizer
    implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

  private static final String OK = "200";

  /** Annotations of this package are not imported: types of the document have their names. */
  private static final String SWAGGER = "io.swagger.v3.oas.annotations.";

  /** Where an operation keeps schemas until the document has them. */
  private static final String SCHEMAS = "x-statute-schemas";

  private final ObjectProvider<GenericResponseService> responses;
  private final Environment environment;

  /**
   * Called by Spring.
   *
   * @param responses the service that makes the schema of a plain return
   * @param environment has the default media type, for a handler that names none
   */
  public SpringdocReturnsCustomizer(
      ObjectProvider<GenericResponseService> responses, Environment environment) {
    this.responses = responses;
    this.environment = environment;
  }

  /**
   * Adds what a handler declares.
   *
   * @param operation the operation as springdoc describes it
   * @param handler the handler
   * @return the same operation
   */
  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    List<MergedAnnotations> annotations = annotations(handler.getMethod(), handler.getBeanType());
    Map<Integer, Set<String>> declared = new TreeMap<>();
    all(annotations, Returns.class).forEach(each -> add(each, declared));
    List<Integer> plain =
        all(annotations, ResponseStatus.class).map(each -> each.code().value()).limit(1).toList();
    if (!declared.isEmpty()) {
      plain.forEach(code -> declared.putIfAbsent(code, Set.of()));
      list(declared, !plain.isEmpty(), annotations, operation, handler);
    } else if (!hasOwnStatus(ResolvableType.forMethodParameter(handler.getReturnType()))) {
      plain.forEach(code -> correct(code, swagger(annotations), operation.getResponses()));
    }
    operation.getResponses().replaceAll((code, response) -> new Listed(response));
    return operation;
  }

  /**
   * Adds the schemas of plain returns that springdoc has left out.
   *
   * @param document the document of springdoc
   */
  @Override
  public void customise(OpenAPI document) {
    Components components =
        Optional.ofNullable(document.getComponents()).orElseGet(Components::new);
    Stream.ofNullable(document.getPaths())
        .flatMap(paths -> paths.values().stream())
        .flatMap(path -> path.readOperations().stream())
        .flatMap(operation -> Stream.ofNullable(operation.getExtensions()))
        .forEach(extensions -> move(extensions.remove(SCHEMAS), components));
    document.setComponents(components);
  }

  private static void move(Object schemas, Components components) {
    if (schemas instanceof Map<?, ?> named) {
      named.forEach(
          (name, schema) -> {
            boolean isThere =
                components.getSchemas() != null && components.getSchemas().containsKey(name);
            if (!isThere && schema instanceof Schema<?> missing) {
              components.addSchemas((String) name, missing);
            }
          });
    }
  }

  private static void add(Returns returns, Map<Integer, Set<String>> declared) {
    for (int code : returns.value()) {
      Set<String> descriptions = declared.computeIfAbsent(code, key -> new LinkedHashSet<>());
      if (!returns.description().isEmpty()) {
        descriptions.add(returns.description());
      }
    }
  }

  /** Returns whether a value of this type sets a status itself, or may do so. */
  private static boolean hasOwnStatus(ResolvableType returned) {
    return HttpEntity.class.isAssignableFrom(returned.toClass())
        || Arrays.stream(returned.getGenerics()).anyMatch(each -> hasOwnStatus(each));
  }

  /** If only the class sets a status, springdoc lists 200 instead. */
  private static void correct(int code, Map<String, String> swagger, ApiResponses responses) {
    ApiResponse found = responses.get(OK);
    if (code != 200 && found != null && !(found instanceof Listed) && !swagger.containsKey(OK)) {
      responses.remove(OK);
      responses.putIfAbsent(Integer.toString(code), found);
      if (phrase(200).equals(found.getDescription())) {
        found.setDescription(phrase(code));
      }
    }
  }

  private void list(
      Map<Integer, Set<String>> declared,
      boolean isPlainKnown,
      List<MergedAnnotations> annotations,
      Operation operation,
      HandlerMethod handler) {
    ApiResponses responses = operation.getResponses();
    Map<String, String> swagger = swagger(annotations);
    Set<String> kept = new LinkedHashSet<>(swagger.keySet());
    declared.keySet().forEach(code -> kept.add(code.toString()));
    if (kept.stream().noneMatch(code -> code.startsWith("2") || code.startsWith("3"))) {
      kept.add(OK);
      if (!isPlainKnown && !swagger.containsKey("default")) {
        declared.put(200, Set.of());
      }
    }
    responses
        .entrySet()
        .removeIf(each -> !(each.getValue() instanceof Listed) && !kept.contains(each.getKey()));
    declared.forEach(
        (code, descriptions) -> {
          String key = code.toString();
          ApiResponse response =
              responses.computeIfAbsent(key, added -> response(code, operation, handler));
          if (!(response instanceof Listed)) {
            describe(response, swagger.getOrDefault(key, ""), descriptions);
          }
        });
    Map<String, ApiResponse> sorted = new TreeMap<>(responses);
    responses.clear();
    responses.putAll(sorted);
  }

  private ApiResponse response(int code, Operation operation, HandlerMethod handler) {
    boolean mayHaveContent = code >= 200 && code < 300 && code != 204 && code != 205;
    return new ApiResponse()
        .description(phrase(code))
        .content(mayHaveContent ? content(operation, handler) : null);
  }

  /** The content of a plain return. Schemas that it refers to are kept in the operation. */
  private Content content(Operation operation, HandlerMethod handler) {
    Method method = handler.getMethod();
    MethodParameter returned = handler.getReturnType();
    Type type =
        GenericTypeResolver.resolveType(
            returned.getGenericParameterType(), returned.getContainingClass());
    Components components = new Components();
    Content content =
        responses
            .getObject()
            .buildContent(
                components,
                method.getAnnotations(),
                mediaTypes(handler),
                AnnotatedElementUtils.findMergedAnnotation(method, JsonView.class),
                type);
    move(components.getSchemas(), operation);
    return content;
  }

  private static void move(Map<?, ?> schemas, Operation operation) {
    Map<Object, Object> waiting = new TreeMap<>();
    if (operation.getExtensions() != null
        && operation.getExtensions().get(SCHEMAS) instanceof Map<?, ?> before) {
      waiting.putAll(before);
    }
    if (schemas != null) {
      waiting.putAll(schemas);
    }
    if (!waiting.isEmpty()) {
      operation.addExtension(SCHEMAS, waiting);
    }
  }

  private String[] mediaTypes(HandlerMethod handler) {
    return Stream.of(handler.getMethod(), handler.getBeanType())
        .map(each -> AnnotatedElementUtils.findMergedAnnotation(each, RequestMapping.class))
        .filter(mapping -> mapping != null && mapping.produces().length > 0)
        .map(RequestMapping::produces)
        .findFirst()
        .orElseGet(
            () ->
                new String[] {
                  environment.getProperty("springdoc.default-produces-media-type", "*/*")
                });
  }

  /** Puts the description in Swagger's annotations first. */
  private static void describe(ApiResponse response, String swagger, Set<String> declared) {
    Set<String> all = new LinkedHashSet<>(declared);
    if (!all.isEmpty()) {
      String rest = String.join("; ", all);
      response.setDescription(
          swagger.isEmpty() || all.contains(swagger) ? rest : swagger + "; " + rest);
    }
  }

  /** The phrase of a vendor that the application is deployed behind, else the registered one. */
  private static String phrase(int code) {
    return Stream.of(
            Nginx.find(code),
            Acme.find(code),
            StatusCode.find(code))
        .flatMap(Optional::stream)
        .map(StatusCode::phrase)
        .findFirst()
        .orElse("Status code " + code);
  }

  /** The codes, ranges and {@code default} in Swagger's annotations, with their descriptions. */
  private static Map<String, String> swagger(List<MergedAnnotations> annotations) {
    Map<String, String> described = new TreeMap<>();
    annotations.stream()
        .flatMap(
            each ->
                Stream.concat(
                    each.stream(SWAGGER + "responses.ApiResponse"),
                    each.stream(SWAGGER + "Operation")
                        .map(found -> found.getAnnotationArray("responses", Annotation.class))
                        .flatMap(Arrays::stream)))
        .forEach(
            each ->
                described.merge(
                    each.getString("responseCode"),
                    each.getString("description"),
                    (near, far) -> near.isEmpty() ? far : near));
    return described;
  }

  private static <A extends Annotation> Stream<A> all(
      List<MergedAnnotations> annotations, Class<A> type) {
    return annotations.stream()
        .flatMap(each -> each.stream(type))
        .map(MergedAnnotation::synthesize);
  }

  /** The elements on which statuses of a method may be declared, the nearest first. */
  private static List<MergedAnnotations> annotations(Method method, Class<?> type) {
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(type, types);
    Method member = BridgeMethodResolver.getMostSpecificMethod(method, type);
    List<AnnotatedElement> found = new ArrayList<>();
    for (Class<?> each : types) {
      for (Method above : each.getDeclaredMethods()) {
        if (above.getName().equals(method.getName())
            && BridgeMethodResolver.getMostSpecificMethod(above, type).equals(member)) {
          found.add(above);
        }
      }
    }
    found.addAll(types);
    found.add(type.getPackage());
    return found.stream().map(MergedAnnotations::from).toList();
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    if (type != null && found.add(type)) {
      collect(type.getSuperclass(), found);
      for (Class<?> above : type.getInterfaces()) {
        collect(above, found);
      }
    }
  }

  /** A response that is kept even if another handler of the same operation does not declare it. */
  private static final class Listed extends ApiResponse {

    Listed(ApiResponse response) {
      setDescription(response.getDescription());
      setHeaders(response.getHeaders());
      setContent(response.getContent());
      setLinks(response.getLinks());
      setExtensions(response.getExtensions());
      set$ref(response.get$ref());
    }
  }
}
