package programs.lombok.sneakythrowing;
// EXPECTED
// GET /files/{name} -> 200 declared+plain, 404 thrown
// GET /files/{name}/size -> 200 declared+plain, 503 maybe
// finding undeclared-status GET /files/{name} 404

import dev.statute.Returns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import lombok.SneakyThrows;
import org.springframework.http.HttpStatus;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class FileMissing extends Exception {}

@RestController
class FileController {
  private final Map<String, String> files = new HashMap<>();

  @SneakyThrows
  @GetMapping("/files/{name}")
  @Returns(200)
  String file(@PathVariable String name) {
    if (!files.containsKey(name)) {
      throw new FileMissing();
    }
    return files.get(name);
  }

  @SneakyThrows(IOException.class)
  @GetMapping("/files/{name}/size")
  @Returns(200)
  int size(@PathVariable String name) {
    byte[] content = files.get(name).getBytes(StandardCharsets.UTF_8);
    return StreamUtils.drain(new ByteArrayInputStream(content));
  }
}

@RestControllerAdvice
class FileAdvice {
  @ExceptionHandler(FileMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}

  @ExceptionHandler(IOException.class)
  @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
  void onBroken() {}
}
