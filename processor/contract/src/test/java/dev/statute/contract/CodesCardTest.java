package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.codes.CodesPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the card of a code says, by what its spec says. */
class CodesCardTest {

  @TempDir Path folder;

  private String html(String vendor, String status) throws IOException {
    Path spec = folder.resolve("acme.yaml");
    String text = "vendor: acme\ntype: Acme\n%s\nstatuses:\n  - {code: %s}\n";
    Files.writeString(spec, text.formatted(vendor, status));
    return CodesPage.of(SpecFiles.read("com.example", List.of(spec))).html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          origin               | current    | A response of the origin server.
          gateway              | current    | A response of a gateway or proxy, and not of the service behind it.
          gateway, origin      | current    | A response of the origin server, or of a gateway or proxy in front of it.
          log                  | current    | Nothing: the number stands only in logs (acme).
          internal             | current    | Another code: this one exists only inside the server (acme).
          client               | current    | No server sends it: client software makes it up (acme).
          log, origin          | current    | A response of the origin server. Also, the number stands in logs (acme).
          internal, gateway    | current    | A response of a gateway or proxy, and not of the service behind it. Also, the server uses it internally (acme).
          log, client          | current    | Nothing: the number stands only in logs (acme). Also, client software makes it up (acme).
          origin               | temporary  | A response of the origin server. The registration is temporary.
          log, gateway         | deprecated | A response of a gateway or proxy, and not of the service behind it. Also, the number stands in logs (acme). The code is deprecated.
          origin, log          | obsolete   | Hardly anything by now: what defined it has been withdrawn.
          internal             | obsolete   | Nothing: it is obsolete, what defined it has been withdrawn.
          origin               | proposed   | Nothing known: it was proposed or reported, but never adopted.
          gateway              | reserved   | Nothing it can rely on: the number is reserved, and has no meaning.
          client               | unused     | Nothing: the number is no longer used.
          """)
  void allSendersAndTheStateGiveOneAnswer(String senders, String state, String answer)
      throws IOException {
    String status = "461, phrase: Not Today, sender: [%s], state: %s";
    assertThat(html("", status.formatted(senders, state)))
        .contains("<dt>A client gets</dt><dd>" + answer + "</dd>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          origin  | Declare the code of the final response. The server software sends this one.
          client  | Only a client declares it: no server sends it. On a method, @TargetVendor replaces that of the type and the package.
          log     | Declare the code that is sent instead, if there is one. The constant is for what reads logs and settings.
          """)
  void onlyASentCodeOfTheFirstClassIsAnInterimResponse(String sender, String advice)
      throws IOException {
    assertThat(html("", "161, phrase: Not Yet, sender: [" + sender + "]"))
        .contains("</pre>" + advice + "</dd>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Acme   | RFC 1 | <dd class="owner">Acme</dd> <dt>Source</dt><dd>RFC 1</dd> </dl>
          source: a book | RFC 1 | <dd class="owner">acme</dd> <dt>Source</dt><dd>RFC 1</dd> </dl>
          source: a book | ''    | <dd class="owner">acme</dd> <dt>Source</dt><dd>a book</dd> </dl>
          title: Acme   | ''    | <dd class="owner">Acme</dd> </dl>
          """)
  void theSourceIsThatOfTheCodeElseThatOfTheVendorElseNone(
      String vendor, String reference, String end) throws IOException {
    String more = reference.isEmpty() ? "" : ", reference: " + reference;
    assertThat(html(vendor, "461, phrase: Not Today" + more)).contains(end.replace("> <", ">\n<"));
  }

  @ParameterizedTest
  @CsvSource({"Not-Today, ''", "'Not Now', ' <small>Not Now</small>'"})
  void anotherNameStandsThereIfItIsAnotherOneInJava(String alias, String shown) throws IOException {
    assertThat(html("", "461, phrase: Not Today, aliases: [" + alias + "]"))
        .contains("Not Today</button>" + shown + "</span>");
  }
}
