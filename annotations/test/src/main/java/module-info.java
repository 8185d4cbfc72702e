/**
 * Verification of declared status codes in tests. Everything but {@link dev.statute.test} is found
 * by the frameworks and by JUnit themselves; none of them has to be there.
 */
module dev.statute.test {
  requires dev.statute;
  requires java.compiler;
  requires static io.micronaut.context;
  requires static io.micronaut.core;
  requires static io.micronaut.http;
  requires static io.micronaut.http_server;
  requires static io.micronaut.inject;
  requires static io.micronaut.router;
  requires static io.vertx.core;
  requires static io.vertx.web;
  requires static jakarta.annotation;
  requires static jakarta.servlet;
  requires static jakarta.ws.rs;
  requires static org.glassfish.jersey.core.server;
  requires static org.jspecify;
  requires static org.junit.jupiter.api;
  requires static org.junit.platform.launcher;
  requires static reactor.core;
  requires static resteasy.reactive;
  requires static spring.beans;
  requires static spring.context;
  requires static spring.core;
  requires static spring.web;
  requires static spring.webflux;
  requires static spring.webmvc;

  exports dev.statute.test;

  opens dev.statute.test.jakarta;
  opens dev.statute.test.junit;
  opens dev.statute.test.micronaut;
  opens dev.statute.test.quarkus;
  opens dev.statute.test.spring;

  provides jakarta.ws.rs.core.Feature with
      dev.statute.test.jakarta.JakartaFeature;
  provides org.junit.jupiter.api.extension.Extension with
      dev.statute.test.junit.StatusExtension;
  provides org.junit.platform.launcher.LauncherSessionListener with
      dev.statute.test.junit.SessionListener;
  provides org.junit.platform.launcher.TestExecutionListener with
      dev.statute.test.junit.PlanListener;
}
