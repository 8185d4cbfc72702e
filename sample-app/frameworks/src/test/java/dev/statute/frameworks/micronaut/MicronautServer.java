package dev.statute.frameworks.micronaut;

import dev.statute.frameworks.Server;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** Micronaut on Netty. */
public final class MicronautServer implements Server {

  private final ApplicationContext context;
  private final EmbeddedServer server;

  private MicronautServer(ApplicationContext context) {
    this.context = context;
    this.server = context.getBean(EmbeddedServer.class).start();
  }

  /**
   * Starts Micronaut.
   *
   * @param glue whether the generated handler is there
   * @return a server that runs
   */
  public static Server start(boolean glue) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("micronaut.server.host", "127.0.0.1");
    properties.put("micronaut.server.port", -1);
    if (!glue) {
      properties.put("without-handler", true);
    }
    return new MicronautServer(
        ApplicationContext.builder().banner(false).properties(properties).start());
  }

  @Override
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    context.close();
  }
}
