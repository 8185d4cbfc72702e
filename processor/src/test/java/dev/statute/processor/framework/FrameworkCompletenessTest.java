package dev.statute.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Fixture;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public exception of the frameworks, and every type that has to do with statuses, is in the
 * tables, or on a list of those that are not, with the reason.
 */
class FrameworkCompletenessTest {

  /** The names of methods that give or take a status as a number. */
  private static final Set<String> NUMBERS =
      Set.of(
          "getStatus",
          "getStatusCode",
          "getRawStatusCode",
          "getCode",
          "status",
          "statusCode",
          "rawStatusCode",
          "code",
          "setStatus",
          "setStatusCode",
          "setRawStatusCode",
          "sendError");

  @Test
  void everyExceptionIsInTheTablesOrListedWithTheReason() {
    assertListed(
        "exceptions-without-status.txt",
        RealLibraries.types()
            .filter(Throwable.class::isAssignableFrom)
            .filter(type -> !Modifier.isAbstract(type.getModifiers()))
            .filter(type -> !isExceptionInTheTables(type)));
  }

  private static boolean isExceptionInTheTables(Class<?> type) {
    return RealExceptions.code(type).isPresent()
        || (type.getConstructors().length > 0
            && Arrays.stream(type.getConstructors()).allMatch(RealCalls::hasRow));
  }

  @Test
  void everyTypeThatHasToDoWithStatusesIsInTheTablesOrListedWithTheReason() {
    Set<Class<?>> silencing =
        HandlerTableTest.rules()
            .flatMap(HandlerTableTest::typeNames)
            .flatMap(name -> RealTypes.find(name).stream())
            .collect(Collectors.toSet());
    assertListed(
        "types-around-statuses.txt",
        RealLibraries.types()
            .filter(type -> !type.isAnnotation() && !Throwable.class.isAssignableFrom(type))
            .filter(FrameworkCompletenessTest::hasToDoWithStatuses)
            .filter(type -> !RealCalls.hasStatus(type) && !isMaker(type))
            // Nothing is known about such a value, whatever it is.
            .filter(type -> silencing.stream().noneMatch(each -> each.isAssignableFrom(type))));
  }

  private static boolean isMaker(Class<?> type) {
    return RealCalls.rows().anyMatch(row -> row.type().equals(type.getCanonicalName()));
  }

  private static boolean hasToDoWithStatuses(Class<?> type) {
    try {
      List<Executable> all = new ArrayList<>(List.of(type.getDeclaredConstructors()));
      all.addAll(List.of(type.getDeclaredMethods()));
      return all.stream()
          .filter(found -> Modifier.isPublic(found.getModifiers()) && !found.isSynthetic())
          .anyMatch(FrameworkCompletenessTest::givesOrTakesAStatus);
    } catch (LinkageError e) {
      // It names types of a library that is not there.
      return false;
    }
  }

  private static boolean givesOrTakesAStatus(Executable found) {
    List<Class<?>> types = new ArrayList<>(List.of(found.getParameterTypes()));
    boolean isGiven = types.stream().anyMatch(RealCalls::hasStatus);
    if (found instanceof Method method) {
      types.add(method.getReturnType());
      return isGiven
          || RealCalls.givesStatus(method)
          || (NUMBERS.contains(method.getName()) && types.contains(int.class));
    }
    return isGiven;
  }

  private static void assertListed(String list, Stream<Class<?>> types) {
    Set<String> names =
        types.map(Class::getCanonicalName).collect(Collectors.toCollection(TreeSet::new));
    assertThat(names).isEqualTo(reasons(list).keySet());
  }

  /** The reason of each type: the nearest line above that begins so. */
  private static TreeMap<String, String> reasons(String list) {
    TreeMap<String, String> reasons = new TreeMap<>();
    String reason = "";
    for (String line : Fixture.resource("frameworks/" + list).lines().toList()) {
      if (line.startsWith("# ")) {
        reason = line.substring(2);
      } else if (!line.isBlank()) {
        assertThat(reason).as(line).isNotBlank();
        assertThat(reasons.put(line, reason)).as(line + " is listed twice").isNull();
      }
    }
    return reasons;
  }
}
