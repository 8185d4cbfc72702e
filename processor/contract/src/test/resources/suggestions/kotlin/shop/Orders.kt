package shop

import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RestController

@RestController
class Orders {
  @GetMapping("/orders/{id}")
  fun find(id: String): ResponseEntity<String> =
    if (id.isEmpty()) ResponseEntity.notFound().build() else ResponseEntity.ok(id)
}
