package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.CompiledCatalogue.Entry;
import dev.statute.http.CompiledCatalogue.Vendor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exception types: one for each status code. */
class ExceptionTypesTest {

  /** A status code, and the exception type that represents it. */
  record Case(StatusCode status, List<String> requiredHeaders, Class<?> exception) {

    /** Makes an exception, each required header having its own name in lower case as its value. */
    StatusCodeException create(List<Class<?>> types, Object... values) throws Exception {
      List<Object> all = new ArrayList<>();
      requiredHeaders.forEach(header -> all.add(value(header)));
      Collections.addAll(all, values);
      Constructor<?> constructor =
          exception.getConstructor(afterHeaders(types).toArray(Class<?>[]::new));
      return (StatusCodeException) constructor.newInstance(all.toArray());
    }

    List<Class<?>> afterHeaders(List<Class<?>> types) {
      List<Class<?>> all = new ArrayList<>();
      requiredHeaders.forEach(
          header -> all.add(isMethods(header) ? Collection.class : String.class));
      all.addAll(types);
      return all;
    }

    private static Object value(String header) {
      String value = header.toLowerCase(Locale.ROOT);
      return isMethods(header) ? List.of(value) : value;
    }

    private static boolean isMethods(String header) {
      return header.equals("Allow");
    }

    @Override
    public String toString() {
      return exception.getSimpleName();
    }
  }

  private static final List<Class<?>> NOTHING = List.of();
  private static final List<Class<?>> DETAIL = List.of(String.class);
  private static final List<Class<?>> DETAIL_AND_CAUSE = List.of(String.class, Throwable.class);

  @Test
  void everyStatusCodeHasOneException() throws Exception {
    Map<String, Integer> expected = new TreeMap<>();
    cases().forEach(it -> expected.put(it.exception().getName(), it.status().code()));

    assertThat(CompiledCatalogue.EXCEPTIONS).isEqualTo(expected);
    assertThat(expected).hasSameSizeAs(Facts.statuses());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anExceptionBelongsToTheClassOfItsStatus(Case it) {
    Class<?> family = it.exception().getSuperclass();

    assertThat(family.getSimpleName())
        .isEqualTo(it.status().getClass().getSuperclass().getSimpleName() + "Exception");
    assertThat(family.getPermittedSubclasses()).contains(it.exception());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aDomainExceptionCanExtendAnException(Case it) {
    assertThat(it.exception()).isPublic().isNotFinal();
    assertThat(it.exception().isSealed()).isFalse();
    assertThat(Modifier.isAbstract(it.exception().getModifiers())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void anExceptionHasThreeConstructorsThatTakeTheRequiredHeadersFirst(Case it) {
    assertThat(List.of(it.exception().getDeclaredConstructors()))
        .map(constructor -> List.of(constructor.getParameterTypes()))
        .containsExactlyInAnyOrderElementsOf(
            List.of(
                it.afterHeaders(NOTHING),
                it.afterHeaders(DETAIL),
                it.afterHeaders(DETAIL_AND_CAUSE)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyConstructorSetsTheStatusAndTheRequiredHeaders(Case it) throws Exception {
    Throwable cause = new IllegalStateException();

    assertThat(
            List.of(
                it.create(NOTHING),
                it.create(DETAIL, "what"),
                it.create(DETAIL_AND_CAUSE, "what", cause)))
        .allSatisfy(
            exception -> {
              assertThat(exception.status()).isSameAs(it.status());
              assertThat(exception.code()).isEqualTo(it.status().code());
              assertThat(exception.title()).isEqualTo(it.status().phrase());
              assertThat(exception.headers()).containsOnlyKeys(it.requiredHeaders());
              assertThat(exception.headers())
                  .allSatisfy(
                      (name, values) ->
                          assertThat(values).containsExactly(name.toLowerCase(Locale.ROOT)));
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theConstructorsTakeTheDetailAndTheCause(Case it) throws Exception {
    Throwable cause = new IllegalStateException();

    assertThat(it.create(NOTHING)).hasMessage(it.status().toString()).hasNoCause();
    assertThat(it.create(DETAIL, "what")).hasMessage(it.status() + ": what").hasNoCause();
    assertThat(it.create(DETAIL_AND_CAUSE, "what", cause))
        .hasMessage(it.status() + ": what")
        .cause()
        .isSameAs(cause);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everySetterReturnsTheTypeOfTheException(Case it) {
    assertThat(it.exception().getDeclaredMethods())
        .filteredOn(method -> !method.isBridge())
        .hasSizeGreaterThanOrEqualTo(6)
        .allMatch(method -> method.getReturnType() == it.exception());
    assertThat(it.exception().getDeclaredMethods())
        .filteredOn(method -> !method.isBridge())
        .extracting(Method::getName)
        .contains("type", "title", "detail", "instance", "extension", "header");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theConstructorsWithoutACauseLeaveItOpen(Case it) throws Exception {
    Throwable cause = new IllegalStateException();

    assertThat(it.create(NOTHING).initCause(cause)).cause().isSameAs(cause);
    assertThat(it.create(DETAIL, "what").initCause(cause)).cause().isSameAs(cause);
  }

  /** The name is that of the vendor and that of the status type; ietf is left out. */
  private static Stream<Case> cases() throws ReflectiveOperationException {
    Stream.Builder<Case> cases = Stream.builder();
    for (Vendor vendor : CompiledCatalogue.VENDORS) {
      for (Entry entry : vendor.entries()) {
        Class<?> holder = Class.forName(vendor.holder());
        StatusCode status = (StatusCode) holder.getField(entry.constant()).get(null);
        String prefix = vendor.id().equals("ietf") ? "" : holder.getSimpleName();
        String name = prefix + status.getClass().getSimpleName() + "Exception";
        Class<?> exception = Class.forName(holder.getPackageName() + "." + name);
        cases.add(new Case(status, entry.status().requiredHeaders(), exception));
      }
    }
    return cases.build();
  }
}
