package dev.statute.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;

/** Micronaut on Netty. */
record MicronautService(EmbeddedServer server) implements Service {

  static Service start() {
    return new MicronautService(
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of("micronaut.server.host", "127.0.0.1", "micronaut.server.port", -1)));
  }

  @Override
  public int send(Case request) throws IOException {
    return Http.send(server.getPort(), request);
  }

  @Override
  public void close() {
    server.close();
  }
}
