package dev.statute.testing;

/** A service that runs in this process, with a handler for each {@link Case}. */
interface Service extends AutoCloseable {

  /** The status that the client gets. */
  int send(Case request) throws Exception;

  @Override
  void close();
}
