package com.example;

/** Status codes. */
public final class Codes {
  /** The one that has another value. */
  public static final int NOT_FOUND = 410;

  /** Another one. */
  public static final int GONE = 410;

  private Codes() {}
}
