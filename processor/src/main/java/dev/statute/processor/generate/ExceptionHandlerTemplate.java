package dev.statute.processor.generate;

import dev.statute.Framework;
import dev.statute.processor.compiled.CatalogueShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class that turns exceptions into responses in one framework, or {@code @Returns} into OpenAPI
 * responses. Its text is fixed, except for its package, the package of the exceptions, and the
 * vendors.
 */
enum ExceptionHandlerTemplate {
  SPRING(
      "SpringStatusCodeExceptionHandler",
      "org.springframework.web.bind.annotation.RestControllerAdvice",
      "org.springframework:spring-web and spring-context 6.0 or later"),
  /** Added to {@link #SPRING}, for exceptions that do not reach its handlers. */
  SPRING_MVC(
      "SpringStatusCodeExceptionFilter",
      "org.springframework.web.servlet.HandlerExceptionResolver",
      "org.springframework:spring-webmvc 6.0 and jakarta.servlet:jakarta.servlet-api 6.0 or later"),
  /** Added to {@link #SPRING}, for exceptions that do not reach its handlers. */
  SPRING_WEBFLUX(
      "SpringStatusCodeWebExceptionHandler",
      "org.springframework.web.reactive.DispatcherHandler",
      "org.springframework:spring-webflux 6.0 or later"),
  JAKARTA_REST(
      "JakartaStatusCodeExceptionMapper",
      "jakarta.ws.rs.ext.ExceptionMapper",
      "jakarta.ws.rs:jakarta.ws.rs-api 3.0 or later"),
  /** Added to {@link #JAKARTA_REST}, for exceptions that Jersey treats as client errors. */
  JERSEY(
      "JerseyStatusCodeExceptionMapper",
      "org.glassfish.jersey.server.ParamException",
      "org.glassfish.jersey.core:jersey-server 3.0 or later"),
  /** Added to {@link #JAKARTA_REST}, for exceptions that Jackson treats as client errors. */
  JACKSON(
      "JacksonStatusCodeExceptionMapper",
      "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
      "com.fasterxml.jackson.core:jackson-databind 2.10 or later"),
  /** Recognized by a type that JAX-RS 1 lacks, as some libraries depend on JAX-RS 1. */
  JAX_RS(
      "JaxRsStatusCodeExceptionMapper",
      "javax.ws.rs.NotFoundException",
      "javax.ws.rs:javax.ws.rs-api 2.0 or later"),
  MICRONAUT(
      "MicronautStatusCodeExceptionHandler",
      "io.micronaut.http.server.exceptions.ExceptionHandler",
      "io.micronaut:micronaut-http-server 4.0 or later"),
  SPRINGDOC(
      "SpringdocReturnsCustomizer",
      "org.springdoc.core.customizers.OperationCustomizer",
      "org.springdoc:springdoc-openapi-starter-common 2.4 or later");

  private static final Pattern IMPORT =
      Pattern.compile("^import (?!java\\.|dev\\.statute\\.|\\$)([\\w.]+);$", Pattern.MULTILINE);

  private final String typeName;
  private final String mark;
  private final String dependency;

  ExceptionHandlerTemplate(String typeName, String mark, String dependency) {
    this.typeName = typeName;
    this.mark = mark;
    this.dependency = dependency;
  }

  static ExceptionHandlerTemplate of(Framework framework) {
    return switch (framework) {
      case SPRING -> SPRING;
      case JAKARTA_REST -> JAKARTA_REST;
      case JAX_RS -> JAX_RS;
      case MICRONAUT -> MICRONAUT;
      case SPRINGDOC -> SPRINGDOC;
    };
  }

  /** The main template of each framework. */
  static List<ExceptionHandlerTemplate> ofFrameworks() {
    return Stream.of(Framework.values()).map(ExceptionHandlerTemplate::of).toList();
  }

  /** The templates added to this one, each only if its part of the framework exists. */
  List<ExceptionHandlerTemplate> parts() {
    return switch (this) {
      case SPRING -> List.of(SPRING_MVC, SPRING_WEBFLUX);
      case JAKARTA_REST -> List.of(JERSEY, JACKSON);
      default -> List.of();
    };
  }

  String typeName() {
    return typeName;
  }

  /** The type that identifies the framework, even in an unsupported version or in part. */
  String mark() {
    return mark;
  }

  /** The superclass of the mark that excludes unsupported versions with a type of the same name. */
  Optional<String> supertype() {
    return this == JERSEY ? Optional.of("jakarta.ws.rs.WebApplicationException") : Optional.empty();
  }

  /** The dependency that a build needs: artifacts and their first supported version. */
  String dependency() {
    return dependency;
  }

  /** The types of the framework that the class needs to compile. */
  List<String> needed() {
    Stream<String> imports = IMPORT.matcher(text()).results().map(result -> result.group(1));
    return Stream.concat(imports, Stream.of(mark)).distinct().toList();
  }

  /**
   * The source of the class.
   *
   * @param packageName its package; empty for the unnamed package
   * @param hierarchy the package of the exceptions
   * @param vendors the qualified names of the holders whose phrases override the registered ones
   */
  String source(String packageName, String hierarchy, List<String> vendors) {
    String text = text();
    if (packageName.isEmpty()) {
      text = text.replace("package ${package};\n\n", "").replace("${package}.", "");
    } else if (packageName.equals(hierarchy)) {
      text = text.replaceAll("import \\$\\{hierarchy}.*\n", "");
    }
    HolderImports holders = HolderImports.of(vendors, packageName, text);
    String finds =
        Stream.concat(holders.names().stream(), Stream.of(CatalogueShape.ROOT))
            .map(type -> type + ".find(code)")
            .collect(Collectors.joining(",\n            "));
    return text.replace("${package}", packageName)
        .replace("${hierarchy}", hierarchy)
        .replace("${holders}", holders.declarations())
        .replace("${finds}", finds);
  }

  /** JAX-RS has the same types as Jakarta REST, in another package. */
  private String text() {
    return this == JAX_RS
        ? JAKARTA_REST
            .text()
            .replace("jakarta.ws.rs.", "javax.ws.rs.")
            .replace("Called by Jakarta REST", "Called by JAX-RS")
            .replace(JAKARTA_REST.typeName, typeName)
        : read();
  }

  private String read() {
    try (InputStream in =
        ExceptionHandlerTemplate.class.getResourceAsStream("handlers/" + typeName + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
