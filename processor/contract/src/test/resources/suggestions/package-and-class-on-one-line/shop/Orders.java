package shop; @org.springframework.web.bind.annotation.RestController public class Orders {
  @org.springframework.web.bind.annotation.GetMapping("/orders")
  public String list() {
    return "";
  }
}
