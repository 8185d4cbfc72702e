package dev.statute.processor.framework;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.web.router.Router;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ParamException;
import org.jboss.resteasy.reactive.RestResponse;
import org.springframework.core.NestedRuntimeException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.servlet.View;

/** All public types in the jars of the frameworks. */
final class RealLibraries {

  /** A type of each jar. */
  private static final List<Class<?>> JARS =
      List.of(
          NestedRuntimeException.class,
          ErrorResponse.class,
          View.class,
          HandlerMapping.class,
          jakarta.ws.rs.GET.class,
          javax.ws.rs.GET.class,
          ParamException.class,
          RestResponse.class,
          Argument.class,
          HttpResponse.class,
          ExceptionHandler.class,
          Router.class,
          HttpClientException.class);

  /** What is public in these packages is for the frameworks alone. */
  private static final List<String> INSIDE =
      List.of(
          ".internal.",
          ".repackaged.",
          "org.springframework.aot.",
          "org.springframework.asm.",
          "org.springframework.cglib.",
          "org.springframework.objenesis.");

  private RealLibraries() {}

  static Stream<Class<?>> types() {
    return JARS.stream().flatMap(RealLibraries::inJarOf);
  }

  private static Stream<Class<?>> inJarOf(Class<?> one) {
    try (JarFile jar =
        new JarFile(new File(one.getProtectionDomain().getCodeSource().getLocation().toURI()))) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .filter(name -> INSIDE.stream().noneMatch(name::contains))
          // Anonymous and local ones.
          .filter(name -> !name.matches(".*\\$\\d.*"))
          .flatMap(name -> load(name).stream())
          .filter(RealLibraries::isPublic)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** None if it extends a type of a library that is not there, such as Kotlin. */
  private static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, RealLibraries.class.getClassLoader()));
    } catch (LinkageError e) {
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getDeclaringClass)
        .allMatch(each -> Modifier.isPublic(each.getModifiers()));
  }
}
