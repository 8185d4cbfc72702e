package programs.spring.impliedbyparameters;
// EXPECTED
// GET /filters -> 200 plain, 400 implied
// GET /filters/cookie -> 200 plain, 400 implied
// GET /filters/header -> 200 plain, 400 implied
// GET /filters/optional -> 200 plain
// GET /filters/page -> 200 plain, 400 implied
// GET /filters/{id} -> 200 plain, 400 implied
// GET /filters/{id}/name -> 200 plain

import java.util.Optional;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/filters")
class FilterController {
  @GetMapping
  String all(@RequestParam String text) {
    return text;
  }

  @GetMapping("/page")
  int page(@RequestParam(defaultValue = "0") int page) {
    return page;
  }

  @GetMapping("/optional")
  String optional(
      @RequestParam(required = false) String text,
      @RequestParam(defaultValue = "name") String sort,
      @RequestHeader Optional<String> agent) {
    return text + sort + agent;
  }

  @GetMapping("/header")
  String header(@RequestHeader("X-Shop") String shop) {
    return shop;
  }

  @GetMapping("/cookie")
  String cookie(@CookieValue("cart") String cart) {
    return cart;
  }

  @GetMapping("/{id}")
  long byId(@PathVariable long id) {
    return id;
  }

  @GetMapping("/{id}/name")
  String name(@PathVariable String id) {
    return id;
  }
}
