package programs.spring.flushedbyhand;
// EXPECTED
// GET /logs/{id} -> 200 declared+plain, 410 maybe, unknown
// GET /logs/{id}/size -> 200 declared+plain, 410 declared+thrown

import dev.statute.Returns;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/logs/{id}")
class LogController {
  @GetMapping
  @Returns(200)
  void tail(@PathVariable String id, HttpServletResponse response) throws IOException {
    response.getWriter().print(id);
    response.flushBuffer();
    if (id.startsWith("old-")) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
  }

  @GetMapping("/size")
  @Returns({200, 410})
  void size(@PathVariable String id, HttpServletResponse response) throws IOException {
    response.getWriter().print(id);
    if (id.startsWith("old-")) {
      throw new ResponseStatusException(HttpStatus.GONE);
    }
  }
}
