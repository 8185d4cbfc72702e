package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.link.Declared;
import dev.statute.processor.framework.FrameworkLookup;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to write so that a handler declares another code. */
class DeclaredTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          |         | write @Returns(409)
          | 200     | write @Returns({200, 409})
          dev.statute.Returns | 200 404 | write @Returns({200, 404, 409})
          dev.statute.Returns | 499 500 | write @Returns({409, 499, 500})
          dev.statute.Returns | 409     | write @Returns(409)
          io.swagger.v3.oas.annotations.responses.ApiResponse | 200 404 | add @ApiResponse(responseCode = "409")
          org.eclipse.microprofile.openapi.annotations.responses.APIResponse | 200 | add @APIResponse(responseCode = "409")
          io.avaje.http.api.OpenAPIResponse | 200 | add @OpenAPIResponse(responseCode = 409)
          """)
  void theRemedyKeepsWhatIsDeclared(@Nullable String form, @Nullable String codes, String remedy) {
    assertThat(declared(form, codes).remedy(409)).isEqualTo(remedy);
  }

  private static Declared declared(@Nullable String form, @Nullable String codes) {
    return new Declared(
        Arrays.stream(codes == null ? new String[0] : codes.split(" "))
            .map(Integer::valueOf)
            .collect(Collectors.toCollection(TreeSet::new)),
        Set.of(),
        false,
        new TreeSet<>(),
        form != null,
        Optional.ofNullable(form).flatMap(FrameworkLookup.ofAll()::annotation));
  }
}
