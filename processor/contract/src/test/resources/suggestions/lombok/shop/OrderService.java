package shop;

import dev.statute.http.NotFoundException;
import org.springframework.stereotype.Service;

@Service
class OrderService {
  String find(String id) {
    if (id.isEmpty()) {
      throw new NotFoundException();
    }
    return id;
  }
}
