package dev.statute.test.declare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.contract.link.Declared;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What counts for a handler, as docs/frameworks.md says. */
class DeclarationReaderTest {

  static Stream<Arguments> handlers() {
    return Stream.of(
        Arguments.of(Own.class, "one", "200"),
        Arguments.of(Own.class, "repeated", "200 404"),
        Arguments.of(Own.class, "composed", "401 403"),
        Arguments.of(Own.class, "nothing", "-"),
        Arguments.of(OfType.class, "one", "200 503"),
        Arguments.of(OfSupertype.class, "one", "200 503"),
        Arguments.of(Orders.class, "find", "200 404"),
        Arguments.of(Orders.class, "same", "204"),
        Arguments.of(Own.class, "created", "(201)"),
        Arguments.of(Own.class, "failed", "(500)"),
        Arguments.of(Own.class, "written", "(409)"),
        Arguments.of(Own.class, "aliased", "(...)"),
        Arguments.of(Own.class, "documented", "200 404 4XX"),
        Arguments.of(Own.class, "contained", "201 409"),
        Arguments.of(Own.class, "operation", "202"),
        Arguments.of(Own.class, "anything", "..."));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("handlers")
  void allThatIsDeclaredOfAHandlerCounts(Class<?> type, String name, String expected) {
    Method method =
        Arrays.stream(type.getMethods())
            .filter(each -> each.getName().equals(name) && !each.isBridge())
            .max(Comparator.comparingInt(Method::getParameterCount))
            .orElseThrow();
    assertThat(text(new DeclarationReader().read(type, method))).isEqualTo(expected);
  }

  /** In parentheses if it only sets the status of a plain return. */
  private static String text(Declared declared) {
    String text =
        Stream.of(
                declared.codes().stream().map(String::valueOf),
                declared.classes().stream().map(digit -> digit + "XX"),
                declared.isOpen() ? Stream.of("...") : Stream.<String>empty())
            .flatMap(each -> each)
            .collect(Collectors.joining(" "));
    if (text.isEmpty()) {
      return "-";
    }
    return declared.isDeclaring() ? text : "(" + text + ")";
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Returns({401, 403})
  @interface Secured {}

  @Retention(RetentionPolicy.RUNTIME)
  @Secured
  @interface Inner {}

  @Retention(RetentionPolicy.RUNTIME)
  @ResponseStatus
  @interface Answers {

    @AliasFor(annotation = ResponseStatus.class, attribute = "code")
    HttpStatus with() default HttpStatus.OK;
  }

  /** Annotations of its own. */
  public static class Own {

    @Returns(200)
    public void one() {}

    @Returns(200)
    @Returns(404)
    public void repeated() {}

    @Inner
    public void composed() {}

    @Deprecated
    public void nothing() {}

    @ResponseStatus(HttpStatus.CREATED)
    public void created() {}

    @ResponseStatus
    public void failed() {}

    @ResponseStatus(code = HttpStatus.CONFLICT)
    public void written() {}

    @Answers(with = HttpStatus.ACCEPTED)
    public void aliased() {}

    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "404")
    @ApiResponse(responseCode = "4XX")
    public void documented() {}

    @ApiResponses({@ApiResponse(responseCode = "201"), @ApiResponse(responseCode = "409")})
    public void contained() {}

    @Operation(responses = @ApiResponse(responseCode = "202"))
    public void operation() {}

    @ApiResponse
    public void anything() {}
  }

  /** Annotated as a whole. */
  @Returns(503)
  public static class OfType {

    @Returns(200)
    public void one() {}
  }

  /** Annotated by what it extends. */
  public static class OfSupertype extends OfType {

    @Override
    public void one() {}
  }

  /** Declares for those that implement it. */
  public interface Repository<T> {

    @Returns(404)
    String find(T id);

    @Returns(204)
    void same(long id, String text);

    @Returns(410)
    void same(long id);
  }

  /** The parameter has another type than in the interface. */
  public static class Orders implements Repository<Long> {

    @Override
    @Returns(200)
    public String find(Long id) {
      return "";
    }

    @Override
    public void same(long id, String text) {}

    @Override
    public void same(long id) {}
  }
}
