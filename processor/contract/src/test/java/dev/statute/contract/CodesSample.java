package dev.statute.contract;

import dev.statute.contract.codes.CodesPage;
import dev.statute.processor.generate.spec.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Catalogues for the tests of their pages. */
final class CodesSample {

  /** A spec file for every kind of sender, and for a number of two vendors. */
  static final Path FOLDER = Path.of("src/test/resources/codes");

  private CodesSample() {}

  static Catalogue read() {
    return SpecFiles.read("com.example.http", List.of(FOLDER));
  }

  /** A spec in which every text is the same one. */
  static Catalogue of(Path folder, String text) throws IOException {
    String quoted = "'" + text.replace("'", "''") + "'";
    String spec =
        """
        vendor: hostile
        type: Hostile
        title: TEXT
        source: TEXT
        statuses:
          - code: 400
            phrase: TEXT
            aliases: [{phrase: other TEXT, name: OTHER}]
            name: WRONG
            summary: TEXT
            compare: {404: TEXT, 500: TEXT}
            reference: TEXT
          - {code: 500, phrase: Down}
        """;
    String other = "vendor: other\\ntype: Other\\nstatuses: [{code: 400, phrase: Bad}]\\n";
    Path one = folder.resolve("hostile.yaml");
    Files.writeString(
        one, spec.replace("other TEXT", "'other " + quoted.substring(1)).replace("TEXT", quoted));
    Path two = Files.writeString(folder.resolve("other.yaml"), other.translateEscapes());
    return SpecFiles.read("com.example.http", List.of(one, two));
  }

  static String html() {
    return CodesPage.of(read()).html();
  }
}
