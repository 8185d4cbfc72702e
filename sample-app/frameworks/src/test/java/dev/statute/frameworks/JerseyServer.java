package dev.statute.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly, of whatever line is on the class path. */
final class JerseyServer implements Server {

  private final HttpServer server;

  private JerseyServer(HttpServer server) {
    this.server = server;
  }

  /** Starts an application of these resources, filters and mappers. */
  static Server start(Class<?>... components) {
    ResourceConfig config = new ResourceConfig(components).register(JacksonFeature.class);
    URI address = URI.create("http://127.0.0.1:0/");
    HttpServer server = GrizzlyHttpServerFactory.createHttpServer(address, config, false);
    // Grizzly sends no length where there is an Upgrade: the end of the connection ends a 426.
    server.getListener("grizzly").getKeepAlive().setIdleTimeoutInSeconds(1);
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new JerseyServer(server);
  }

  @Override
  public int port() {
    return server.getListener("grizzly").getPort();
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
