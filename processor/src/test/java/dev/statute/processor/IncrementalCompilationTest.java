package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build needs that compiles only what has changed. */
class IncrementalCompilationTest {

  private static final String CONTROLLER =
      "class Controller { @dev.statute.Returns({%s}) void answer() {} }";

  @TempDir Path folder;

  @Test
  void theVendorsOfAnEarlierCompilationAreStillKnown() {
    Fixture.compiled(
        Fixture.withCatalogue(
            new Compilation(Compiler.JAVAC, folder),
            "com.example.http",
            "ietf.yaml",
            "nginx.yaml"));
    Result result = changed("200, 499, 432").compile();
    assertThat(result.errors())
        .singleElement()
        .asString()
        .startsWith("[unknown-status] 432 ")
        .doesNotContain("nginx");
    assertThat(result.warnings()).anyMatch(text -> text.startsWith("[log-only-status] 499 "));
  }

  @Test
  void eachPackageOfVendorsIsRemembered() {
    Compilation first =
        Fixture.withCatalogue(
            new Compilation(Compiler.JAVAC, folder), "com.example.http", "ietf.yaml");
    Fixture.compiled(
        Fixture.withExtension(first, "com.example.acme", "com.example.http", "nginx.yaml"));
    Result result = changed("200, 432").compile();
    assertThat(result.errors()).singleElement().asString().startsWith("[unknown-status] 432 ");
  }

  /** The class output holds what the first compilation left there. */
  private Compilation changed(String codes) {
    Compilation again = new Compilation(Compiler.JAVAC, folder);
    return again
        .classPath(again.classes())
        .option("-Astatute.vendors=nginx")
        .source("Controller.java", CONTROLLER.formatted(codes));
  }

  @Test
  void everyGeneratedFileHasOneOriginatingElement() {
    Map<String, String> origins = new TreeMap<>();
    Compilation compilation =
        new Compilation(Compiler.JAVAC, folder)
            .onlyProcessor(new WrappedProcessor(environment -> recording(environment, origins)));
    Fixture.withCatalogue(compilation, "com.example.http", "ietf.yaml");
    Fixture.withExtension(compilation, "com.example.acme", "com.example.http", "nginx.yaml");
    Result result =
        compilation
            .source(
                "com/example/web/Web.java",
                """
                package com.example.web;
                @dev.statute.GenerateExceptionHandler(root = com.example.http.StatusCode.class)
                class Web {}
                """)
            .unclaimed()
            .compile();
    assertThat(result.errors()).isEmpty();
    assertThat(origins)
        .containsEntry("com.example.http.StatusCode", "[com.example.http]")
        .containsEntry("META-INF/statute/holders/com.example.http", "[com.example.http]")
        .containsEntry("com.example.acme.Nginx", "[com.example.acme]")
        .containsEntry("META-INF/statute/holders/com.example.acme", "[com.example.acme]")
        .containsEntry("com.example.web.SpringStatusCodeExceptionHandler", "[com.example.web.Web]")
        .allSatisfy((file, by) -> assertThat(by).doesNotContain(",").isNotEqualTo("[]"));
    assertThat(result.sources().keySet())
        .allSatisfy(
            source ->
                assertThat(origins).containsKey(source.replace(".java", "").replace('/', '.')));
  }

  /** Notes the originating elements of each file that is created. */
  private static ProcessingEnvironment recording(
      ProcessingEnvironment environment, Map<String, String> origins) {
    Filer filer =
        (Filer)
            Proxy.newProxyInstance(
                Filer.class.getClassLoader(),
                new Class<?>[] {Filer.class},
                (proxy, method, arguments) -> {
                  if (method.getName().startsWith("create")) {
                    Element[] by = (Element[]) arguments[arguments.length - 1];
                    origins.put(arguments[arguments.length - 2].toString(), Arrays.toString(by));
                  }
                  return call(method, environment.getFiler(), arguments);
                });
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            ProcessingEnvironment.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            (proxy, method, arguments) ->
                method.getName().equals("getFiler") ? filer : call(method, environment, arguments));
  }

  private static Object call(Method method, Object of, Object[] arguments) throws Throwable {
    try {
      return method.invoke(of, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
