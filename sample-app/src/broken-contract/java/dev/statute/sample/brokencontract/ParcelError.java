package dev.statute.sample.brokencontract;

/** What goes wrong with parcels. Each status has a mistake, and the comment says what was meant. */
enum ParcelError {
  /** Meant: 422. This is the number that the carrier has for it. */
  TOO_HEAVY(610),
  /** Meant: 423, while the parcel is in customs. */
  IN_CUSTOMS(432),
  /** Meant: 401. Only IIS calls the end of a session 440. */
  SESSION_IS_OVER(440),
  /** Meant: 202, since the search goes on after the answer. */
  SEARCHED_FOR(102),
  /** Meant: 503. Cloudflare says 522 about us, and we cannot say it about the carrier. */
  CARRIER_IS_SILENT(522),
  /** Meant: 400. nginx closes the connection instead, and writes 444 into its log. */
  NO_ADDRESS(444),
  /** Meant: 307, which keeps the method. */
  SENT_ON(306),
  /** Meant: the token that ArcGIS wants, and not the client that has left nginx. */
  NO_MAP_TOKEN(499);

  private final int status;

  ParcelError(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
