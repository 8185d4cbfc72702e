package programs.spring.requiredisgiven;

// EXPECTED
// GET /coins -> 200 declared+plain, 400 implied
// POST /coins -> 200 declared+plain, 400 implied
// GET /coins/rare -> 200 declared+plain, 422 thrown
// GET /coins/{id} -> 200 declared+plain
// finding undeclared-status GET /coins/rare 422

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class CoinController {

  @Returns(200)
  @PostMapping("/coins")
  String add(@RequestBody String coin) {
    return given(coin);
  }

  @Returns(200)
  @GetMapping("/coins")
  String all(@RequestParam String country, @RequestParam(defaultValue = "1") String page) {
    return given(country) + given(page);
  }

  @Returns(200)
  @GetMapping("/coins/{id}")
  String find(@PathVariable String id) {
    return given(id);
  }

  @Returns(200)
  @GetMapping("/coins/rare")
  String rare(@RequestParam(required = false) String country) {
    return given(country);
  }

  private static String given(String text) {
    if (text == null) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return text;
  }
}
