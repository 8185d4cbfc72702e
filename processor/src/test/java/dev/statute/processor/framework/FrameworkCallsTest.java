package dev.statute.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the calls of the tables with the real signatures. */
class FrameworkCallsTest {

  private static final String SERVER_RESPONSE = "function.server.ServerResponse.BodyBuilder";

  static Stream<CallRow> rows() {
    return RealCalls.rows().filter(row -> !isFormer(row));
  }

  /** Whether only older versions had it. */
  private static boolean isFormer(CallRow row) {
    return row.type().endsWith(SERVER_RESPONSE) && row.method().equals("syncBody");
  }

  @Test
  void everyTypeExists() {
    Stream<String> functions =
        HandlerTableTest.rules().flatMap(rules -> rules.functions().stream());
    assertThat(functions).isNotEmpty().allMatch(name -> RealTypes.find(name).isPresent());
    Stream<String> names =
        Stream.concat(
                RealCalls.responses()
                    .flatMap(rules -> Stream.of(rules.statuses(), rules.carriers())),
                Frameworks.all().stream()
                    .map(FrameworkTable::exceptions)
                    .flatMap(rules -> Stream.of(rules.codes().keySet(), rules.advices())))
            .flatMap(each -> each.stream());
    assertThat(names).isNotEmpty().allMatch(name -> RealTypes.find(name).isPresent());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyMethodAndConstructorExists(CallRow row) {
    assertThat(RealCalls.overloads(row)).isNotEmpty();
  }

  @Test
  void methodsOfOlderVersionsOnlyAreGone() {
    assertThat(RealCalls.rows().filter(FrameworkCallsTest::isFormer))
        .hasSize(1)
        .allMatch(row -> RealCalls.overloads(row).findAny().isEmpty());
  }

  @Test
  void noMethodHasTwoRows() {
    assertThat(RealCalls.rows().map(row -> row.type() + "." + row.method()))
        .doesNotHaveDuplicates();
  }

  @Test
  void noTypeIsBothAStatusAndACarrier() {
    assertThat(RealCalls.carriers()).doesNotContainAnyElementsOf(RealCalls.statuses().toList());
  }

  @Test
  void everyEnumOfStatusesIsAStatusType() {
    Stream<Class<?>> enums =
        Frameworks.all().stream()
            .flatMap(framework -> framework.constants().keySet().stream())
            .map(RealTypes::type);
    assertThat(enums).allMatch(type -> RealCalls.statuses().anyMatch(type::equals));
  }

  @Test
  void everyFactoryOfAStatusAndOfACarrierHasARow() {
    Stream<Method> factories =
        Stream.concat(RealCalls.statuses(), RealCalls.carriers())
            .flatMap(RealCalls::methods)
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(RealCalls::givesStatus)
            .filter(method -> !isMadeByTheCompiler(method));
    assertThat(factories.filter(method -> !RealCalls.hasRow(method)).map(Method::getName))
        // Its status is that of a response which is there later.
        .containsOnly("async");
  }

  private static boolean isMadeByTheCompiler(Method method) {
    return method.getDeclaringClass().isEnum()
        && method.getName().equals("valueOf")
        && method.getParameterTypes()[0] == String.class;
  }

  @Test
  void everyConstructorOfACarrierHasARow() {
    Stream<Executable> constructors =
        RealCalls.carriers()
            .filter(carrier -> !Modifier.isAbstract(carrier.getModifiers()))
            .flatMap(carrier -> Arrays.stream(carrier.getConstructors()));
    assertThat(constructors).isNotEmpty().allMatch(RealCalls::hasRow);
  }

  @Test
  void everyMethodOfACarrierThatTakesAStatusHasARow() {
    Stream<Method> methods =
        RealCalls.carriers()
            .flatMap(RealCalls::methods)
            .filter(method -> RealCalls.teller(method).isPresent());
    assertThat(methods).isNotEmpty().allMatch(RealCalls::hasRow);
  }

  @Test
  void everyMethodOfACarrierThatWrapsOneHasARow() {
    Stream<Method> methods = RealCalls.carriers().flatMap(RealCalls::methods);
    assertThat(methods.filter(RealCalls::wrapsCarrier)).isNotEmpty().allMatch(RealCalls::hasRow);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aParameterBecomesTheContentWhereOneCanBeAnything(CallRow row) {
    assertThat(RealCalls.overloads(row).anyMatch(FrameworkCallsTest::takesAnything))
        .isEqualTo(row.content());
  }

  private static boolean takesAnything(Executable found) {
    return Arrays.stream(found.getGenericParameterTypes())
        .anyMatch(type -> type == Object.class || isUnbound(type));
  }

  private static boolean isUnbound(Type type) {
    return type instanceof TypeVariable;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void noNumberIsAnythingButTheStatus(CallRow row) {
    assertThat(RealCalls.overloads(row)).allMatch(FrameworkCallsTest::hasNoOtherNumber);
  }

  private static boolean hasNoOtherNumber(Executable found) {
    List<Class<?>> types = List.of(found.getParameterTypes());
    int last = types.lastIndexOf(int.class);
    return last == -1 || last == RealCalls.teller(found).orElseThrow();
  }
}
