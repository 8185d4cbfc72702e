package dev.statute.processor.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.testing.Statuses;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of vendors and of catalogues, without a compiler. */
class KnownVendorTest {

  private static final KnownVendor REGISTRY = vendor("ietf", "dev.statute.http.Http", 200);
  private static final KnownVendor NGINX = vendor("nginx", "dev.statute.http.Nginx", 499);
  private static final KnownVendor ACME = vendor("acme", "com.acme.Acme", 499, 562);
  private static final KnownVendor SHOP = vendor("shop", "com.acme.Shop", 563);
  private static final KnownVendor UNNAMED = vendor("own", "Own", 564);

  private static final KnownCatalogue CATALOGUE = catalogue(anchor -> new CodeNotation.Unknown());

  private int reads;

  /** The registry is read both alone and with all vendors. */
  @Test
  void aVendorIsTheSameWhoeverReadIt() {
    KnownVendor again = vendor("acme", "com.acme.Acme");
    assertThat(again).isEqualTo(ACME).hasSameHashCodeAs(ACME);
    assertThat(new HashSet<>(List.of(ACME, SHOP))).contains(again);
    assertThat(CATALOGUE.definingOutside(499, Set.of(again))).containsExactly(NGINX);
  }

  @Test
  void vendorsOfTwoCataloguesDifferEvenIfTheyHaveOneId() {
    KnownVendor other = vendor("acme", "com.other.Acme", 499, 562);
    assertThat(other).isNotEqualTo(ACME).doesNotHaveSameHashCodeAs(ACME);
    assertThat(ACME).isNotEqualTo("com.acme.Acme");
  }

  @ParameterizedTest
  @CsvSource({
    "dev.statute.http.Nginx, true, Nginx",
    "com.acme.Nginx, false, Nginx",
    "dev.statute.http.own.Nginx, false, Nginx",
    "Own, false, Own",
  })
  void thePackageShowsWhatIsReadyMade(String holder, boolean isReadyMade, String simpleName) {
    KnownVendor vendor = vendor("some", holder);
    assertThat(vendor.isReadyMade()).isEqualTo(isReadyMade);
    assertThat(vendor.simpleName()).isEqualTo(simpleName);
  }

  @Test
  void idsAreInTheGivenOrderAndEachOnce() {
    assertThat(KnownVendor.ids(List.of(SHOP, ACME, vendor("shop", "com.other.Shop"), NGINX)))
        .isEqualTo("shop, acme, nginx");
  }

  @Test
  void vendorsAndTheirStatusesAreReadOnce() {
    KnownVendor lazy = vendor("lazy", "com.acme.Lazy", 201);
    assertThat(lazy.defines(201)).isTrue();
    assertThat(lazy.defines(202)).isFalse();
    assertThat(lazy.statuses()).isSameAs(lazy.statuses());
    KnownCatalogue catalogue =
        new KnownCatalogue(
            List.of(),
            () -> List.of(vendor("own" + ++reads, "com.acme.Own")),
            anchor -> new CodeNotation.Unknown());
    assertThat(reads).isZero();
    assertThat(catalogue.vendors()).isSameAs(catalogue.vendors());
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void aNameIsAnIdOrAHolder() {
    assertThat(CATALOGUE.named("acme")).containsExactly(ACME);
    assertThat(CATALOGUE.named("com.acme.Shop")).containsExactly(SHOP);
    assertThat(CATALOGUE.named("com.acme")).isEmpty();
    assertThat(CATALOGUE.holder("com.acme.Shop")).contains(SHOP);
    assertThat(CATALOGUE.holder("shop")).isEmpty();
  }

  @Test
  void notationsAreRead() {
    assertThat(CATALOGUE.notation(null)).isEqualTo(new CodeNotation.Unknown());
    CodeNotation plain = new CodeNotation.Plainly();
    assertThat(catalogue(anchor -> plain).notation(null)).isEqualTo(plain);
  }

  @Test
  void aroundTargetsAreTheReadyMadeVendorsAndThoseOfTheirPackages() {
    assertThat(around(List.of(), List.of())).containsExactly(REGISTRY, NGINX);
    assertThat(around(List.of(NGINX), List.of())).containsExactly(REGISTRY, NGINX);
    assertThat(around(List.of(ACME), List.of())).containsExactly(REGISTRY, NGINX, ACME, SHOP);
    assertThat(around(List.of(), List.of("shop"))).containsExactly(REGISTRY, NGINX, ACME, SHOP);
    assertThat(around(List.of(), List.of("Own"))).containsExactly(REGISTRY, NGINX, UNNAMED);
    assertThat(around(List.of(), List.of("unknown"))).containsExactly(REGISTRY, NGINX);
  }

  @Test
  void aroundTargetsNotationsAreRead() {
    CodeNotation plain = new CodeNotation.Plainly();
    KnownCatalogue around = catalogue(anchor -> plain).around(List.of(), List.of());
    assertThat(around.notation(null)).isEqualTo(plain);
    assertThat(around.registries()).containsExactly(REGISTRY);
  }

  private static List<KnownVendor> around(
      Collection<KnownVendor> targets, Collection<String> named) {
    return CATALOGUE.around(targets, named).vendors();
  }

  private static KnownVendor vendor(String id, String holder, Integer... codes) {
    List<String> statuses =
        Stream.of(codes)
            .map(code -> Statuses.status(code, "Status " + code, State.CURRENT, Sender.ORIGIN))
            .map(StatusFormat::write)
            .toList();
    return new KnownVendor(id, holder, statuses, new TreeSet<>());
  }

  private static KnownCatalogue catalogue(Function<Anchor, CodeNotation> notations) {
    return new KnownCatalogue(
        List.of(REGISTRY), () -> List.of(REGISTRY, NGINX, ACME, SHOP, UNNAMED), notations);
  }
}
