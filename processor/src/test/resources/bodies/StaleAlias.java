package com.example;

import static org.springframework.http.HttpStatus.PAYLOAD_TOO_LARGE;

import dev.statute.Returns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** The constants of Spring 7 that {@code HttpStatus.valueOf(int)} never returns. */
@SuppressWarnings("deprecation")
class StaleAlias {

  /** Comparisons of values that come from other code. */
  static class Compared {

    @Returns(200)
    boolean isUnprocessable(ResponseEntity<String> response) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
      return response.getStatusCode() == HttpStatus.UNPROCESSABLE_ENTITY;
    }

    boolean isUnprocessableOnTheLeft(HttpStatus status) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
      return (HttpStatus.UNPROCESSABLE_ENTITY) == status;
    }

    boolean isSmall(HttpStatusCode status) {
      // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this comparison is always true for it; compare with CONTENT_TOO_LARGE, or compare value()
      return status != PAYLOAD_TOO_LARGE;
    }

    boolean equalsIt(HttpStatusCode status) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
      return status.equals(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    boolean isEqualToIt(Object status) {
      // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this comparison is never true for it; compare with CONTENT_TOO_LARGE, or compare value()
      return PAYLOAD_TOO_LARGE.equals(status);
    }

    boolean equalsItOrBothAreNull(HttpStatusCode status) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
      return Objects.equals(status, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    long count(Stream<HttpStatusCode> statuses) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
      return statuses.filter(Predicate.isEqual(HttpStatus.UNPROCESSABLE_ENTITY)).count();
    }

    Mono<String> fetch(WebClient client) {
      return client
          .get()
          .retrieve()
          .onStatus(
              // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
              HttpStatus.UNPROCESSABLE_ENTITY::equals,
              response -> Mono.error(new IllegalStateException()))
          .onStatus(
              // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this comparison is never true for it; compare with CONTENT_TOO_LARGE, or compare value()
              status -> status == HttpStatus.PAYLOAD_TOO_LARGE,
              response -> Mono.error(new IllegalStateException()))
          .bodyToMono(String.class);
    }

    boolean isRefused(ResponseEntity<String> response) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
      return List.of(HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_ENTITY)
              .contains(response.getStatusCode())
          // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this comparison is never true for it; compare with CONTENT_TOO_LARGE, or compare value()
          || Arrays.asList(PAYLOAD_TOO_LARGE).contains(response.getStatusCode());
    }

    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
    Predicate<HttpStatus> inAField = status -> status == HttpStatus.UNPROCESSABLE_ENTITY;

    @SuppressWarnings("statute:stale-alias")
    boolean isKnown(HttpStatus status) {
      return status == HttpStatus.UNPROCESSABLE_ENTITY;
    }

    boolean isAnotherDeprecatedConstant(HttpStatus status) {
      return status == HttpStatus.I_AM_A_TEAPOT;
    }

    boolean isNotFound(HttpStatus status, TimeUnit unit, int number) {
      return status == HttpStatus.NOT_FOUND && unit == TimeUnit.DAYS && number == 422;
    }

    boolean comparesTheCode(HttpStatusCode status) {
      return status.value() == HttpStatus.UNPROCESSABLE_ENTITY.value();
    }

    boolean isNothing() {
      return HttpStatus.UNPROCESSABLE_ENTITY == null;
    }

    boolean isAText(String text) {
      return HttpStatus.UNPROCESSABLE_ENTITY.equals(text);
    }
  }
}

/** Labels. */
@SuppressWarnings("deprecation")
class StaleAliasLabels {

  String ofStatement(HttpStatus status) {
    switch (status) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this label never matches it; write UNPROCESSABLE_CONTENT, or switch over value()
      case UNPROCESSABLE_ENTITY:
        return "unprocessable";
      case NOT_FOUND:
        return "missing";
      default:
        return "";
    }
  }

  String ofExpression(HttpStatus status) {
    return switch (status) {
      // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this label never matches it; write CONTENT_TOO_LARGE, or switch over value()
      case NOT_FOUND, PAYLOAD_TOO_LARGE -> "bad";
      default -> "";
    };
  }

  String ofBoth(HttpStatus status) {
    return switch (status) {
      case CONTENT_TOO_LARGE, PAYLOAD_TOO_LARGE -> "large";
      case UNPROCESSABLE_CONTENT -> "unprocessable";
      case UNPROCESSABLE_ENTITY -> "unprocessable, as it was called";
      default -> "";
    };
  }
}

/** Where both constants are compared, nothing is missed. */
@SuppressWarnings("deprecation")
class StaleAliasBeside {

  private static final Set<HttpStatus> LARGE =
      Set.of(HttpStatus.CONTENT_TOO_LARGE, HttpStatus.PAYLOAD_TOO_LARGE);

  boolean isEither(HttpStatus status) {
    return status == HttpStatus.UNPROCESSABLE_CONTENT || status == HttpStatus.UNPROCESSABLE_ENTITY;
  }

  boolean isLarge(HttpStatus status) {
    return LARGE.contains(status);
  }

  boolean isNeither(HttpStatus status) {
    if (HttpStatus.UNPROCESSABLE_CONTENT.equals(status)) {
      return false;
    }
    return !HttpStatus.UNPROCESSABLE_ENTITY.equals(status);
  }

  boolean isTheAliasOnly(HttpStatus status) {
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
    return status == HttpStatus.UNPROCESSABLE_ENTITY;
  }
}

/** A constant of the same name, in another enum. */
@SuppressWarnings("deprecation")
class StaleAliasBesideAnother {

  enum Own {
    CONTENT_TOO_LARGE
  }

  boolean isAnotherBeside(HttpStatus status, Own own) {
    // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this comparison is never true for it; compare with CONTENT_TOO_LARGE, or compare value()
    return own == Own.CONTENT_TOO_LARGE || status == HttpStatus.PAYLOAD_TOO_LARGE;
  }
}

/** Where the type itself has the alias as a value, that may be what is compared. */
@SuppressWarnings("deprecation")
class StaleAliasMade {

  private HttpStatus status = HttpStatus.OK;

  void fail() {
    status = HttpStatus.UNPROCESSABLE_ENTITY;
  }

  boolean hasFailed() {
    return status == HttpStatus.UNPROCESSABLE_ENTITY;
  }

  static HttpStatus of(int code) {
    return code == 4 ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK;
  }

  boolean hasFailedWith(int code) {
    return of(code) == HttpStatus.UNPROCESSABLE_ENTITY;
  }

  boolean hasFailed(int code) {
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
    return HttpStatus.valueOf(code) == HttpStatus.UNPROCESSABLE_ENTITY;
  }

  boolean hasFailedAgain(int code) {
    HttpStatus found = HttpStatus.resolve(code);
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is always true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
    return !(found != HttpStatus.UNPROCESSABLE_ENTITY);
  }

  String title(int code) {
    return switch (HttpStatus.valueOf(code)) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this label never matches it; write UNPROCESSABLE_CONTENT, or switch over value()
      case UNPROCESSABLE_ENTITY -> "unprocessable";
      default -> "";
    };
  }

  boolean isOfTheInterface(int code) {
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
    return HttpStatusCode.valueOf(code).equals(HttpStatus.UNPROCESSABLE_ENTITY);
  }
}

/** The values of a local variable. */
@SuppressWarnings("deprecation")
class StaleAliasInAVariable {

  boolean isUnprocessable(boolean isLarge) {
    HttpStatus status = isLarge ? HttpStatus.PAYLOAD_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY;
    return status == HttpStatus.UNPROCESSABLE_ENTITY;
  }
}

/** A look-up by name finds the alias. */
@SuppressWarnings("deprecation")
class StaleAliasByName {

  boolean isUnprocessable(String name) {
    return HttpStatus.valueOf(name) == HttpStatus.UNPROCESSABLE_ENTITY;
  }

  boolean isLarge(String name) {
    HttpStatus status = HttpStatus.valueOf(name);
    return PAYLOAD_TOO_LARGE.equals(status);
  }

  boolean isLargeEnum(String name) {
    return Enum.valueOf(HttpStatus.class, name) != PAYLOAD_TOO_LARGE;
  }
}

/** An annotation is no value that is compared. */
@SuppressWarnings({"deprecation", "serial"})
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class StaleAliasInAnAnnotation extends RuntimeException {

  boolean isUnprocessable(HttpStatusCode status) {
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this comparison is never true for it; compare with UNPROCESSABLE_CONTENT, or compare value()
    return status == HttpStatus.UNPROCESSABLE_ENTITY;
  }
}

/** Keys of maps and elements of sets, in a type that looks for them. */
@SuppressWarnings("deprecation")
class StaleAliasEntries {

  private static final Map<HttpStatusCode, String> TITLES =
      Map.of(
          // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so a look-up with it never finds this entry; write UNPROCESSABLE_CONTENT, or use value()
          HttpStatus.UNPROCESSABLE_ENTITY,
          "Unprocessable",
          HttpStatus.NOT_FOUND,
          "Missing");

  private static final Map<HttpStatusCode, String> ENTRIES =
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so a look-up with it never finds this entry; write UNPROCESSABLE_CONTENT, or use value()
      Map.ofEntries(Map.entry(HttpStatus.UNPROCESSABLE_ENTITY, "Unprocessable"));

  // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so a look-up with it never finds this entry; write CONTENT_TOO_LARGE, or use value()
  private static final Set<HttpStatus> LARGE = EnumSet.of(HttpStatus.PAYLOAD_TOO_LARGE);

  private final Map<HttpStatus, Integer> limits = new EnumMap<>(HttpStatus.class);
  private final Set<HttpStatusCode> refused = new HashSet<>();

  StaleAliasEntries() {
    // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so a look-up with it never finds this entry; write CONTENT_TOO_LARGE, or use value()
    limits.put(PAYLOAD_TOO_LARGE, 3);
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so a look-up with it never finds this entry; write UNPROCESSABLE_CONTENT, or use value()
    limits.putIfAbsent(HttpStatus.UNPROCESSABLE_ENTITY, 3);
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so a look-up with it never finds this entry; write UNPROCESSABLE_CONTENT, or use value()
    refused.add(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  String title(HttpStatusCode status) {
    return TITLES.get(status) + ENTRIES.get(status) + LARGE.contains(status) + limits + refused;
  }
}

/** Look-ups by functions. */
@SuppressWarnings("deprecation")
class StaleAliasFunctions {

  private static final Map<HttpStatus, String> TITLES =
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so a look-up with it never finds this entry; write UNPROCESSABLE_CONTENT, or use value()
      Map.of(HttpStatus.UNPROCESSABLE_ENTITY, "Unprocessable");

  List<String> titles(List<HttpStatus> statuses) {
    return statuses.stream().map(TITLES::get).toList();
  }

  boolean isIt(HttpStatus status) {
    return status == HttpStatus.UNPROCESSABLE_ENTITY;
  }
}

/** Values of maps and elements of lists, which are values like others. */
@SuppressWarnings("deprecation")
class StaleAliasValues {

  private static final Map<String, HttpStatus> NAMES = Map.of("large", PAYLOAD_TOO_LARGE);

  private final List<HttpStatus> refused = new ArrayList<>();

  StaleAliasValues() {
    refused.add(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  boolean isRefused(HttpStatus status, String name) {
    return refused.contains(status) || refused.contains(NAMES.get(name));
  }
}

/** Look-ups with an alias. */
@SuppressWarnings("deprecation")
class StaleAliasLookUps {

  int count(Map<HttpStatusCode, Integer> counts, Set<HttpStatusCode> seen) {
    // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this look-up never finds it; look for UNPROCESSABLE_CONTENT, or use value()
    if (counts.containsKey(HttpStatus.UNPROCESSABLE_ENTITY)) {
      // WARNING: [stale-alias] HttpStatus.UNPROCESSABLE_ENTITY is a deprecated alias: HttpStatus.valueOf(422) is UNPROCESSABLE_CONTENT, so this look-up never finds it; look for UNPROCESSABLE_CONTENT, or use value()
      return counts.get(HttpStatus.UNPROCESSABLE_ENTITY);
    }
    // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this look-up never finds it; look for CONTENT_TOO_LARGE, or use value()
    return seen.contains(PAYLOAD_TOO_LARGE)
        ? 1
        // WARNING: [stale-alias] HttpStatus.PAYLOAD_TOO_LARGE is a deprecated alias: HttpStatus.valueOf(413) is CONTENT_TOO_LARGE, so this look-up never finds it; look for CONTENT_TOO_LARGE, or use value()
        : counts.getOrDefault(PAYLOAD_TOO_LARGE, 0);
  }
}

/** What is stored under the alias is found by the alias. */
@SuppressWarnings("deprecation")
class StaleAliasStoredAndFound {

  private final Map<HttpStatus, Integer> counts = new HashMap<>();

  void count() {
    counts.put(HttpStatus.UNPROCESSABLE_ENTITY, 1);
  }

  int counted() {
    return counts.get(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  boolean isAnyKey() {
    return counts.keySet().stream().anyMatch(key -> key == HttpStatus.UNPROCESSABLE_ENTITY);
  }
}

/** Maps, sets and lists that nothing is looked for in. */
@SuppressWarnings("deprecation")
class StaleAliasCollected {

  String first(List<String> texts, Supplier<String> text) {
    return text.get() + texts.get(0);
  }

  Map<HttpStatus, String> titles() {
    return Map.of(HttpStatus.UNPROCESSABLE_ENTITY, "Unprocessable");
  }

  Set<HttpStatus> refused() {
    return Set.of(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  List<HttpStatus> all() {
    return List.of(PAYLOAD_TOO_LARGE);
  }
}

/** Methods with the names of those of the JDK. */
@SuppressWarnings({"deprecation", "serial"})
class StaleAliasOwnMethods {

  record Statuses(List<HttpStatus> all) {

    static Statuses of(HttpStatus status) {
      return new Statuses(List.of(status));
    }

    boolean contains(HttpStatus status) {
      return all.stream().anyMatch(each -> each.value() == status.value());
    }

    boolean equals(HttpStatus status) {
      return contains(status);
    }
  }

  boolean isUnprocessable(Statuses statuses) {
    return statuses.contains(HttpStatus.UNPROCESSABLE_ENTITY)
        || statuses.equals(HttpStatus.UNPROCESSABLE_ENTITY);
  }
}

/** Methods with the names of those of the JDK that compare codes. */
@SuppressWarnings({"deprecation", "serial"})
class StaleAliasOwnComparisons {

  static boolean equals(HttpStatusCode one, HttpStatusCode other) {
    return one.value() == other.value();
  }

  boolean isUnprocessable(HttpStatusCode status) {
    return equals(status, HttpStatus.UNPROCESSABLE_ENTITY);
  }

  boolean isListed(HttpStatus status) {
    return StaleAliasOwnMethods.Statuses.of(PAYLOAD_TOO_LARGE).contains(status);
  }

  static class ByCode extends HashMap<HttpStatusCode, String> {

    @Override
    public String get(Object status) {
      return status instanceof HttpStatusCode code ? super.get(HttpStatus.valueOf(code.value())) : null;
    }
  }

  String title(ByCode titles) {
    return titles.get(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  boolean isSame(HttpStatusCode status) {
    return status.isSameCodeAs(HttpStatus.UNPROCESSABLE_ENTITY);
  }
}

/** Other methods of lists and queues. */
@SuppressWarnings("deprecation")
class StaleAliasOtherMethods {

  int index(HttpStatus status) {
    return List.of(PAYLOAD_TOO_LARGE).indexOf(status);
  }

  boolean queue(BlockingQueue<HttpStatus> queue, HttpStatus status) throws InterruptedException {
    queue.put(HttpStatus.UNPROCESSABLE_ENTITY);
    return queue.contains(status);
  }
}

/** Other functions. */
@SuppressWarnings("deprecation")
class StaleAliasOtherFunctions {

  Predicate<HttpStatusCode> isLarge() {
    return PAYLOAD_TOO_LARGE::isSameCodeAs;
  }
}
