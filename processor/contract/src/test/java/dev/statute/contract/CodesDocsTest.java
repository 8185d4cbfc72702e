package dev.statute.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.codes.CodesPage;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.generate.spec.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages in {@code docs} about the codes of the ready-made catalogue. */
class CodesDocsTest {

  private static final Path SPECS = Path.of("../../catalogue/src/main/resources/META-INF/statute");
  private static final Path DOCS = Path.of("../../docs");
  private static final int MAX_SIZE = 300_000;

  private static final String OUTDATED =
      "docs/%s is not what the spec files say; run this test with -Dgolden.update=true, read the"
          + " diff, and commit it";

  private static final Catalogue CATALOGUE =
      SpecFiles.read(CatalogueShape.READY_MADE, List.of(SPECS));

  @TempDir Path folder;

  @Test
  void thePagesAreWhatTheSpecFilesSay() throws IOException {
    CodesPage page = CodesPage.of(CATALOGUE);
    compare("codes.html", page.html());
    compare("codes.md", page.markdown());
  }

  private static void compare(String name, String text) throws IOException {
    Path page = DOCS.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(page, text.getBytes(UTF_8));
    }
    boolean isSame = Files.readString(page).equals(text);
    assertThat(isSame).as(OUTDATED.formatted(name)).isTrue();
  }

  @Test
  void thePageIsNotTooLarge() throws IOException {
    assertThat(Files.size(DOCS.resolve("codes.html"))).isLessThanOrEqualTo(MAX_SIZE);
  }

  /** Each in a class of its own. Only what the page warns of has a finding. */
  @Test
  void whatThePageSaysToWriteCompiles() throws IOException {
    String html = CodesPage.of(CATALOGUE).html();
    List<Path> sources = new ArrayList<>();
    for (String lines : blocks(html)) {
      String name = "Written" + sources.size();
      sources.add(Files.writeString(folder.resolve(name + ".java"), source(name, lines)));
    }
    assertThat(sources).hasSizeGreaterThan(150);
    String messages = CompiledSources.compileStatute(sources, folder, folder.resolve("classes"));
    assertThat(messages.lines().filter(line -> line.contains(": warning: ")))
        .hasSize(html.split("The number has a registered meaning, too").length - 1)
        .allMatch(line -> line.contains("[ambiguous-status]"));
  }

  private static List<String> blocks(String html) {
    return Pattern.compile("(?s)<dt>Write</dt><dd>(<pre>.*?</pre>)[^<]*</dd>")
        .matcher(html)
        .results()
        .map((MatchResult block) -> block.group(1).replace("&#x3D;", "="))
        .map(parts -> parts.replaceAll("<small>.*?</small> ", "").replace("</pre>", "\n"))
        .map(parts -> parts.replaceAll("<.*?>", "").strip())
        .toList();
  }

  private static String source(String name, String lines) {
    String imports = starting(lines, "import");
    String annotations = starting(lines, "@");
    String thrown = starting(lines, "throw");
    String constant = lines.lines().reduce((first, last) -> last).orElseThrow();
    return """
        %s
        import dev.statute.*;
        import dev.statute.http.*;

        abstract class %s {
          Object written = %s;

          %s
          Object handle(%s) {
            %s
          }
        }
        """
        .formatted(
            imports,
            name,
            constant,
            annotations,
            parameters(thrown),
            thrown.isEmpty() ? "return null;" : thrown);
  }

  private static String starting(String lines, String start) {
    return String.join("\n", lines.lines().filter(line -> line.startsWith(start)).toList());
  }

  private static String parameters(String thrown) {
    List<String> parameters =
        Stream.of(thrown.replaceAll(".*\\((.*)\\);", "$1").split(", "))
            .filter(argument -> !argument.isEmpty())
            .map(argument -> type(argument) + " " + argument)
            .toList();
    return String.join(", ", parameters);
  }

  private static String type(String argument) {
    return argument.equals("allow") ? "java.util.Collection<String>" : "String";
  }
}
