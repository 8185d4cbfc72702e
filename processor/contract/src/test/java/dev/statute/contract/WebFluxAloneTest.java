package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of Spring without the servlet classes, where Spring Boot starts WebFlux. */
class WebFluxAloneTest {

  private static final String SOURCE =
      """
      import org.springframework.http.HttpStatus;
      import org.springframework.web.ErrorResponseException;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;
      import org.springframework.web.server.ResponseStatusException;

      @RestController
      class Boats {
        @GetMapping("/boats")
        String all() {
          throw new ErrorResponseException(HttpStatus.GONE);
        }

        @GetMapping("/boats/first")
        String first() {
          throw new ResponseStatusException(HttpStatus.GONE);
        }
      }
      """;

  @TempDir Path folder;

  /** The server answers 500, unless {@code spring.webflux.problemdetails.enabled} is set. */
  @Test
  void theStatusOfAnErrorResponseIsUnknown() throws IOException {
    Path classes = CompiledSources.compile("Boats.java", SOURCE, folder);
    List<Path> all = CompiledSources.classPath();
    List<Path> reactive =
        all.stream().filter(each -> !each.toString().contains("spring-webmvc")).toList();

    assertThat(reactive).hasSizeLessThan(all.size());
    assertThat(SmallProgram.endpoints(Contract.of(List.of(classes), all)))
        .containsExactly("GET /boats -> 410 thrown", "GET /boats/first -> 410 thrown");
    assertThat(SmallProgram.endpoints(Contract.of(List.of(classes), reactive)))
        .containsExactly("GET /boats -> unknown", "GET /boats/first -> 410 thrown");
  }
}
