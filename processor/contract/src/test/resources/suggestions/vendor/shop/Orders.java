package shop;

import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import shop.http.Shop;

@RestController
public class Orders {
  @GetMapping("/a")
  @TargetVendor({Shop.class, Cloudflare.class})
  public ResponseEntity<String> one() {
    return ResponseEntity.status(460).build();
  }

  @GetMapping("/b")
  @TargetVendor(value = {Shop.class, Cloudflare.class}, role = Role.GATEWAY)
  public ResponseEntity<String> two(String id) {
    return ResponseEntity.status(id.isEmpty() ? 460 : 522).build();
  }
}
