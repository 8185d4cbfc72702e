package com.example;

/** Status codes. */
public final class Codes {
  /** The one that stays. */
  public static final int NOT_FOUND = 404;

  private Codes() {}
}
