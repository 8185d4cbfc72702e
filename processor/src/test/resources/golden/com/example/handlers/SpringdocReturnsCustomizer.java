package com.example.handlers;

import com.example.acme.Acme;
import com.example.http.Nginx;
import com.example.http.StatusCode;
import dev.statute.Returns;
import dev.statute.meta.Generated;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.Class;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.BridgeMethodResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * Lists in the OpenAPI document of springdoc the status codes that a handler declares with {@link
 * Returns}, for Spring MVC and WebFlux alike.
 *
 * <p>The declarations are those of the handler, of the methods that it overrides or implements, of
 * its class, the supertypes and the package, and of the annotations there. A {@link ResponseStatus}
 * declares its code too, and what swagger's annotations say of a code stays as it is. What none of
 * them names, such as the responses that springdoc finds at all exception handlers, is taken out. A
 * handler that declares errors only keeps the success that springdoc found, and one without
 * {@code @Returns} is left as it is.
 *
 * <p>No content is claimed for an error, not even {@code application/problem+json}: the code alone
 * does not tell whether an exception handler, a filter or a gateway sends it.
 */
// The name holds the package: other packages may have such a class, too.
@Component("com.example.handlers.SpringdocReturnsCustomizer")
@Order(Ordered.HIGHEST_PRECEDENCE) // What other customizers add stays.
@Generated
public class SpringdocReturnsCustomizer implements GlobalOperationCustomizer {

  private static final String OK = "200";

  /** The package of annotations that have the names of types in the model of the document. */
  private static final String SWAGGER = "io.swagger.v3.oas.annotations.";

  /** Called by Spring. */
  public SpringdocReturnsCustomizer() {}

  /**
   * Lists what a handler declares.
   *
   * @param operation what springdoc found
   * @param handler the handler
   * @return the same operation
   */
  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    List<MergedAnnotations> annotations = annotations(handler.getMethod(), handler.getBeanType());
    Map<Integer, String> declared = new TreeMap<>();
    all(annotations, Returns.class).forEach(each -> add(each, declared));
    if (!declared.isEmpty()) {
      list(declared, annotations, operation.getResponses());
    }
    operation.getResponses().replaceAll((code, response) -> new Listed(response));
    return operation;
  }

  /** The nearest description counts, unless it is empty. */
  private static void add(Returns returns, Map<Integer, String> declared) {
    for (int code : returns.value()) {
      declared.merge(code, returns.description(), (near, far) -> near.isEmpty() ? far : near);
    }
  }

  private static void list(
      Map<Integer, String> declared, List<MergedAnnotations> annotations, ApiResponses responses) {
    Set<String> swagger = swagger(annotations);
    List<Integer> statuses =
        all(annotations, ResponseStatus.class).map(each -> each.code().value()).limit(1).toList();
    statuses.forEach(code -> declared.putIfAbsent(code, ""));
    Content content =
        Stream.concat(statuses.stream().map(String::valueOf), Stream.of(OK))
            .filter(code -> responses.containsKey(code) && !swagger.contains(code))
            .map(responses::get)
            .filter(response -> !(response instanceof Listed) && response.getContent() != null)
            .map(ApiResponse::getContent)
            .findFirst()
            .orElse(null);
    removeUndeclared(declared, swagger, responses);
    declared.forEach(
        (code, description) -> {
          String key = code.toString();
          var response = responses.computeIfAbsent(key, added -> response(code, content));
          if (!(response instanceof Listed) && !swagger.contains(key) && !description.isEmpty()) {
            response.setDescription(description);
          }
        });
    Map<String, ApiResponse> sorted = new TreeMap<>(responses);
    responses.clear();
    responses.putAll(sorted);
  }

  private static void removeUndeclared(
      Map<Integer, String> declared, Set<String> swagger, ApiResponses responses) {
    Set<String> kept = new LinkedHashSet<>(swagger);
    declared.keySet().forEach(code -> kept.add(code.toString()));
    if (kept.stream().noneMatch(code -> code.startsWith("2") || code.startsWith("3"))) {
      kept.add(OK);
    }
    responses
        .entrySet()
        .removeIf(each -> !(each.getValue() instanceof Listed) && !kept.contains(each.getKey()));
  }

  /** A success has the content of a plain return, if it may have any. */
  private static ApiResponse response(int code, Content content) {
    boolean hasContent = code >= 200 && code < 300 && code != 204 && code != 205;
    return new ApiResponse().description(phrase(code)).content(hasContent ? content : null);
  }

  /** The phrase of a vendor that this package is deployed behind, else the registered one. */
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

  /** The codes, the ranges and {@code default} that swagger's annotations name. */
  private static Set<String> swagger(List<MergedAnnotations> annotations) {
    return annotations.stream()
        .flatMap(
            each ->
                Stream.concat(
                    each.stream(SWAGGER + "responses.ApiResponse"),
                    each.stream(SWAGGER + "Operation")
                        .map(found -> found.getAnnotationArray("responses", Annotation.class))
                        .flatMap(Arrays::stream)))
        .map(response -> response.getString("responseCode"))
        .collect(Collectors.toSet());
  }

  private static <A extends Annotation> Stream<A> all(
      List<MergedAnnotations> annotations, Class<A> type) {
    return annotations.stream()
        .flatMap(each -> each.stream(type))
        .map(MergedAnnotation::synthesize);
  }

  /** What may declare statuses of a method of a type, the nearest first. */
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

  /** A response that stays, even if another handler of the same operation does not declare it. */
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
