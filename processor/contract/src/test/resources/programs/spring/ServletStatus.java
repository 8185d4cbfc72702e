package programs.spring.servletstatus;
// EXPECTED
// DELETE /files/{id} -> 200 declared+plain, 409 sent
// GET /files/{id} -> 204 declared+sent
// HEAD /files/{id} -> 200 declared+plain, 404 declared+sent
// finding undeclared-status DELETE /files/{id} 409

import dev.statute.Returns;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FileController {
  private final Map<String, byte[]> files = new HashMap<>();

  @GetMapping("/files/{id}")
  @Returns(204)
  void touch(@PathVariable String id, HttpServletResponse response) {
    files.putIfAbsent(id, new byte[0]);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @RequestMapping(path = "/files/{id}", method = RequestMethod.HEAD)
  @Returns({200, 404})
  void exists(@PathVariable String id, HttpServletResponse response) {
    if (!files.containsKey(id)) {
      response.setStatus(404);
    }
  }

  @DeleteMapping("/files/{id}")
  @Returns(200)
  void delete(@PathVariable String id, HttpServletResponse response) throws IOException {
    if (id.startsWith("locked-")) {
      response.sendError(HttpServletResponse.SC_CONFLICT, "locked");
      return;
    }
    files.remove(id);
  }
}
