package programs.spring.lambdainfield;
// EXPECTED
// GET /sizes/{name} -> 200 declared+plain, 404 thrown
// GET /sizes/{name}/default -> 200 declared+plain
// finding undeclared-status GET /sizes/{name} 404

import dev.statute.Returns;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/sizes/{name}")
class SizeController {
  private final Function<String, Integer> parse =
      name -> {
        if (name.length() > 2) {
          throw new SizeUnknown();
        }
        return name.length();
      };

  private final Function<String, Integer> fallback = name -> 42;

  @GetMapping
  @Returns(200)
  int size(@PathVariable String name) {
    return parse.apply(name);
  }

  @GetMapping("/default")
  @Returns(200)
  int standard(@PathVariable String name) {
    return fallback.apply(name);
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class SizeUnknown extends RuntimeException {}
