package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.codes.CodesPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What {@code codes.md} says. */
class CodesMarkdownTest {

  private static final List<Arguments> HOSTILE =
      List.of(
          Arguments.of("a | b", "a \\| b"),
          Arguments.of("`c` **d** _e_", "\\`c\\` \\*\\*d\\*\\* \\_e\\_"),
          Arguments.of("[f](g) ~h~ #i \\", "\\[f\\](g) \\~h\\~ \\#i \\\\"),
          Arguments.of("$a$", "\\$a\\$"),
          Arguments.of("<script>&amp;", "\\<script\\>\\&amp;"),
          Arguments.of("a\u202eb", "a\\\\u202eb"));

  @TempDir Path folder;

  @Test
  void aRowHasAllOfACode() {
    assertThat(CodesPage.of(CodesSample.read()).markdown())
        .contains(
            "\n| <a id=\"401-ietf\"></a>**401** | ietf | **Unauthorized**, also: Authorization"
                + " Required, Access denied<br>The credentials are missing.<br>Demands"
                + " WWW-Authenticate. | origin server | `Http.UNAUTHORIZED`<br>"
                + "`UnauthorizedException` | RFC 9110 §15.5.2 |\n");
  }

  @Test
  void whatAVendorLeavesOutIsLeftOut() {
    assertThat(CodesPage.of(CodesSample.read()).markdown())
        .contains(
            "\n| <a id=\"499-shop\"></a>**499** | shop | **Token Required** | origin server |"
                + " `Shop.TOKEN_REQUIRED` |  |\n",
            "\n| shop | shop | 3 | `Shop` |  |\n",
            "**I'm a teapot** | origin server; reserved |");
  }

  @Test
  void theContentsLeadToTheHeadings() {
    assertThat(CodesPage.of(CodesSample.read()).markdown())
        .contains(
            """
            - [4xx: client error](#4xx-client-error), 6 codes
            - [5xx: server error](#5xx-server-error), 3 codes
            - [6xx to 9xx](#6xx-to-9xx), 1 code
            - [One number, several meanings](#one-number-several-meanings)
            - [Vendors](#vendors)
            """,
            "\n## 4xx: client error\n",
            "\n## 6xx to 9xx\n",
            "\n## One number, several meanings\n",
            "\n## Vendors\n");
  }

  @Test
  void theNumbersOfSeveralVendorsStandTogetherWithWhatToWrite() {
    String text = CodesPage.of(CodesSample.read()).markdown();
    assertThat(text.substring(text.indexOf("## One number")))
        .contains("such as `@TargetVendor(Shop.class)`,", "such as `Shop.TOKEN_REQUIRED`,")
        .contains(
            """
            | Number | Vendor | Meaning | Sent by | Write |
            |---|---|---|---|---|
            | [499](#499-proxy) | proxy | **Client Closed Request**<br>The client has gone. | log only | `Proxy.CLIENT_CLOSED_REQUEST` |
            | [499](#499-shop) | shop | **Token Required** | origin server | `Shop.TOKEN_REQUIRED` |

            ## Vendors
            """);
  }

  @Test
  void aCatalogueWithoutSuchNumbersAndWithoutTheRegistrySaysNothingOfThem() {
    String text =
        CodesPage.of(
                SpecFiles.read("com.example", List.of(CodesSample.FOLDER.resolve("proxy.yaml"))))
            .markdown();
    assertThat(text)
        .startsWith("# Status codes of Proxy & Sons\n\n3 codes of 1 vendor:".replace("&", "\\&"))
        .contains("in the package `com.example`", "`Proxy.Code.HEADER_TOO_LARGE` is the number")
        .doesNotContain("several meanings", "ietf", "{{");
  }

  @Test
  void linesOutsideOfTablesHaveAtMost100Columns() {
    assertThat(CodesPage.of(CodesSample.read()).markdown().lines())
        .filteredOn(line -> !line.startsWith("|"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void textOfASpecStaysText(String text, String escaped) throws IOException {
    assertThat(CodesPage.of(CodesSample.of(folder, text)).markdown())
        .contains("| hostile | **" + escaped + "**, also: other " + escaped + "<br>" + escaped)
        .contains("| hostile | " + escaped + " | 2 | `Hostile` | " + escaped + " |\n");
  }
}
