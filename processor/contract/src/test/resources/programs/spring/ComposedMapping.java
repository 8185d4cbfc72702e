package programs.spring.composedmapping;
// EXPECTED
// GET /ads/{id} -> 200 declared+plain, 404 thrown
// GET /ads/{id}/clicks -> 200 declared+plain, 404 declared
// finding undeclared-status GET /ads/{id} 404

import dev.statute.Returns;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping("/ads")
@interface AdResource {}

@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.GET)
@Returns(200)
@interface Read {
  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String[] value();
}

@AdResource
class AdController {
  private final Map<String, Integer> ads = new HashMap<>();

  @Read("/{id}")
  int find(@PathVariable String id) {
    if (!ads.containsKey(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ads.get(id);
  }

  @Read("/{id}/clicks")
  @Returns(404)
  int clicks(@PathVariable String id) {
    return ads.getOrDefault(id, 0);
  }
}
