package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Elsewhere;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag(Elsewhere.TAG)
class JavaNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Not Found|NOT_FOUND|NotFound",
        "OK|OK|Ok",
        "\"I'm a teapot\"|IM_A_TEAPOT|ImATeapot",
        "URI Too Long|URI_TOO_LONG|UriTooLong",
        "HTTP Version Not Supported|HTTP_VERSION_NOT_SUPPORTED|HttpVersionNotSupported",
        "Multi-Status|MULTI_STATUS|MultiStatus",
        "Non-Authoritative Information|NON_AUTHORITATIVE_INFORMATION|NonAuthoritativeInformation",
        "Not Extended (OBSOLETED)|NOT_EXTENDED|NotExtended",
        "canceled: invalid host name|CANCELED_INVALID_HOST_NAME|CanceledInvalidHostName",
        "EdgeRoutine execution refused|EDGE_ROUTINE_EXECUTION_REFUSED|EdgeRoutineExecutionRefused",
        "HTTPTimeoutError|HTTP_TIMEOUT_ERROR|HttpTimeoutError",
        "Status419AuthenticationTimeout|STATUS419_AUTHENTICATION_TIMEOUT|Status419AuthenticationTimeout",
        "OAuth error|OAUTH_ERROR|OauthError",
        "NGX_HTTP_CLOSE|NGX_HTTP_CLOSE|NgxHttpClose",
        "Not~Today|NOT_TODAY|NotToday",
        "(obsolete) Not Today|NOT_TODAY|NotToday"
      })
  void aPhraseGivesAConstantAndAType(String phrase, String constant, String type) {
    String plain = phrase.replace("\"", "");
    assertThat(JavaName.ofPhrase(plain)).contains(new JavaName(constant, type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "4XX", "(remark)", "\u0410cme", "a\u200bb", "---"})
  void aPhraseWithoutAWordGivesNone(String phrase) {
    assertThat(JavaName.ofPhrase(phrase)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class",
        "record",
        "_",
        "4XX",
        "",
        " ",
        "A\"B",
        "A\nB",
        "A$B",
        "A__B",
        "A_",
        "CON\u0000",
        "../X"
      })
  void aNameThatIsNoConstantIsRefused(String name) {
    assertThat(JavaName.ofConstant(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "record", "_", "", "A.B", "A$B", "acme", "A B", "\u0410"})
  void aNameThatIsNoTypeIsRefused(String name) {
    assertThat(JavaName.isType(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "con", "Prn", "AUX", "nul", "COM0", "Com9", "LPT0", "lPT9"})
  void aDeviceOfWindowsIsKnownInAnyCase(String name) {
    assertThat(JavaName.isDevice(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Con1", "ACon", "Console", "COM", "COM10", "Lpt", "Null"})
  void aNameThatIsNearlyADeviceIsNone(String name) {
    assertThat(JavaName.isDevice(name)).isFalse();
  }
}
