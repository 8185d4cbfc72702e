package dev.statute.testing;

import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Grizzly. */
record JerseyService(HttpServer server) implements Service {

  static Service start() {
    return new JerseyService(
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"),
            ResourceConfig.forApplication(new JakartaHandlers.App())));
  }

  @Override
  public int send(Case request) throws IOException {
    return Http.send(server.getListener("grizzly").getPort(), request);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
