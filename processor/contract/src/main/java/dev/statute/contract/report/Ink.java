package dev.statute.contract.report;

/** The colors of a terminal, by the escape sequences of ECMA-48 (SGR). */
enum Ink {
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private static final String ESCAPE = "\u001b[";
  private static final String RESET = ESCAPE + "0m";

  private final String parameter;

  Ink(String parameter) {
    this.parameter = parameter;
  }

  /** The color of a status code, by its class. */
  static Ink of(int code) {
    return code < 300 ? GREEN : code < 400 ? CYAN : code < 500 ? YELLOW : RED;
  }

  String on(String text) {
    return ESCAPE + parameter + "m" + text + RESET;
  }
}
