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
 * The class that makes responses of exceptions in one framework. Its text is the same everywhere,
 * but for its package, that of the exceptions, and the vendors.
 */
enum ExceptionHandlerTemplate {
  SPRING(
      "SpringStatusCodeExceptionHandler",
      "org.springframework.web.bind.annotation.RestControllerAdvice",
      "org.springframework:spring-web and spring-context 6.0 or later"),
  /** Beside {@link #SPRING}, for what does not come to its handlers. */
  SPRING_MVC(
      "SpringStatusCodeExceptionFilter",
      "org.springframework.web.servlet.HandlerExceptionResolver",
      "org.springframework:spring-webmvc 6.0 and jakarta.servlet:jakarta.servlet-api 6.0 or later"),
  /** Beside {@link #SPRING}, for what does not come to its handlers. */
  SPRING_WEBFLUX(
      "SpringStatusCodeWebExceptionHandler",
      "org.springframework.web.reactive.DispatcherHandler",
      "org.springframework:spring-webflux 6.0 or later"),
  JAKARTA_REST(
      "JakartaStatusCodeExceptionMapper",
      "jakarta.ws.rs.ext.ExceptionMapper",
      "jakarta.ws.rs:jakarta.ws.rs-api 3.0 or later"),
  /** Beside {@link #JAKARTA_REST}, for what Jersey takes for a mistake of the client. */
  JERSEY(
      "JerseyStatusCodeExceptionMapper",
      "org.glassfish.jersey.server.ParamException",
      "org.glassfish.jersey.core:jersey-server 3.0 or later"),
  /** Beside {@link #JAKARTA_REST}, for what Jackson takes for a mistake of the client. */
  JACKSON(
      "JacksonStatusCodeExceptionMapper",
      "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
      "com.fasterxml.jackson.core:jackson-databind 2.10 or later"),
  /** Told by a type that JAX-RS 1 does not have: some libraries bring that API along. */
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

  /** The frameworks that a class of their own is generated for, and not one beside another. */
  static List<ExceptionHandlerTemplate> wholes() {
    return Stream.of(Framework.values()).map(ExceptionHandlerTemplate::of).toList();
  }

  /** What is generated beside it, each where that part of the framework is there. */
  List<ExceptionHandlerTemplate> parts() {
    return switch (this) {
      case SPRING -> List.of(SPRING_MVC, SPRING_WEBFLUX);
      case JAKARTA_REST -> List.of(JERSEY, JACKSON);
      default -> List.of();
    };
  }

  /** The simple name of the class. */
  String typeName() {
    return typeName;
  }

  /** The type by which a framework is told, also in a version or a part of it that will not do. */
  String mark() {
    return mark;
  }

  /** What the mark has to extend, if a version that will not do has a type of the same name. */
  Optional<String> supertype() {
    return this == JERSEY ? Optional.of("jakarta.ws.rs.WebApplicationException") : Optional.empty();
  }

  /** What a build has to depend on: an artifact, and its first version that will do. */
  String dependency() {
    return dependency;
  }

  /** The types of the framework without which the class does not compile. */
  List<String> needed() {
    Stream<String> imports = IMPORT.matcher(text()).results().map(result -> result.group(1));
    return Stream.concat(imports, Stream.of(mark)).distinct().toList();
  }

  /**
   * The source of the class.
   *
   * @param packageName its package, empty for the unnamed one
   * @param hierarchy the package of the exceptions
   * @param vendors the qualified names of the holders whose phrases come before the registered ones
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

  /** JAX-RS is what Jakarta REST was before its package got another name. */
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
