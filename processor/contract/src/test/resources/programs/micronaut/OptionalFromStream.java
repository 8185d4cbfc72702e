package programs.micronaut.optionalfromstream;

// EXPECTED
// GET /cities/{name} -> 200 declared+plain, 404 maybe
// GET /cities/{name}/code -> 200 declared+plain, 404 declared+thrown

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import java.util.Optional;

@Controller("/cities/{name}")
public class OptionalFromStream {
  private final List<String> cities = List.of("Rome", "Oslo");

  @Get
  @Returns(200)
  public Optional<String> get(@PathVariable String name) {
    return cities.stream().filter(city -> city.equals(name)).findFirst();
  }

  @Get("/code")
  @Returns({200, 404})
  public String code(@PathVariable String name) {
    return cities.stream()
        .filter(city -> city.equals(name))
        .findFirst()
        .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no city"));
  }
}
