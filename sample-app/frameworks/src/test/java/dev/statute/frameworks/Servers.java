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

  int port(Framework framework) {
    return servers.get(framework).port();
  }

  Answer get(Framework framework, String path, String accept) throws IOException {
    return Answer.get(port(framework), path, accept);
  }

  Answer post(Framework framework, String path, String json) throws IOException {
    return Answer.post(port(framework), path, json);
  }

  @Override
  public void close() {
    servers.values().forEach(Server::close);
  }
}
