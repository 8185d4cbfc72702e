package dev.statute.sample.brokencontract;

enum ParcelState {
  ON_ITS_WAY,
  IN_CUSTOMS,
  FORWARDED,
  LOST,
  STOPPED
}
