package programs.spring.unmarkedparameters;

// EXPECTED
// GET /nails -> 200 declared+plain
// GET /nails/long -> 200 declared+plain, 400 implied
// GET /nails/page -> 200 declared+plain, 400 implied, 500 implied
// GET /nails/search -> 200 declared+plain, 400 implied
// GET /nails/valid -> 200 declared+plain

import dev.statute.Returns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NailController {

  @Returns(200)
  @GetMapping("/nails")
  String all(String name, HttpServletRequest request) {
    return name;
  }

  @Returns(200)
  @GetMapping("/nails/long")
  String longOnes(Long length) {
    return "" + length;
  }

  /** A number that is missing is not null. */
  @Returns(200)
  @GetMapping("/nails/page")
  String page(int page) {
    return "" + page;
  }

  @Returns(200)
  @GetMapping("/nails/search")
  String search(Search search) {
    return "" + search.length;
  }

  /** Nothing is checked in a text. */
  @Returns(200)
  @GetMapping("/nails/valid")
  String valid(@Valid @RequestParam(required = false) String name) {
    return name;
  }

  static class Search {
    private int length;

    public void setLength(int length) {
      this.length = length;
    }
  }
}
