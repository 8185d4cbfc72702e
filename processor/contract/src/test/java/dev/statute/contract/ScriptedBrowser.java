package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.Page;
import org.htmlunit.ScriptException;
import org.htmlunit.SilentCssErrorHandler;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.javascript.DefaultJavaScriptErrorListener;

/** A browser without a window. What its scripts alert, and how they fail, are problems. */
final class ScriptedBrowser implements AutoCloseable {

  private final Path folder;
  private final WebClient client = new WebClient();
  private final List<String> problems = new ArrayList<>();

  ScriptedBrowser(Path folder) {
    this.folder = folder;
    client.setCssErrorHandler(new SilentCssErrorHandler());
    client.setJavaScriptErrorListener(
        new DefaultJavaScriptErrorListener() {
          @Override
          public void scriptException(HtmlPage page, ScriptException exception) {
            problems.add(exception.toString());
          }
        });
    client.setAlertHandler((Page page, String message) -> problems.add(message));
  }

  HtmlPage open(String html, String hash) throws IOException {
    // Another hash alone would not load a page anew.
    Path file = Files.createTempFile(folder, "page", ".html");
    Files.write(file, html.getBytes(UTF_8));
    return client.getPage(file.toUri() + hash);
  }

  HtmlPage openWithoutScripts(String html) throws IOException {
    client.getOptions().setJavaScriptEnabled(false);
    return open(html, "");
  }

  @Override
  public void close() {
    client.close();
    assertThat(problems).isEmpty();
  }

  /** The ids of the rows that are shown. */
  static List<String> shown(HtmlPage page) {
    return page.querySelectorAll("tr.row").stream()
        .map(HtmlElement.class::cast)
        .filter(HtmlElement::isDisplayed)
        .map(DomElement::getId)
        .toList();
  }

  static void search(HtmlPage page, String words) throws IOException {
    HtmlInput search = page.getHtmlElementById("search");
    search.setValue("");
    search.type(words);
  }

  static HtmlElement toggle(HtmlPage page, String row) {
    return page.getHtmlElementById(row).querySelector("th button");
  }

  static boolean isOpen(HtmlPage page, String row) {
    return page.getHtmlElementById(row + "_details").isDisplayed();
  }
}
