package dev.statute.processor.testing;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The jars of frameworks as modules. */
public final class Modules {

  /** Parts of the names of the jars that the sources under test use. */
  private static final List<String> JARS =
      List.of(
          "/spring-web-",
          "/spring-webmvc-",
          "/spring-webflux-",
          "/spring-context-",
          "/spring-core-",
          "/spring-beans-",
          "/reactor-core-",
          "/reactive-streams-",
          "/mutiny-",
          "/smallrye-common-annotation-",
          "/jctools-core-",
          "/jakarta.servlet-api-",
          "/jakarta.ws.rs-api-",
          "/javax.ws.rs-api-",
          "/jersey-server-",
          "/microprofile-openapi-api-",
          "/microprofile-rest-client-api-",
          "/swagger-annotations-jakarta-",
          "/resteasy-reactive-common",
          "/micronaut-http-",
          "/micronaut-core-",
          "/micronaut-inject-",
          "/avaje-http-api-",
          "/spring-webmvc-",
          "/spring-webflux-",
          "/slf4j-api-",
          "/commons-logging-");

  private Modules() {}

  /** Copies the jars into a folder of modules. */
  public static void ofFrameworks(Path folder) throws IOException {
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (JARS.stream().anyMatch(entry::contains) && Files.isRegularFile(jar)) {
        Files.copy(jar, folder.resolve(jar.getFileName()));
      }
    }
    Fixture.jar(folder.resolve("java.xml.bind.jar"), xmlBind(folder));
  }

  /** JAX-RS requires a module that the JDK no longer has. */
  private static Path xmlBind(Path folder) {
    return Fixture.compiled(
        new Compilation(Compiler.JAVAC, folder.resolveSibling("java.xml.bind"))
            .source("module-info.java", "module java.xml.bind {}\n"));
  }

  /** A module that requires every module of a folder. */
  public static String requiring(Path folder) {
    return ModuleFinder.of(folder).findAll().stream()
        .map(module -> "  requires " + module.descriptor().name() + ";\n")
        .sorted()
        .collect(Collectors.joining("", "module com.example {\n  requires java.logging;\n", "}\n"));
  }
}
