package shop.api;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

public interface OrderApi {
  @ApiResponse(responseCode = "200", description = "The order")
  @GetMapping("/{kind}/{id}")
  ResponseEntity<String> find(String id);
}
