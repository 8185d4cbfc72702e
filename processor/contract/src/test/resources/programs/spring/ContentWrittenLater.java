package programs.spring.contentwrittenlater;
// EXPECTED
// GET /films/{id} -> 200 declared+plain, 404 maybe
// GET /films/{id}/poster -> 200 declared+plain, 410 maybe
// GET /films/{id}/title -> 200 declared+plain, 404 declared+thrown
// GET /films/{id}/trailer -> 200 declared+returned, 404 maybe

import dev.statute.Returns;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@RequestMapping("/films/{id}")
class FilmController {
  private final Map<String, byte[]> films = new HashMap<>();

  // Nothing is sent before it fails; where something was, the status would be 200.
  @GetMapping
  @Returns(200)
  StreamingResponseBody find(@PathVariable String id) {
    return out -> out.write(load(id));
  }

  @GetMapping("/trailer")
  @Returns(200)
  ResponseEntity<StreamingResponseBody> trailer(@PathVariable String id) {
    StreamingResponseBody body = out -> out.write(load(id));
    return ResponseEntity.ok().header("Film", id).body(body);
  }

  @GetMapping("/poster")
  @Returns(200)
  StreamingResponseBody poster(@PathVariable String id) {
    return new Poster(id);
  }

  @GetMapping("/title")
  @Returns({200, 404})
  StreamingResponseBody title(@PathVariable String id) {
    byte[] film = load(id);
    return out -> out.write(film);
  }

  private byte[] load(String id) {
    if (!films.containsKey(id)) {
      throw new FilmMissing();
    }
    return films.get(id);
  }

  private static class Poster implements StreamingResponseBody {
    private final String id;

    Poster(String id) {
      this.id = id;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      if (id.startsWith("old-")) {
        throw new PosterLost();
      }
      out.write(id.length());
    }
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class FilmMissing extends RuntimeException {}

@ResponseStatus(HttpStatus.GONE)
class PosterLost extends RuntimeException {}
