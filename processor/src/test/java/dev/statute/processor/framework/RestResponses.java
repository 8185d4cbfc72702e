package dev.statute.processor.framework;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.common.core.ResponseBuilderFactory;
import org.jboss.resteasy.reactive.common.jaxrs.AbstractResponseBuilder;
import org.jboss.resteasy.reactive.common.jaxrs.AbstractRestResponseBuilder;

/**
 * Makes the responses of Jakarta REST and Quarkus without a server: only a server makes URIs
 * absolute, which does not change the status. Found by its service file.
 */
public final class RestResponses implements ResponseBuilderFactory {

  /** For the service loader. */
  public RestResponses() {}

  @Override
  public ResponseBuilder create() {
    return new Builder();
  }

  @Override
  public <T> RestResponse.ResponseBuilder<T> createRestResponse() {
    return new RestBuilder<>();
  }

  /** Above that of the one which only fails. */
  @Override
  public int priority() {
    return 1;
  }

  private static final class Builder extends AbstractResponseBuilder {

    @Override
    protected AbstractResponseBuilder doClone() {
      return new Builder();
    }

    @Override
    public ResponseBuilder location(URI location) {
      return header("Location", location);
    }

    @Override
    public ResponseBuilder contentLocation(URI location) {
      return header("Content-Location", location);
    }
  }

  private static final class RestBuilder<T> extends AbstractRestResponseBuilder<T> {

    @Override
    protected AbstractRestResponseBuilder<T> doClone() {
      return new RestBuilder<>();
    }

    @Override
    public RestResponse.ResponseBuilder<T> location(URI location) {
      return header("Location", location);
    }

    @Override
    public RestResponse.ResponseBuilder<T> contentLocation(URI location) {
      return header("Content-Location", location);
    }
  }
}
