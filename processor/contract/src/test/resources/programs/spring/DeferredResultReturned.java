package programs.spring.deferredresultreturned;
// EXPECTED
// GET /waits/{id} -> 200 declared+plain, 404 thrown
// POST /waits/{id} -> 202 declared+returned
// finding undeclared-status GET /waits/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/waits/{id}")
class WaitController {
  private final Map<String, String> waits = new HashMap<>();

  @GetMapping
  @Returns(200)
  DeferredResult<String> find(@PathVariable String id) {
    DeferredResult<String> result = new DeferredResult<>();
    if (waits.containsKey(id)) {
      result.setResult(waits.get(id));
    } else {
      result.setErrorResult(new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
    return result;
  }

  @PostMapping
  @Returns(202)
  DeferredResult<ResponseEntity<Void>> start(@PathVariable String id) {
    DeferredResult<ResponseEntity<Void>> result = new DeferredResult<>();
    waits.put(id, id);
    result.setResult(ResponseEntity.accepted().build());
    return result;
  }
}
