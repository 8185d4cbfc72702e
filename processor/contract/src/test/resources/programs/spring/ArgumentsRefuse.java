package programs.spring.argumentsrefuse;
// EXPECTED
// POST /seeds -> 200 declared+plain, 400 implied, 409 maybe, 415 implied
// GET /seeds/{code} -> 200 declared+plain, 400 implied, 422 maybe
// GET /seeds/{depth}/cost -> 200 declared+plain, 400 implied

import dev.statute.Returns;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/seeds")
class SeedController {
  @GetMapping("/{code}")
  @Returns(200)
  String find(@PathVariable SeedCode code) {
    return code.value();
  }

  @PostMapping
  @Returns(200)
  int sow(@RequestBody Sowing sowing) {
    return sowing.rows().size();
  }

  // Nothing answers an exception of the JDK but Spring itself, with 400.
  @GetMapping("/{depth}/cost")
  @Returns(200)
  int cost(@PathVariable Depth depth) {
    return depth.value();
  }

  public record SeedCode(String value) {
    public SeedCode {
      if (value.length() > 10) {
        throw new BadSeed(HttpStatus.UNPROCESSABLE_CONTENT);
      }
    }
  }

  public record Sowing(List<Row> rows) {}

  public record Row(int length) {
    public Row {
      if (length < 0) {
        throw new BadSeed(HttpStatus.CONFLICT);
      }
    }
  }

  public record Depth(int value) {
    public static Depth valueOf(String text) {
      if (text.startsWith("-")) {
        throw new IllegalArgumentException();
      }
      return new Depth(text.length());
    }
  }
}

class BadSeed extends RuntimeException {
  final HttpStatus status;

  BadSeed(HttpStatus status) {
    this.status = status;
  }
}

@RestControllerAdvice
class SeedAdvice {
  @ExceptionHandler
  ResponseEntity<String> onBadSeed(BadSeed e) {
    return ResponseEntity.status(e.status).body("bad seed");
  }
}
