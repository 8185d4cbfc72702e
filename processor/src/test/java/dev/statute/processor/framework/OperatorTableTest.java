package dev.statute.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.body.Operator;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the operators with the methods of the real types. */
class OperatorTableTest {

  private static final Map<String, Map<String, String>> ROWS = rows();

  private static Map<String, Map<String, String>> rows() {
    Map<String, Map<String, String>> rows = new HashMap<>();
    for (LibraryTable library : CommonTypes.libraries()) {
      LibraryLookup.read(library.operators(), rows);
      LibraryLookup.read(library.counted(), rows);
    }
    return rows;
  }

  static Stream<String> types() {
    return ROWS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyMethodIsOneOfTheTypesThatHaveItInCommon(String type) {
    List<String> kin =
        ROWS.keySet().stream().filter(other -> ROWS.get(other) == ROWS.get(type)).toList();
    Set<String> names =
        kin.stream()
            .flatMap(OperatorTableTest::methods)
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(ROWS.get(type)).isNotEmpty();
    assertThat(names).containsAll(ROWS.get(type).keySet());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyOperatorIsOneThatIsKnown(String type) {
    assertThat(Stream.of(Operator.values()).map(Operator::name))
        .containsAll(ROWS.get(type).values());
  }

  @ParameterizedTest
  @MethodSource("types")
  void onlyWhereSomethingComesFromIsStatic(String type) {
    assertThat(methods(type).filter(method -> Modifier.isStatic(method.getModifiers())))
        .filteredOn(method -> ROWS.get(type).containsKey(method.getName()))
        .allMatch(
            method ->
                Operator.valueOf(ROWS.get(type).get(method.getName())).isSource()
                    || type.equals("java.util.Objects"));
  }

  private static Stream<Method> methods(String type) {
    try {
      return Arrays.stream(Class.forName(type).getDeclaredMethods());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
