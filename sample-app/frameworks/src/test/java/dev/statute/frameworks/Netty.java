package dev.statute.frameworks;

import dev.statute.http.StatusCode;

/** The reason phrases of Netty, which servers on it send where they do not ask for others. */
final class Netty {

  private Netty() {}

  static String reason(StatusCode status) {
    return switch (status.code()) {
      case 413 -> "Request Entity Too Large";
      case 416 -> "Requested Range Not Satisfiable";
      case 422 -> "Unprocessable Entity";
      case 451, 499 -> "Client Error (" + status.code() + ")";
      case 520, 530 -> "Server Error (" + status.code() + ")";
      case 999 -> "Unknown Status (999)";
      default -> status.phrase();
    };
  }
}
