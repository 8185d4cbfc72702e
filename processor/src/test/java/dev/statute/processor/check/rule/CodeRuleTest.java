package dev.statute.processor.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Role;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.compiled.CodeNotation;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.compiled.StatusFormat;
import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.declaration.DeclaredStatus;
import dev.statute.processor.declaration.Targets;
import dev.statute.processor.framework.StatusAnnotation;
import dev.statute.processor.framework.Statute;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.testing.Elsewhere;
import dev.statute.processor.testing.Statuses;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about codes, on catalogues made for the test, without a compiler. */
@Tag(Elsewhere.TAG)
class CodeRuleTest {

  private static final KnownVendor REGISTRY =
      vendor("ietf", Statuses.status(404, "Not Found", State.CURRENT, Sender.ORIGIN));

  @ParameterizedTest
  @CsvSource({
    "ORIGIN, ORIGIN, ",
    "ORIGIN, GATEWAY, gateway-only-status",
    "ORIGIN, ORIGIN GATEWAY, ",
    "ORIGIN, LOG, log-only-status",
    "ORIGIN, INTERNAL, log-only-status",
    "ORIGIN, CLIENT, log-only-status",
    "ORIGIN, LOG GATEWAY, gateway-only-status",
    "GATEWAY, ORIGIN, ",
    "GATEWAY, GATEWAY, ",
    "GATEWAY, LOG, log-only-status",
    "GATEWAY, CLIENT, log-only-status",
    "CLIENT, ORIGIN, ",
    "CLIENT, GATEWAY, ",
    "CLIENT, CLIENT, ",
    "CLIENT, LOG, log-only-status",
    "CLIENT, INTERNAL, log-only-status",
  })
  void theSenderOfACodeDecidesInWhichRoleItIsValid(Role role, String senders, String expected) {
    KnownVendor acme =
        vendor(
            "acme",
            Statuses.status(
                599,
                "Odd",
                State.CURRENT,
                Stream.of(senders.split(" ")).map(Sender::valueOf).toArray(Sender[]::new)));
    assertThat(found(599, role, acme)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "CURRENT, ",
    "TEMPORARY, ",
    "RESERVED, WARNING",
    "DEPRECATED, WARNING",
    "OBSOLETE, WARNING",
    "UNUSED, ERROR",
    "PROPOSED, WARNING",
  })
  void theStateOfACodeDecidesHowBadItIs(State state, Level expected) {
    KnownVendor acme = vendor("acme", Statuses.status(599, "Odd", state, Sender.ORIGIN));
    assertThat(findings(599, Role.ORIGIN, acme))
        .extracting(Finding::level)
        .isEqualTo(expected == null ? List.of() : List.of(expected));
    assertThat(found(599, Role.CLIENT, acme)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "99, invalid-status",
    "100, unknown-status",
    "599, unknown-status",
    "600, invalid-status",
  })
  void onlyANumberFrom100To599IsAnUnknownCode(int code, String expected) {
    assertThat(found(code, Role.ORIGIN)).containsExactly(expected);
  }

  @Test
  void aVendorThatStillUsesACodeMakesItValid() {
    KnownVendor acme = vendor("acme", Statuses.status(599, "Odd", State.OBSOLETE, Sender.ORIGIN));
    KnownVendor other = vendor("other", Statuses.status(599, "Odd", State.CURRENT, Sender.ORIGIN));
    assertThat(found(599, Role.ORIGIN, acme, other)).isEmpty();
  }

  @Test
  void aVendorThatSendsACodeMakesItValidBesideOneThatOnlyLogsIt() {
    KnownVendor acme = vendor("acme", Statuses.status(599, "Odd", State.CURRENT, Sender.LOG));
    KnownVendor other = vendor("other", Statuses.status(599, "Odd", State.CURRENT, Sender.ORIGIN));
    assertThat(found(599, Role.ORIGIN, acme, other)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Overloaded, Overloaded, false",
    "Overloaded, Service Overloaded, false",
    "OVERLOADED, overloaded, false",
    "Overloaded, Site Frozen, true",
    "Page Expired, Authentication Timeout, true",
  })
  void phrasesThatShareTheirWordsMeanTheSame(String one, String two, boolean ambiguous) {
    KnownVendor acme = vendor("acme", Statuses.status(599, one, State.CURRENT, Sender.ORIGIN));
    KnownVendor other = vendor("other", Statuses.status(599, two, State.CURRENT, Sender.ORIGIN));
    assertThat(found(599, Role.ORIGIN, acme, other))
        .isEqualTo(ambiguous ? List.of("ambiguous-status") : List.of());
  }

  /** No client receives the code, so the names cannot be confused. */
  @Test
  void vendorsThatOnlyLogACodeDoNotDisagree() {
    KnownVendor acme =
        vendor("acme", Statuses.status(599, "Client Gone", State.CURRENT, Sender.LOG));
    KnownVendor other = vendor("other", Statuses.status(599, "Aborted", State.CURRENT, Sender.LOG));
    assertThat(found(new Levels(Map.of(Check.LOG_ONLY_STATUS, Level.OFF)), acme, other)).isEmpty();
  }

  @Test
  void aFormerNameIsANameToo() {
    KnownStatus renamed =
        Statuses.renamed(599, "New Name", List.of("Old Name"), State.CURRENT, Sender.ORIGIN);
    KnownVendor acme = vendor("acme", renamed);
    KnownVendor other =
        vendor("other", Statuses.status(599, "Old Name", State.CURRENT, Sender.ORIGIN));
    assertThat(found(599, Role.ORIGIN, acme, other)).isEmpty();
  }

  @Test
  void aCodeThatIsWrongInTwoWaysIsReportedOnce() {
    KnownVendor acme = vendor("acme", Statuses.status(599, "Odd", State.OBSOLETE, Sender.GATEWAY));
    assertThat(found(599, Role.ORIGIN, acme)).containsExactly("gateway-only-status");
    assertThat(found(new Levels(Map.of(Check.GATEWAY_ONLY_STATUS, Level.OFF)), acme))
        .containsExactly("retired-status");
  }

  private static List<String> found(Levels levels, KnownVendor... vendors) {
    return findings(levels, 599, Role.ORIGIN, vendors).stream()
        .map(finding -> finding.check().id())
        .toList();
  }

  private static List<String> found(int code, Role role, KnownVendor... vendors) {
    return findings(code, role, vendors).stream().map(finding -> finding.check().id()).toList();
  }

  private static List<Finding> findings(int code, Role role, KnownVendor... vendors) {
    return findings(new Levels(Map.of()), code, role, vendors);
  }

  private static List<Finding> findings(
      Levels levels, int code, Role role, KnownVendor... vendors) {
    List<KnownVendor> all = Stream.concat(Stream.of(REGISTRY), Arrays.stream(vendors)).toList();
    StatusAnnotation returns = new Statute().annotations().get(0);
    // No rule opens an anchor, only the reporter does.
    Anchor nowhere = new Anchor.OfElement(null);
    Declaration declaration =
        new Declaration(
            returns,
            nowhere,
            List.of(new DeclaredStatus.Code(code, nowhere)),
            false,
            new Targets.Known(new LinkedHashSet<>(all), role, "from a test"),
            true);
    return new Checker(
            new KnownCatalogue(List.of(REGISTRY), () -> all, anchor -> new CodeNotation.Unknown()),
            levels)
        .check(declaration);
  }

  private static KnownVendor vendor(String id, KnownStatus status) {
    return new KnownVendor(
        id, "com.example." + id, List.of(StatusFormat.write(status)), new TreeSet<>(Set.of()));
  }
}
