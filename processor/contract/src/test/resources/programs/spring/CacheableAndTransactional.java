package programs.spring.cacheableandtransactional;
// EXPECTED
// GET /rates/{id} -> 200 declared+plain, 404 thrown
// PUT /rates/{id} -> 200 declared+plain, 409 declared+thrown
// finding undeclared-status GET /rates/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/rates/{id}")
class RateController {
  private final RateService rates;

  RateController(RateService rates) {
    this.rates = rates;
  }

  @GetMapping
  @Returns(200)
  Integer find(@PathVariable String id) {
    return rates.find(id);
  }

  @PutMapping
  @Returns({200, 409})
  void set(@PathVariable String id) {
    rates.set(id);
  }
}

@Service
class RateService {
  private final Map<String, Integer> rates = new HashMap<>();

  @Cacheable("rates")
  public Integer find(String id) {
    if (!rates.containsKey(id)) {
      throw new RateException(HttpStatus.NOT_FOUND);
    }
    return rates.get(id);
  }

  @Transactional
  public void set(String id) {
    if (rates.putIfAbsent(id, 1) != null) {
      throw new RateException(HttpStatus.CONFLICT);
    }
  }
}

class RateException extends ResponseStatusException {
  RateException(HttpStatus status) {
    super(status);
  }
}
