package programs.spring.defaultmethod;
// EXPECTED
// GET /bins/{id} -> 200 declared+plain, 404 thrown
// GET /bins/{id}/size -> 200 declared+plain
// finding undeclared-status GET /bins/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/bins/{id}")
class BinController {
  private final MemoryBins bins = new MemoryBins();

  @GetMapping
  @Returns(200)
  String find(@PathVariable String id) {
    return bins.require(id);
  }

  @GetMapping("/size")
  @Returns(200)
  int size(@PathVariable String id) {
    return bins.find(id).map(String::length).orElse(0);
  }
}

interface Bins {
  Optional<String> find(String id);

  default String require(String id) {
    return find(id).orElseThrow(() -> new BinMissing(id));
  }
}

class MemoryBins implements Bins {
  private final Map<String, String> bins = new HashMap<>();

  @Override
  public Optional<String> find(String id) {
    return Optional.ofNullable(bins.get(id));
  }
}

@ResponseStatus(HttpStatus.NOT_FOUND)
class BinMissing extends RuntimeException {
  BinMissing(String id) {
    super("no bin " + id);
  }
}
