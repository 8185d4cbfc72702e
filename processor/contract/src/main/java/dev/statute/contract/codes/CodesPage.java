package dev.statute.contract.codes;

import dev.statute.contract.frame.Page;
import dev.statute.processor.generate.spec.Catalogue;

/**
 * The codes of a catalogue for people. Equal catalogues give equal text.
 *
 * @param html the text of {@code codes.html}
 * @param markdown the text of {@code codes.md}
 * @param size how many codes of how many vendors there are, in words
 */
public record CodesPage(String html, String markdown, String size) {

  public static CodesPage of(Catalogue catalogue) {
    CodesView view = CodesView.of(catalogue);
    return new CodesPage(
        Page.write(CodesPage.class, "codes", view),
        Page.writeMarkdown(CodesPage.class, "codes-markdown", view),
        view.size());
  }
}
