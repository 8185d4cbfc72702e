package shop;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Orders<E> {
  @GetMapping("/a")
  public <T> ResponseEntity<T> one(T id, T[] more, Map<String, List<T>> all, int[]... numbers) {
    return ResponseEntity.notFound().build();
  }

  @GetMapping("/b")
  <T extends Comparable<T>> ResponseEntity<E> two(final E id, Map.Entry<String, T> entry, T last) {
    return ResponseEntity.noContent().build();
  }
}
