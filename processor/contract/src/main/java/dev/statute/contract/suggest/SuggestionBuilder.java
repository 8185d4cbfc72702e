package dev.statute.contract.suggest;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import dev.statute.contract.suggest.SourceFinder.Found;
import dev.statute.contract.suggest.SourceFinder.Missing;
import dev.statute.contract.suggest.SourceFinder.Place;
import dev.statute.contract.text.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggests what handlers should declare. */
public final class SuggestionBuilder {

  private final Types types;
  private final List<Site> sites;
  private final StyleChoice style;
  private final SourceFinder sources;
  private final PatchWriter patches;

  private SuggestionBuilder(Types types, List<Site> sites, SourceRequest request)
      throws IOException {
    this.types = types;
    this.sites = sites;
    this.patches = new PatchWriter(request.base());
    this.sources =
        new SourceFinder(
            types,
            SourceFiles.in(request.folders()),
            new SourceParser(request.compiler(), request.charset()),
            patches);
    this.style = StyleChoice.of(request.style(), sites, types, this::isDescribedInSource);
  }

  /**
   * Builds the suggestions.
   *
   * @param isWrong whether a code of an endpoint should not be declared but changed
   * @param types the types that the endpoints were read from
   */
  public static Suggestions build(
      List<Endpoint> endpoints,
      Codes codes,
      BiPredicate<Endpoint, Integer> isWrong,
      Types types,
      SourceRequest request)
      throws IOException {
    List<Site> sites = Site.of(endpoints, codes, isWrong, new CodeReader(types));
    return new SuggestionBuilder(types, sites, request).build();
  }

  /**
   * Returns whether a source has the annotation, and not only a class that a tool has generated.
   */
  private boolean isDescribedInSource(Site site, ResponseAnnotation response) {
    return Stream.concat(Stream.of(site.method()), site.declaredIn().stream())
        .filter(method -> types.declaration(method).filter(response::isOn).isPresent())
        .anyMatch(method -> sources.find(method, site.place()) instanceof Place);
  }

  private Suggestions build() {
    Map<Site, Found> found = new LinkedHashMap<>();
    sites.stream()
        .filter(site -> !site.missing().isEmpty())
        .forEach(site -> found.put(site, find(site)));
    Collection<FileChange> changes = changes(found);
    return new Suggestions(
        changes.stream().map(each -> each.patch(types, patches)).collect(Collectors.joining()),
        root(changes),
        style.style(),
        List.of(summary(found, changes)),
        skipped(found));
  }

  /** Where the annotation of a handler goes: beside those that it has, else to its code. */
  private Found find(Site site) {
    if (style.style() == Style.API_RESPONSE) {
      for (MethodId method : site.declaredIn()) {
        boolean isDescribed =
            types.declaration(method).filter(style.response(site)::isOn).isPresent();
        if (isDescribed && sources.find(method, site.place()) instanceof Place described) {
          return described;
        }
      }
    }
    return sources.find(site.method(), site.place());
  }

  /** The files to change, sorted. */
  private Collection<FileChange> changes(Map<Site, Found> found) {
    Map<Path, FileChange> changes = new TreeMap<>();
    found.forEach(
        (site, where) -> {
          if (where instanceof Place at) {
            MethodPlace place = at.place();
            changes
                .computeIfAbsent(
                    place.source().text().file(), key -> new FileChange(place.source()))
                .add(place, style.edits(site), site.missing());
          }
        });
    return changes.values();
  }

  private Path root(Collection<FileChange> changes) {
    return changes.stream()
        .findFirst()
        .map(change -> patches.root(change.file()))
        .orElse(Path.of(""));
  }

  private String summary(Map<Site, Found> found, Collection<FileChange> changes) {
    int statuses = changes.stream().mapToInt(FileChange::statuses).sum();
    return "%d of %d handlers: %s; %d with unknown parts"
        .formatted(
            found.values().stream().filter(Place.class::isInstance).count(),
            sites.size(),
            Count.of(statuses, "status", "statuses"),
            sites.stream().filter(site -> !site.isComplete()).count());
  }

  /** A line for each file and reason. */
  private List<String> skipped(Map<Site, Found> found) {
    Map<String, List<String>> byReason = new TreeMap<>();
    for (Site site : sites) {
      for (int code : site.wrong()) {
        byReason
            .computeIfAbsent(
                code + " is wrong, and a finding of the contract", key -> new ArrayList<>())
            .add(site.method().display());
      }
    }
    found.forEach(
        (site, where) -> {
          if (where instanceof Missing missing) {
            byReason
                .computeIfAbsent(missing.file() + " " + missing.reason(), key -> new ArrayList<>())
                .add(site.method().display());
          }
        });
    return byReason.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .toList();
  }
}
