package programs.spring.constantcondition;
// EXPECTED
// GET /goods/{id} -> 200 declared+plain, 404 thrown
// GET /goods/{id}/weight -> 200 declared+plain
// finding undeclared-status GET /goods/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/goods/{id}")
class GoodsController {
  private final GoodsService goods;

  GoodsController(GoodsService goods) {
    this.goods = goods;
  }

  @GetMapping
  @Returns(200)
  Long find(@PathVariable String id) {
    return goods.load(id, true);
  }

  @GetMapping("/weight")
  @Returns(200)
  Long weight(@PathVariable String id) {
    return goods.load(id, false);
  }
}

@Service
class GoodsService {
  private final Map<String, Long> goods = new HashMap<>();

  Long load(String id, boolean required) {
    Long found = goods.get(id);
    if (found == null && required) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return found;
  }
}
