@org.springframework.web.bind.annotation.RestController
public class Orders {
  @org.springframework.web.bind.annotation.GetMapping("/a") public String a() { return ""; }
}
