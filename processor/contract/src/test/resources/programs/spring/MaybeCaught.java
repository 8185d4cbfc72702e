package programs.spring.maybecaught;

// EXPECTED
// GET /pipes/{id} -> 200 declared+plain, 409 maybe
// GET /pipes/{id}/cause -> 200 declared+plain, 410 maybe
// GET /pipes/{id}/sure -> 200 declared+plain, 423 thrown
// GET /pipes/{id}/text -> 200 declared+returned, 404 maybe
// finding undeclared-status GET /pipes/{id}/sure 423

import dev.statute.Returns;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class PipeController {
  private final Pipes pipes;

  PipeController(Pipes pipes) {
    this.pipes = pipes;
  }

  /** Only one of the two implementations throws it. */
  @Returns(200)
  @GetMapping("/pipes/{id}")
  String find(@PathVariable String id) {
    try {
      return pipes.find(id);
    } catch (Clogged e) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "", e);
    }
  }

  @Returns(200)
  @GetMapping("/pipes/{id}/cause")
  String cause(@PathVariable String id) {
    try {
      return pipes.find(id);
    } catch (Clogged e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @Returns(200)
  @GetMapping("/pipes/{id}/text")
  ResponseEntity<String> text(@PathVariable String id) {
    String text = id;
    try {
      text = pipes.find(id);
    } catch (Clogged e) {
      return ResponseEntity.notFound().build();
    }
    return new Plain().of(text);
  }

  /** One of the two certainly throws it. */
  @Returns(200)
  @GetMapping("/pipes/{id}/sure")
  String sure(@PathVariable String id) {
    try {
      return id.isBlank() ? require(id) : pipes.find(id);
    } catch (Clogged e) {
      throw new ResponseStatusException(HttpStatus.LOCKED, "", e);
    }
  }

  private static String require(String id) {
    if (id.isEmpty()) {
      throw new Clogged();
    }
    return id;
  }

  static class Plain {
    ResponseEntity<String> of(String text) {
      return ResponseEntity.ok(text);
    }
  }
}

interface Pipes {
  String find(String id);
}

class SteelPipes implements Pipes {
  @Override
  public String find(String id) {
    if (id.length() > 9) {
      throw new Clogged();
    }
    return id;
  }
}

class PaperPipes implements Pipes {
  @Override
  public String find(String id) {
    return id;
  }
}

class Clogged extends RuntimeException {
  Clogged() {
    super(new PipeGone());
  }
}

@ResponseStatus(HttpStatus.GONE)
class PipeGone extends RuntimeException {}
