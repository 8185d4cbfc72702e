package programs.spring.checkedexceptions;
// EXPECTED
// GET /scans/{id} -> 200 declared+plain, 404 thrown
// GET /scans/{id}/text -> 200 declared+plain, 500 crash
// finding undeclared-status GET /scans/{id} 404
// finding unmapped-exception GET /scans/{id}/text ScanUnreadable

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
@RequestMapping("/scans/{id}")
class ScanController {
  private final ScanService scans = new ScanService();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) throws ScanMissing {
    return scans.find(id);
  }

  @GetMapping("/text")
  @Returns(200)
  String text(@PathVariable String id) throws ScanUnreadable {
    if (id.length() > 20) {
      throw new ScanUnreadable(id);
    }
    return id;
  }
}

class ScanService {
  private final Map<String, String> scans = new HashMap<>();

  String find(String id) throws ScanMissing {
    if (!scans.containsKey(id)) {
      throw new ScanMissing(id);
    }
    return scans.get(id);
  }
}

class ScanMissing extends Exception {
  ScanMissing(String id) {
    super(id);
  }
}

class ScanUnreadable extends Exception {
  ScanUnreadable(String id) {
    super(id);
  }
}

@RestControllerAdvice
class ScanAdvice {
  @ExceptionHandler(ScanMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  String onMissing(ScanMissing e) {
    return e.getMessage();
  }
}
