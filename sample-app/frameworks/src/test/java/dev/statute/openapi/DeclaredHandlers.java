package dev.statute.openapi;

import dev.statute.Returns;
import dev.statute.openapi.DeclaredElsewhere.Base;
import dev.statute.openapi.DeclaredElsewhere.Guarded;
import dev.statute.openapi.DeclaredElsewhere.Orders;
import dev.statute.openapi.DeclaredElsewhere.Round;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A handler for each place where a declaration counts, and for some where it does not. */
@SuppressWarnings("statute") // They declare what is not so.
final class DeclaredHandlers {

  private DeclaredHandlers() {}

  @RestController
  static class Own {

    @GetMapping("/own")
    @Returns({404, 200})
    String own() {
      return "";
    }

    @GetMapping("/repeated")
    @Returns(200)
    @Returns({404, 409})
    String repeated() {
      return "";
    }

    @GetMapping("/composed")
    @Guarded
    @Round
    @Returns(200)
    String composed() {
      return "";
    }
  }

  @RestController
  @Returns(500)
  static class Overriding extends Base<String> {

    @Override
    @GetMapping("/overriding")
    public String find(@RequestParam List<String> key) {
      return "";
    }

    @GetMapping("/no-override")
    @Returns(200)
    public String hidden() {
      return "";
    }
  }

  static class Finding {

    @GetMapping("/beside")
    public String find(@RequestParam String key) {
      return "";
    }
  }

  /** The handler comes from a class, and what is declared of it from an interface beside that. */
  @RestController
  static class Beside extends Finding implements Orders<String> {}

  static class Hidden {

    @GetMapping("/inherited")
    @Returns({200, 404})
    public String get() {
      return "";
    }
  }

  /** The compiler gives it a method of its own, so that others can see it. */
  @RestController
  public static class Visible extends Hidden {}

  interface Reading<T> {

    @GetMapping("/default")
    @Returns({200, 404})
    default String read(@RequestParam T key) {
      return "";
    }
  }

  @RestController
  static class Reader implements Reading<String> {}

  @Returns(418)
  static class Around {

    @RestController
    static class Within {

      @GetMapping("/within")
      @Returns(200)
      String within() {
        return "";
      }
    }
  }
}
