package dev.statute.frameworks;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** A server of each framework, with the generated handlers or without. */
final class Servers implements AutoCloseable {

  private final Map<Framework, Server> servers = new EnumMap<>(Framework.class);

  Servers(boolean glue) {
    for (Framework framework : Framework.values()) {
      servers.put(framework, framework.start(glue));
    }
  }

  Answer get(Framework framework, String path, String accept) throws IOException {
    return Answer.get(servers.get(framework).port(), path, accept);
  }

  @Override
  public void close() {
    servers.values().forEach(Server::close);
  }
}
