package dev.statute.sample.broken;

/** What a customer has to pay. */
record Invoice(long id, long cents, boolean sent) {

  static Invoice of(long id) {
    return new Invoice(id, 100 * id, false);
  }
}
