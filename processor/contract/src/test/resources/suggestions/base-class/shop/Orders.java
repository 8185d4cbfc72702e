package shop;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import shop.base.Base;

@RestController
@RequestMapping("/orders")
public class Orders extends Base<String> {
  @Override
  protected String load(String id) {
    throw new ResponseStatusException(HttpStatus.GONE);
  }
}
