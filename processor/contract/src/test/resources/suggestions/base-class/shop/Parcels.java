package shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import shop.base.Base;

@RestController
@RequestMapping("/parcels")
public class Parcels extends Base<Integer> {
  @Override
  protected Integer load(String id) {
    if (id.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return 1;
  }
}
