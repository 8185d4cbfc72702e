package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.MarkdownPage;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links between the pages of the documentation. Those to other sites are not followed. */
class LinksTest {

  private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

  private static final Set<String> OTHER_FOLDERS = Set.of("target", ".git", "node_modules");

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFileAndToAPlaceInIt(Path page) {
    assertThat(MarkdownPage.of(PROJECT.resolve(page)).destinations())
        .filteredOn(destination -> !isOfAnotherSite(destination))
        .allSatisfy(destination -> assertLeadsSomewhere(page, destination));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkToAnotherSiteIsEncrypted(Path page) {
    assertThat(MarkdownPage.of(PROJECT.resolve(page)).destinations())
        .filteredOn(LinksTest::isOfAnotherSite)
        .allSatisfy(destination -> assertThat(destination).startsWith("https://"));
  }

  @Test
  void aHeadingIsLinkedToAsCodeHostsDo() {
    MarkdownPage page = MarkdownPage.of(PROJECT.resolve("docs/options.md"));
    assertThat(page.anchors()).contains("-astatutevendors", "suppression");
    assertThat(page.destinations()).contains("#-astatutevendors");
  }

  private static void assertLeadsSomewhere(Path page, String destination) {
    int hash = destination.indexOf('#');
    String file = hash < 0 ? destination : destination.substring(0, hash);
    Path target = PROJECT.resolve(file.isEmpty() ? page : page.resolveSibling(file)).normalize();
    assertThat(target).exists().startsWith(PROJECT);
    if (hash >= 0) {
      assertThat(MarkdownPage.of(target).anchors()).contains(destination.substring(hash + 1));
    }
  }

  private static boolean isOfAnotherSite(String destination) {
    return destination.contains(":");
  }

  /** The paths of all pages, below the root of the project. */
  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    Files.walkFileTree(
        PROJECT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return OTHER_FOLDERS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".md")) {
              pages.add(PROJECT.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return pages.stream().sorted();
  }
}
