/** The HTTP status codes of the IANA registry and of 38 vendors, as types and exceptions. */
module dev.statute.http {
  requires transitive dev.statute;

  exports dev.statute.http;
}
