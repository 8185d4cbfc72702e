package dev.statute.contract.codes;

import dev.statute.contract.page.Page;
import dev.statute.processor.generate.spec.Catalogue;

/** Writes the codes of a catalogue for people. */
public final class CodesPage {

  private CodesPage() {}

  /** The text of {@code codes.html}. Equal catalogues give equal text. */
  public static String html(Catalogue catalogue) {
    return Page.write("codes", CodesView.of(catalogue));
  }

  /** The text of {@code codes.md}. Equal catalogues give equal text. */
  public static String markdown(Catalogue catalogue) {
    return Page.writeMarkdown("codes-markdown", CodesView.of(catalogue));
  }

  /** How many codes of how many vendors there are, in words. */
  public static String size(Catalogue catalogue) {
    return CodesView.of(catalogue).size();
  }
}
