package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of Jakarta REST in Dropwizard, which has exception mappers of its own. */
class DropwizardTest {

  private static final String SOURCE =
      """
      import jakarta.validation.ConstraintViolationException;
      import jakarta.validation.Valid;
      import jakarta.validation.constraints.NotNull;
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.POST;
      import jakarta.ws.rs.Path;
      import jakarta.ws.rs.QueryParam;
      import jakarta.ws.rs.core.Response;
      import jakarta.ws.rs.ext.ExceptionMapper;
      import java.util.Map;
      import java.util.Optional;

      @Path("/boats")
      class Boats {
        private Map<String, Boat> boats;

        @GET
        public Optional<Boat> find(@QueryParam("name") @NotNull String name) {
          return Optional.ofNullable(boats.get(name));
        }

        @POST
        public String add(@NotNull @Valid Boat boat) {
          return boat.name;
        }
      }

      class Boat {
        @NotNull public String name;
      }

      class Invalid implements ExceptionMapper<ConstraintViolationException> {
        @Override
        public Response toResponse(ConstraintViolationException e) {
          return Response.status(409).build();
        }
      }
      """;

  private static final String VIOLATION =
      """
      package io.dropwizard.jersey.validation;

      public class JerseyViolationException
          extends jakarta.validation.ConstraintViolationException {
        JerseyViolationException() {
          super(java.util.Set.of());
        }
      }
      """;

  private static final String OPTIONAL =
      """
      package io.dropwizard.jersey.optional;

      public class EmptyOptionalExceptionMapper {}
      """;

  @TempDir Path folder;
  @TempDir Path dropwizard;

  @Test
  void contentThatIsNotValidIs422AndNoValueIs404() throws IOException {
    Path classes = CompiledSources.compile("Boats.java", SOURCE, folder);
    List<Path> libraries = new ArrayList<>(CompiledSources.classPath());
    assertThat(SmallProgram.endpoints(Contract.of(List.of(classes), libraries)))
        .containsExactly(
            "GET /boats -> 200 plain, 409 implied",
            "POST /boats -> 200 plain, 400 implied, 409 implied, 415 implied");

    CompiledSources.compile("JerseyViolationException.java", VIOLATION, dropwizard);
    libraries.add(
        CompiledSources.compile("EmptyOptionalExceptionMapper.java", OPTIONAL, dropwizard));
    assertThat(SmallProgram.endpoints(Contract.of(List.of(classes), libraries)))
        .containsExactly(
            "GET /boats -> 200 plain, 400 implied, 404 maybe",
            "POST /boats -> 200 plain, 400 implied, 415 implied, 422 implied");
  }
}
