package com.example;

/** Status codes. */
public final class Codes {
  /** The one that stays. */
  public static final int NOT_FOUND = 404;

  /** Another one. */
  public static final int GONE = 410;

  private Codes() {}
}
