package programs.spring.namesofviews;

// EXPECTED
// GET /desks -> 200 declared+plain
// POST /desks -> 302 declared+returned
// GET /desks/{id} -> 200 declared+plain, 302 returned
// PUT /desks/{id} -> 302 declared+returned
// GET /desks/{id}/chair -> 200 maybe, 302 declared, unknown
// GET /desks/{id}/lamp -> 200 maybe, 302 declared, unknown
// GET /desks/{id}/size -> 200 plain, 302 declared
// GET /desks/{id}/style -> 200 maybe, 302 declared, unknown
// POST /lamps -> 201 declared+plain, 302 declared
// GET /lamps/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /desks/{id} 302
// finding undeclared-status GET /desks/{id}/size 200
// finding undeclared-status GET /lamps/{id} 404
// finding unreturned-status POST /lamps 302

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DeskController {

  private final Styles styles;

  DeskController(Styles styles) {
    this.styles = styles;
  }

  @Returns(200)
  @GetMapping("/desks")
  String all() {
    return "desks/list";
  }

  @Returns(302)
  @PostMapping("/desks")
  String add() {
    return "redirect:/desks";
  }

  @Returns(302)
  @PutMapping("/desks/{id}")
  String change(@PathVariable String id) {
    return to(id);
  }

  private static String to(String id) {
    return "redirect:/desks/" + id;
  }

  @Returns(200)
  @GetMapping("/desks/{id}")
  String find(@PathVariable String id) {
    return id.startsWith("old") ? to(id.substring(3)) : "desks/one";
  }

  /** The view may redirect. */
  @Returns(302)
  @GetMapping("/desks/{id}/chair")
  ModelAndView chair(@PathVariable String id) {
    return new ModelAndView("redirect:/chairs/" + id);
  }

  @Returns(302)
  @GetMapping("/desks/{id}/lamp")
  String lamp(@PathVariable String id) {
    return "forward:/lamps/" + id;
  }

  /** Content, and no name of a view. */
  @Returns(302)
  @ResponseBody
  @GetMapping("/desks/{id}/size")
  String size(@PathVariable String id) {
    return "redirect:" + id;
  }

  @Returns(302)
  @GetMapping("/desks/{id}/style")
  String style(@PathVariable String id) {
    return styles.view(id);
  }
}

interface Styles {
  String view(String id);
}

class ConfiguredStyles implements Styles {
  @Override
  public String view(String id) {
    return System.getProperty(id);
  }
}

@Controller
class LampController {

  @Returns(302)
  @PostMapping("/lamps")
  @ResponseStatus(HttpStatus.CREATED)
  String add() {
    return "lamps/added";
  }

  @Returns(200)
  @GetMapping("/lamps/{id}")
  String find(@PathVariable String id) {
    if (id.isBlank()) {
      throw new NoLamp();
    }
    return "lamps/one";
  }
}

class NoLamp extends RuntimeException {}

@ControllerAdvice
class LampErrors {

  @ExceptionHandler(NoLamp.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String none() {
    return "errors/none";
  }
}
