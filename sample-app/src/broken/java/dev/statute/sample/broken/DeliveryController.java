package dev.statute.sample.broken;

import static dev.statute.http.Http.Code.ACCEPTED;
import static dev.statute.http.Http.Code.BAD_GATEWAY;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Esri;
import dev.statute.http.Nginx;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The deliveries. Each handler has a mistake that is a warning, and says what was meant. */
@RestController
@RequestMapping("/deliveries")
class DeliveryController {

  /** Meant: 404 and 410. */
  @GetMapping("/{id}")
  @Returns({OK, NOT_FOUND, NOT_FOUND})
  String get(@PathVariable long id) {
    return "on its way";
  }

  /** Meant: nothing. A client that has gone receives no status, however nginx logs it. */
  @GetMapping("/{id}/track")
  @Returns({OK, Nginx.Code.CLIENT_CLOSED_REQUEST})
  String track(@PathVariable long id) {
    return "in the van";
  }

  /** Meant: a {@code @ResponseStatus(CREATED)}. Spring answers 200. */
  @PostMapping
  @Returns(CREATED)
  String create() {
    return "packed";
  }

  /** Meant: no reason. With one, Spring sends an error page in place of the text. */
  @DeleteMapping("/{id}")
  @ResponseStatus(code = HttpStatus.ACCEPTED, reason = "cancelled")
  @Returns({ACCEPTED, NOT_FOUND})
  String cancel(@PathVariable long id) {
    return "on its way back";
  }

  /** Meant: 503, with a problem document that Cloudflare lets through. */
  @GetMapping("/{id}/label")
  @Returns({OK, BAD_GATEWAY})
  String label(@PathVariable long id) {
    return "to Ada";
  }

  /** Meant: the token that ArcGIS wants, and not the client that has left nginx. */
  @GetMapping("/{id}/map")
  @TargetVendor({Nginx.class, Esri.class})
  @Returns({OK, 499})
  String map(@PathVariable long id) {
    return "51.5, -0.1";
  }
}
