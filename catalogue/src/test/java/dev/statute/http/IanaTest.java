package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.CompiledCatalogue.Entry;
import dev.statute.meta.State;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the vendor {@code ietf} with the registry itself, {@code facts/iana.csv}. */
class IanaTest {

  private static final Pattern RFC = Pattern.compile("\\[RFC(\\d+)(?:, Section ([\\d.]+))?]");
  private static final Pattern DRAFT = Pattern.compile("\\[(draft-[a-z-]+?)-\\d+]");

  /** A row of the registry. */
  record Registration(int code, String description, String reference) {

    /** The description without notes such as {@code (OBSOLETED)}. */
    String name() {
      return description.replaceAll("(?<=.) \\(.*\\)", "");
    }

    /** The document that a reference of the catalogue has to name. */
    Pattern source() {
      Matcher rfc = RFC.matcher(reference);
      if (rfc.find()) {
        String section = rfc.group(2) == null ? "" : " §" + Pattern.quote(rfc.group(2));
        return Pattern.compile("\\bRFC " + rfc.group(1) + section + "(?![\\d.])");
      }
      Matcher draft = DRAFT.matcher(reference);
      assertThat(draft.find()).as(reference).isTrue();
      return Pattern.compile(Pattern.quote(draft.group(1)));
    }
  }

  @Test
  void theRegisteredCodesAreThoseOfTheRegistry() {
    assertThat(ietf())
        .map(entry -> entry.status().code())
        .containsExactlyElementsOf(registrations().map(Registration::code).toList())
        .hasSize(64);
  }

  @ParameterizedTest
  @MethodSource("registrations")
  void theDescriptionIsThePhraseOrAnAlias(Registration registration) {
    Status status = entry(registration.code()).status();

    if (registration.name().equals("(Unused)")) {
      assertThat(status.state()).isIn(State.UNUSED, State.RESERVED);
    } else {
      assertThat(status.isCalled(registration.name())).as(status.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("registrations")
  void theReferenceNamesTheDocumentOfTheRegistry(Registration registration) {
    assertThat(entry(registration.code()).reference()).containsPattern(registration.source());
  }

  private static Stream<Registration> registrations() {
    return Csv.read("/facts/iana.csv").stream()
        .filter(row -> !row.get("description").equals("Unassigned"))
        .map(IanaTest::registration);
  }

  private static Registration registration(Map<String, String> row) {
    int code = Integer.parseInt(row.get("value"));
    return new Registration(code, row.get("description"), row.get("reference"));
  }

  private static Entry entry(int code) {
    return ietf().stream().filter(entry -> entry.status().code() == code).findAny().orElseThrow();
  }

  private static List<Entry> ietf() {
    return CompiledCatalogue.VENDORS.stream()
        .filter(vendor -> vendor.id().equals("ietf"))
        .findAny()
        .orElseThrow()
        .entries();
  }
}
