package programs.spring.bindingexceptionthrown;
// EXPECTED
// GET /searches -> 200 declared+plain, 400 thrown
// POST /searches -> 200 declared+plain, 415 declared+thrown
// finding undeclared-status GET /searches 400

import dev.statute.Returns;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/searches")
class SearchController {
  @GetMapping
  @Returns(200)
  List<String> search(@RequestParam(required = false) String text)
      throws ServletRequestBindingException {
    if (text == null || text.isBlank()) {
      throw new ServletRequestBindingException("text is missing");
    }
    return List.of(text);
  }

  @PostMapping
  @Returns({200, 415})
  void save(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
    if (!"text/plain".equals(request.getContentType())) {
      throw new HttpMediaTypeNotSupportedException("text only");
    }
  }
}
