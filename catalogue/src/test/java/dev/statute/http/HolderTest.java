package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.http.CompiledCatalogue.Entry;
import dev.statute.http.CompiledCatalogue.Vendor;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The holder types: one for each vendor, with its constants and look-ups. */
class HolderTest {

  @Test
  void aVendorFindsItsOwnCodeFirst() {
    assertThat(Nginx.of(499)).isSameAs(Nginx.CLIENT_CLOSED_REQUEST);
    assertThat(Nginx.find(499)).containsSame(Nginx.CLIENT_CLOSED_REQUEST);
    assertThat(Iis.of(451)).isSameAs(Iis.REDIRECT);
    assertThat(Iis.find(451)).containsSame(Iis.REDIRECT);
  }

  @Test
  void aVendorFindsTheRegisteredCodeThen() {
    assertThat(Nginx.of(404)).isSameAs(Http.NOT_FOUND);
    assertThat(Nginx.find(404)).containsSame(Http.NOT_FOUND);
    assertThat(Nginx.of(451)).isSameAs(Http.UNAVAILABLE_FOR_LEGAL_REASONS);
  }

  @Test
  void aVendorDoesNotFindTheCodesOfAnother() {
    assertThat(Http.of(499)).isInstanceOf(ClientError.Unrecognized.class);
    assertThat(Http.find(499)).isEmpty();
    assertThat(Nginx.of(520)).isSameAs(StatusCode.of(520));
    assertThat(Nginx.find(520)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("holders")
  void everyConstantIsTheObjectThatTheLookUpReturns(Class<?> holder) throws Exception {
    for (Field constant : holder.getFields()) {
      StatusCode status = (StatusCode) constant.get(null);

      assertThat(of(holder, status.code())).as(constant.getName()).isSameAs(status);
      assertThat(find(holder, status.code()).orElseThrow()).as(constant.getName()).isSameAs(status);
      assertThat(constant.getType()).as(constant.getName()).isEqualTo(status.getClass());
    }
  }

  @ParameterizedTest
  @MethodSource("holders")
  void codeAndTextHaveTheSameConstants(Class<?> holder) throws Exception {
    assertThat(names(nested(holder, "Code"))).isEqualTo(names(holder));
    assertThat(names(nested(holder, "Text"))).isEqualTo(names(holder));
    for (Field constant : holder.getFields()) {
      int code = ((StatusCode) constant.get(null)).code();

      assertThat(nested(holder, "Code").getField(constant.getName()).get(null)).isEqualTo(code);
      assertThat(nested(holder, "Text").getField(constant.getName()).get(null))
          .isEqualTo(String.valueOf(code));
    }
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void everyStatusHasOneConstantAndItsAliasesAreDeprecated(Vendor vendor) throws Exception {
    Class<?> holder = Class.forName(vendor.holder());
    List<String> constants = vendor.entries().stream().map(Entry::constant).sorted().toList();

    assertThat(current(holder)).isEqualTo(constants);
    assertThat(current(nested(holder, "Code"))).isEqualTo(constants);
    assertThat(current(nested(holder, "Text"))).isEqualTo(constants);
  }

  @ParameterizedTest
  @MethodSource("vendors")
  void everyConstantIsTheStatusOfItsMetadata(Vendor vendor) throws Exception {
    for (Entry entry : vendor.entries()) {
      Object constant = Class.forName(vendor.holder()).getField(entry.constant()).get(null);

      assertThat(constant)
          .isInstanceOfSatisfying(
              StatusCode.class,
              status -> {
                assertThat(status.code()).isEqualTo(entry.status().code());
                assertThat(status.phrase()).isEqualTo(entry.status().phrase());
                assertThat(status.vendor()).isEqualTo(vendor.id());
              });
    }
  }

  /** As other languages and expressions in annotations do; the access is checked here, too. */
  @ParameterizedTest
  @MethodSource("holders")
  void reflectionReadsEveryConstantFromEverywhere(Class<?> holder) throws Throwable {
    for (Field constant : holder.getFields()) {
      assertThat(MethodHandles.publicLookup().unreflectGetter(constant).invoke())
          .isEqualTo(constant.get(null));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyConstructorIsPrivate(Class<?> type) {
    assertThat(type.getDeclaredConstructors())
        .isNotEmpty()
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    assertThat(type).isFinal();
  }

  private static Stream<Vendor> vendors() {
    return CompiledCatalogue.VENDORS.stream();
  }

  private static Stream<Class<?>> holders() throws ClassNotFoundException {
    Stream.Builder<Class<?>> holders = Stream.builder();
    for (Vendor vendor : CompiledCatalogue.VENDORS) {
      holders.add(Class.forName(vendor.holder()));
    }
    return holders.build();
  }

  /** The holders, their nested types, and those of unrecognized codes. */
  private static Stream<Class<?>> types() throws ClassNotFoundException {
    return Stream.concat(
        holders()
            .flatMap(
                holder ->
                    Stream.of(Stream.of(holder), nested(holder), nested(nested(holder, "Type")))
                        .flatMap(types -> types)),
        Stream.of(
            Informational.Unrecognized.class,
            Successful.Unrecognized.class,
            Redirection.Unrecognized.class,
            ClientError.Unrecognized.class,
            ServerError.Unrecognized.class));
  }

  private static Stream<Class<?>> nested(Class<?> holder) {
    return Stream.of(holder.getDeclaredClasses());
  }

  private static Class<?> nested(Class<?> holder, String name) {
    return nested(holder).filter(type -> type.getSimpleName().equals(name)).findAny().orElseThrow();
  }

  private static List<String> names(Class<?> type) {
    return Stream.of(type.getFields()).map(Field::getName).sorted().toList();
  }

  /** Returns the names of the constants that are not deprecated. */
  private static List<String> current(Class<?> type) {
    return Stream.of(type.getFields())
        .filter(constant -> !constant.isAnnotationPresent(Deprecated.class))
        .map(Field::getName)
        .sorted()
        .toList();
  }

  private static Object of(Class<?> holder, int code) throws ReflectiveOperationException {
    return holder.getMethod("of", int.class).invoke(null, code);
  }

  private static Optional<?> find(Class<?> holder, int code) throws ReflectiveOperationException {
    return (Optional<?>) holder.getMethod("find", int.class).invoke(null, code);
  }
}
