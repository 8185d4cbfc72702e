package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.Facts.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the compiled catalogue with the {@link Facts}. */
class FactsTest {

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactIsInTheCatalogueUnchanged(Fact fact) {
    assertThat(compiled(fact)).usingRecursiveComparison().isEqualTo(fact.status());
  }

  @ParameterizedTest
  @MethodSource("factsWithPageNames")
  void everyNameOfThePageIsThePhraseOrAnAlias(Fact fact) {
    assertThat(fact.pageNames()).allMatch(compiled(fact)::isCalled);
  }

  @Test
  void everythingInTheCatalogueIsInTheFacts() {
    assertThat(CompiledCatalogue.statuses())
        .map(FactsTest::key)
        .containsExactlyInAnyOrderElementsOf(
            Facts.statuses().stream().map(FactsTest::key).toList());
  }

  @Test
  void everyVendorOfTheFactsHasOneHolder() {
    List<String> vendors = Facts.statuses().stream().map(Status::vendor).distinct().toList();

    assertThat(CompiledCatalogue.VENDORS)
        .map(CompiledCatalogue.Vendor::id)
        .containsExactlyInAnyOrderElementsOf(vendors);
  }

  private static Stream<Fact> facts() {
    return Facts.FACTS.stream();
  }

  private static Stream<Fact> factsWithPageNames() {
    return facts().filter(fact -> !fact.pageNames().isEmpty());
  }

  private static Status compiled(Fact fact) {
    List<Status> statuses =
        CompiledCatalogue.statuses().stream()
            .filter(status -> key(status).equals(key(fact.status())))
            .toList();
    assertThat(statuses).hasSize(1);
    return statuses.get(0);
  }

  private static String key(Status status) {
    return status.vendor() + " " + status.code();
  }
}
