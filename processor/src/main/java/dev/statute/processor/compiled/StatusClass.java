package dev.statute.processor.compiled;

/** The five classes of status codes (RFC 9110 section 15), with the names of their types. */
public enum StatusClass {
  INFORMATIONAL(1, "Informational", "an interim response: the final one follows"),
  SUCCESSFUL(2, "Successful", "the request was received, understood, and accepted"),
  REDIRECTION(3, "Redirection", "the client has to do something more to complete the request"),
  CLIENT_ERROR(4, "ClientError", "the client seems to have erred"),
  SERVER_ERROR(5, "ServerError", "the server erred or cannot perform the request");

  private final int firstDigit;
  private final String typeName;
  private final String meaning;

  StatusClass(int firstDigit, String typeName, String meaning) {
    this.firstDigit = firstDigit;
    this.typeName = typeName;
    this.meaning = meaning;
  }

  /**
   * The class of a code. Codes from 600 up count as server errors, as RFC 9110 section 15 has
   * clients treat them.
   */
  public static StatusClass of(int code) {
    return values()[Math.min(code / 100, SERVER_ERROR.firstDigit) - 1];
  }

  public static boolean isSuccess(int code) {
    return code / 100 == SUCCESSFUL.firstDigit;
  }

  /** Returns whether it is an error of the client or the server; codes from 400 up are. */
  public static boolean isError(int code) {
    return code / 100 >= CLIENT_ERROR.firstDigit;
  }

  public int firstDigit() {
    return firstDigit;
  }

  public String typeName() {
    return typeName;
  }

  public String exceptionName() {
    return typeName + "Exception";
  }

  public String meaning() {
    return meaning;
  }
}
