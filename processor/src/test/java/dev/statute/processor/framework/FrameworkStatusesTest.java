package dev.statute.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the calls of the tables with the statuses that the real ones make. */
class FrameworkStatusesTest {

  /** The status of what a method is called on. */
  private static final int OWN = 410;

  private static final int GIVEN = 409;

  /** What is given where it has to be of another class. */
  private static final Map<String, Integer> GIVEN_TO =
      Map.of("RedirectionException", 307, "ServerErrorException", 503);

  /** The status of arguments that do not count. */
  private static final int OTHER = 403;

  static Stream<Executable> calls() {
    return RealCalls.rows().flatMap(RealCalls::overloads);
  }

  static Stream<Executable> callsThatAreGivenAStatus() {
    return calls().filter(found -> RealCalls.teller(found).isPresent());
  }

  @ParameterizedTest
  @MethodSource("callsThatAreGivenAStatus")
  void theStatusIsTheFirstThatIsGiven(Executable found) {
    int given = GIVEN_TO.getOrDefault(found.getDeclaringClass().getSimpleName(), GIVEN);
    assertThat(status(found, arguments(found, given))).isEqualTo(given);
  }

  static Stream<CallRow> rowsWithCodes() {
    return RealCalls.rows().filter(row -> !row.codes().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("rowsWithCodes")
  void withoutAGivenStatusItIsOneOfTheCodes(CallRow row) {
    assertThat(RealCalls.overloads(row).filter(found -> RealCalls.teller(found).isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            found -> assertThat(statuses(found, row.codes().size())).isEqualTo(row.codes()));
  }

  private static Set<Integer> statuses(Executable found, int codes) {
    Object[] arguments = arguments(found, GIVEN);
    int status = status(found, arguments);
    // Those with two codes show whether there is a value.
    return codes == 1 ? Set.of(status) : Set.of(status, status(found, absent(found)));
  }

  private static Object[] absent(Executable found) {
    return new Object[] {found.getParameterTypes()[0] == Optional.class ? Optional.empty() : null};
  }

  static Stream<Method> methodsThatTellNothing() {
    Stream<Method> rows =
        RealCalls.rows()
            .filter(row -> row.codes().isEmpty())
            .flatMap(RealCalls::overloads)
            .filter(found -> found instanceof Method)
            .map(found -> (Method) found);
    Stream<Method> others =
        Stream.concat(RealCalls.statuses(), RealCalls.carriers())
            .flatMap(RealCalls::methods)
            .filter(method -> RealCalls.hasStatus(method.getReturnType()))
            .filter(method -> !RealCalls.hasRow(method));
    return Stream.concat(rows, others)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> RealCalls.teller(method).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("methodsThatTellNothing")
  void otherMethodsKeepTheStatus(Method method) {
    assertThat(status(method, arguments(method, GIVEN))).isEqualTo(OWN);
  }

  static Stream<Executable> constructorsOfExceptions() {
    return RealExceptions.covered().flatMap(type -> Arrays.stream(type.getConstructors()));
  }

  @ParameterizedTest
  @MethodSource("constructorsOfExceptions")
  void anExceptionHasItsCodeWhateverItIsMadeFrom(Executable constructor) {
    int code = RealExceptions.code(constructor.getDeclaringClass()).orElseThrow();
    assertThat(status(constructor, arguments(constructor, code))).isEqualTo(code);
    if (RealCalls.teller(constructor).isPresent()) {
      assertThatThrownBy(() -> status(constructor, arguments(constructor, OWN)))
          .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
  }

  private static int status(Executable found, Object[] arguments) {
    Object receiver = RealResponses.find(found.getDeclaringClass(), OWN).orElse(null);
    Object result = RealCalls.call(found, receiver, arguments);
    return RealResponses.status(result == null ? receiver : result);
  }

  private static Object[] arguments(Executable found, int given) {
    Class<?>[] types = found.getParameterTypes();
    int teller = RealCalls.teller(found).orElse(-1);
    return IntStream.range(0, types.length)
        .mapToObj(
            place ->
                RealCalls.isStatusArgument(types[place])
                    ? RealResponses.make(types[place], place == teller ? given : OTHER)
                    : RealArguments.of(found, types[place]))
        .toArray();
  }
}
