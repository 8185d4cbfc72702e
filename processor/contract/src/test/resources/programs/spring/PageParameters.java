package programs.spring.pageparameters;
// EXPECTED
// GET /orders -> 200 plain
// GET /sorted -> 200 plain

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Spring Data makes them of any request: they are never null. */
@RestController
class PageParameters {
  @GetMapping("/orders")
  String orders(Pageable page) {
    if (page == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "";
  }

  @GetMapping("/sorted")
  String sorted(Sort sort) {
    if (sort == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "";
  }
}
