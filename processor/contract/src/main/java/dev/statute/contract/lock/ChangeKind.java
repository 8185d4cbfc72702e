package dev.statute.contract.lock;

import dev.statute.contract.text.Count;

/** What a change means for the clients of a service, from the worst on. */
enum ChangeKind {
  /** Clients that worked may fail. */
  BREAKING("breaking", "breaking"),
  /** Clients that work go on working. */
  COMPATIBLE("compatible", "compatible"),
  /** Nothing that a client has to know. */
  NOTE("note", "notes");

  private final String one;
  private final String many;

  ChangeKind(String one, String many) {
    this.one = one;
    this.many = many;
  }

  String count(long number) {
    return Count.of(number, one, many);
  }

  /** Its name in a sentence. */
  String id() {
    return one;
  }

  /** The heading of a list of them. */
  String title() {
    return Character.toUpperCase(many.charAt(0)) + many.substring(1);
  }
}
