package dev.statute.frameworks.jersey;

import dev.statute.frameworks.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly. */
public final class JerseyServer implements Server {

  private final HttpServer server;

  private JerseyServer(HttpServer server) {
    this.server = server;
  }

  /**
   * Starts Jersey.
   *
   * @param glue whether the generated mapper is there
   * @return a server that runs
   */
  public static Server start(boolean glue) {
    ResourceConfig config =
        new ResourceConfig()
            .register(ThrowResource.class)
            .register(ThrowFilter.class)
            .register(JacksonFeature.class);
    if (glue) {
      config
          .register(JakartaStatusCodeExceptionMapper.class)
          .register(JerseyStatusCodeExceptionMapper.class)
          .register(JacksonStatusCodeExceptionMapper.class);
    }
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
