package dev.statute.contract.link;

/** The frameworks whose handlers are found. */
enum WebFramework {
  SPRING,
  JAKARTA_REST,
  MICRONAUT
}
