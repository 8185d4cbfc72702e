package dev.statute.frameworks;

/** A server that runs, on a free port of 127.0.0.1. */
public interface Server extends AutoCloseable {

  /**
   * Returns the port.
   *
   * @return the port
   */
  int port();

  @Override
  void close();
}
