package programs.spring.httpentityreturned;
// EXPECTED
// GET /icons/{id} -> 200 declared+maybe
// GET /images/{id} -> 200 declared+returned, 304 returned
// finding undeclared-status GET /images/{id} 304

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImageController {
  private final Map<String, String> images = new HashMap<>();

  @GetMapping("/icons/{id}")
  @Returns(200)
  HttpEntity<String> icon(@PathVariable String id) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Shop", "icons");
    return new HttpEntity<>(images.get(id), headers);
  }

  @GetMapping("/images/{id}")
  @Returns(200)
  ResponseEntity<String> image(@PathVariable String id) {
    if (!images.containsKey(id)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return new ResponseEntity<>(images.get(id), HttpStatus.OK);
  }
}
