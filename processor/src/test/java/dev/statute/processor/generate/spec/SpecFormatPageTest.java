package dev.statute.processor.generate.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Page;
import dev.statute.processor.testing.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about spec files shows what is generated. */
class SpecFormatPageTest {

  static final Page PAGE = Page.of("docs/spec-format.md");

  @TempDir Path folder;

  @Test
  void theExampleGeneratesWhatThePageShowsOfIt() {
    Path base = Fixture.jar(folder.resolve("base"), "ietf.yaml");
    List<String> packages = packages();
    assertThat(packages).hasSize(2);
    String own = sources("own", base, packages.get(0));
    String joining = sources("joining", base, packages.get(1));
    List<String> excerpts =
        PAGE.blocks("java").stream().filter(block -> !block.contains("@StatusCatalogue")).toList();
    assertThat(excerpts).hasSize(5);
    assertThat(excerpts.subList(0, 3)).allSatisfy(excerpt -> assertThat(own).contains(excerpt));
    assertThat(excerpts.subList(3, 5)).allSatisfy(excerpt -> assertThat(joining).contains(excerpt));
  }

  private static List<String> packages() {
    return PAGE.blocks("java").stream()
        .filter(block -> block.contains("@StatusCatalogue"))
        .toList();
  }

  private String sources(String run, Path base, String packageInfo) {
    Result result =
        new Compilation(Compiler.JAVAC, folder.resolve(run))
            .classPath(base)
            .spec("acme.yaml", PAGE.blocks("yaml").get(0))
            .source("com/example/http/package-info.java", packageInfo)
            .compile();
    assertThat(result.errors()).isEmpty();
    return String.join("", result.sources().values());
  }
}
