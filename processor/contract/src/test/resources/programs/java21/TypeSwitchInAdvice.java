package programs.java21.typeswitchinadvice;

// EXPECTED
// GET /parcels/{id} -> 200 declared+plain, 404 thrown
// GET /parcels/{id}/label -> 200 declared+plain, 410 thrown
// GET /parcels/{id}/weight -> 200 declared+plain, 502 thrown
// finding undeclared-status GET /parcels/{id} 404
// finding undeclared-status GET /parcels/{id}/label 410
// finding undeclared-status GET /parcels/{id}/weight 502

import dev.statute.Returns;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestController
class ParcelController {
  private final Parcels parcels = new Parcels();

  @Returns(200)
  @GetMapping("/parcels/{id}")
  String find(@PathVariable String id) {
    return parcels.find(id);
  }

  @Returns(200)
  @GetMapping("/parcels/{id}/label")
  String label(@PathVariable String id) {
    return parcels.label(id);
  }

  @Returns(200)
  @GetMapping("/parcels/{id}/weight")
  String weight(@PathVariable String id) {
    return parcels.weight(id);
  }
}

class Parcels {
  String find(String id) {
    if (id.isBlank()) {
      throw new ParcelMissing();
    }
    return id;
  }

  String label(String id) {
    if (id.startsWith("old")) {
      throw new ParcelDelivered();
    }
    return id;
  }

  String weight(String id) {
    if (id.startsWith("heavy")) {
      throw new ScaleBroken();
    }
    return id;
  }
}

sealed abstract class ParcelException extends RuntimeException
    permits ParcelMissing, ParcelDelivered, ScaleBroken {}

final class ParcelMissing extends ParcelException {}

final class ParcelDelivered extends ParcelException {}

final class ScaleBroken extends ParcelException {}

@RestControllerAdvice
class ParcelAdvice {
  @ExceptionHandler
  ResponseEntity<String> onParcel(ParcelException e) {
    int code =
        switch (e) {
          case ParcelMissing missing -> 404;
          case ParcelDelivered delivered -> 410;
          case ScaleBroken broken -> 502;
        };
    return ResponseEntity.status(code).body(e.getMessage());
  }
}
