package programs.spring.methodreferences;
// EXPECTED
// GET /menus/{day} -> 200 declared+plain, 404 thrown, 410 thrown
// GET /menus/{day}/size -> 200 declared+plain, 404 declared+thrown
// finding undeclared-status GET /menus/{day} 404
// finding undeclared-status GET /menus/{day} 410

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/menus/{day}")
class MenuController {
  private final Map<String, String> menus = new HashMap<>();

  @GetMapping
  @Returns(200)
  String menu(@PathVariable String day) {
    return Optional.of(day).map(this::load).map(MenuController::current).orElse("");
  }

  @GetMapping("/size")
  @Returns({200, 404})
  int size(@PathVariable String day) {
    return Optional.ofNullable(menus.get(day)).map(String::length).orElseThrow(MenuMissing::new);
  }

  private String load(String day) {
    if (!menus.containsKey(day)) {
      throw new MenuMissing();
    }
    return menus.get(day);
  }

  private static String current(String menu) {
    if (menu.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
    return menu;
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class MenuMissing extends RuntimeException {}
