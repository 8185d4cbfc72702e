package dev.statute.processor.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.framework.StatusAnnotation.Form;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the annotations of the tables with the real ones. */
class FrameworksTest {

  /** The constants that older versions had, by enum. */
  private static final Map<String, Map<String, Integer>> FORMER_CONSTANTS =
      Map.of(
          "org.springframework.http.HttpStatus",
          Map.of(
              "CHECKPOINT", 103,
              "MOVED_TEMPORARILY", 302,
              "USE_PROXY", 305,
              "REQUEST_ENTITY_TOO_LARGE", 413,
              "REQUEST_URI_TOO_LONG", 414,
              "INSUFFICIENT_SPACE_ON_RESOURCE", 419,
              "METHOD_FAILURE", 420,
              "DESTINATION_LOCKED", 421),
          "io.micronaut.http.HttpStatus",
          Map.of("UNORDERED_COLLECTION", 425));

  /** The one whose default is not what it means. */
  private static final String RESPONSE_SCHEMA =
      "org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema";

  static Stream<FrameworkTable> frameworks() {
    return Frameworks.all().stream();
  }

  static Stream<StatusAnnotation> annotations() {
    return frameworks().flatMap(framework -> framework.annotations().stream());
  }

  @Test
  void everyNameIsThatOfATypeExceptThoseOfAbsentLibraries() {
    Set<String> missing = new TreeSet<>();
    names().filter(name -> RealTypes.find(name).isEmpty()).forEach(missing::add);
    assertThat(missing).isEqualTo(AbsentTypes.names());
  }

  @Test
  void noAnnotationIsInTwoTables() {
    assertThat(annotations().map(StatusAnnotation::type)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void constantsAreThoseOfTheEnumAndTheFormerOnes(FrameworkTable framework) {
    framework
        .constants()
        .forEach(
            (name, codes) -> {
              Map<String, Integer> expected = new HashMap<>(codesOf(RealTypes.type(name)));
              Map<String, Integer> former = FORMER_CONSTANTS.getOrDefault(name, Map.of());
              assertThat(expected).doesNotContainKeys(former.keySet().toArray(String[]::new));
              expected.putAll(former);
              assertThat(codes).isEqualTo(expected);
            });
  }

  /** A deprecated constant is an alias if it is not the first with its code. */
  @ParameterizedTest
  @MethodSource("frameworks")
  void aLookUpByCodeFindsTheFirstConstantWithIt(FrameworkTable framework) {
    for (String name : framework.constants().keySet()) {
      Class<?> type = RealTypes.type(name);
      Map<Integer, Object> first = new HashMap<>();
      for (Object constant : type.getEnumConstants()) {
        first.putIfAbsent(code((Enum<?>) constant), constant);
      }
      List<Method> lookUps = lookUps(type);
      assertThat(lookUps).isNotEmpty();
      for (Method lookUp : lookUps) {
        first.forEach((code, constant) -> assertThat(found(lookUp, code)).isSameAs(constant));
      }
    }
  }

  private static List<Method> lookUps(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {int.class}))
        .filter(method -> method.getReturnType() == type)
        .toList();
  }

  private static Object found(Method lookUp, int code) {
    try {
      return lookUp.invoke(null, code);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void membersHaveTheTypeThatTheirFormSays(FrameworkTable framework) {
    for (StatusAnnotation annotation : framework.annotations()) {
      for (String member : annotation.members()) {
        Class<?> type = member(annotation, member).getReturnType();
        Class<?> item = type.isArray() ? type.getComponentType() : type;
        assertThat(fits(item, annotation.form(), framework)).as(annotation + " " + member).isTrue();
      }
    }
  }

  private static boolean fits(Class<?> item, Form form, FrameworkTable framework) {
    return switch (form) {
      case NUMBER -> item == int.class;
      case TEXT -> item == String.class;
      case CONSTANT -> framework.constants().containsKey(item.getName());
      case NESTED ->
          framework.annotations().stream()
              .anyMatch(annotation -> annotation.type().equals(item.getCanonicalName()));
    };
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void everyMemberThatHoldsAConstantIsNamed(FrameworkTable framework) {
    for (StatusAnnotation annotation : framework.annotations()) {
      if (annotation.form() == Form.CONSTANT) {
        assertThat(RealTypes.type(annotation.type()).getDeclaredMethods())
            .filteredOn(
                method -> framework.constants().containsKey(method.getReturnType().getName()))
            .extracting(Method::getName)
            .containsExactlyInAnyOrderElementsOf(annotation.members());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void theAnnotationsAreAnnotations(FrameworkTable framework) {
    assertThat(framework.annotations())
        .isNotEmpty()
        .allMatch(annotation -> RealTypes.type(annotation.type()).isAnnotation());
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void theStatusWithoutAMemberIsItsDefault(StatusAnnotation annotation) {
    if (annotation.form() == Form.NESTED) {
      assertThat(annotation.otherwise()).isEmpty();
      return;
    }
    for (String member : annotation.members()) {
      Object value = member(annotation, member).getDefaultValue();
      if (annotation.type().equals(RESPONSE_SCHEMA)) {
        assertThat(value).isEqualTo("");
        assertThat(annotation.otherwise()).contains("default");
      } else {
        assertThat(Optional.ofNullable(value).map(FrameworksTest::text))
            .isEqualTo(annotation.otherwise());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void aReasonIsATextThatIsEmptyByDefault(StatusAnnotation annotation) {
    assertThat(annotation.reason().map(reason -> member(annotation, reason).getDefaultValue()))
        .isIn(Optional.empty(), Optional.of(""));
  }

  @Test
  void onlyWhatDeliversLaterIsLater() {
    LibraryLookup libraries =
        new LibraryLookup(CommonTypes.libraries(), HandlerTableTest.rules().toList());
    assertThat(libraries.isLater("java.util.Optional")).isFalse();
    assertThat(libraries.isLater("java.util.concurrent.CompletionStage")).isTrue();
    assertThat(libraries.isLater("io.smallrye.mutiny.groups.UniOnItem")).isTrue();
    assertThat(libraries.isLater("java.util.List")).isFalse();
  }

  @Test
  void onlyMutinyTakesNullForAnItem() {
    LibraryLookup libraries = new LibraryLookup(CommonTypes.libraries(), List.of());
    assertThat(libraries.takesNull("io.smallrye.mutiny.Uni")).isTrue();
    assertThat(libraries.takesNull("reactor.core.publisher.Mono")).isFalse();
  }

  private static Stream<String> names() {
    return Stream.of(
            annotations().map(StatusAnnotation::type),
            HandlerTableTest.rules().flatMap(HandlerTableTest::annotationNames),
            HandlerTableTest.rules().flatMap(HandlerTableTest::typeNames),
            CommonTypes.libraries().stream().flatMap(library -> library.later().stream()),
            CommonTypes.wrappers().stream(),
            CommonTypes.vague().stream())
        .flatMap(each -> each);
  }

  private static Method member(StatusAnnotation annotation, String name) {
    try {
      return RealTypes.type(annotation.type()).getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(Object value) {
    return value instanceof Enum<?> constant
        ? String.valueOf(codesOf(constant.getDeclaringClass()).get(constant.name()))
        : value.toString();
  }

  private static Map<String, Integer> codesOf(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> (Enum<?>) constant)
        .collect(Collectors.toMap(Enum::name, FrameworksTest::code));
  }

  private static int code(Enum<?> status) {
    if (status instanceof org.springframework.http.HttpStatus spring) {
      return spring.value();
    }
    if (status instanceof Response.StatusType rest) {
      return rest.getStatusCode();
    }
    if (status instanceof javax.ws.rs.core.Response.StatusType rest) {
      return rest.getStatusCode();
    }
    return ((io.micronaut.http.HttpStatus) status).getCode();
  }
}
