package programs.kotlin.scopefunctions
// EXPECTED
// GET /also/{id} -> 202 declared+returned, 403 thrown
// GET /apply/{id} -> 200 declared+plain, 451 thrown
// GET /let/{id} -> 200 declared+returned, 404 returned
// GET /run/{id} -> 200 declared+plain, 410 thrown
// GET /takeIf/{id} -> 200 declared+plain, 409 thrown
// finding undeclared-status GET /also/{id} 403
// finding undeclared-status GET /apply/{id} 451
// finding undeclared-status GET /let/{id} 404
// finding undeclared-status GET /run/{id} 410
// finding undeclared-status GET /takeIf/{id} 409

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.server.ResponseStatusException

@RestController
class ScopeController {
  private val texts = mutableMapOf<String, String>()

  @GetMapping("/let/{id}")
  @Returns(200)
  fun let(@PathVariable id: String): ResponseEntity<String> =
    texts[id]?.let { ResponseEntity.ok(it) } ?: ResponseEntity.notFound().build()

  @GetMapping("/run/{id}")
  @Returns(200)
  fun run(@PathVariable id: String): String =
    texts[id] ?: run { throw ResponseStatusException(HttpStatus.GONE, "no $id") }

  @GetMapping("/also/{id}")
  @Returns(202)
  fun also(@PathVariable id: String) =
    ResponseEntity.accepted().body(id).also {
      if (id !in texts) throw ResponseStatusException(HttpStatus.FORBIDDEN)
    }

  @GetMapping("/apply/{id}")
  @Returns(200)
  fun apply(@PathVariable id: String): MutableMap<String, String> =
    texts.apply {
      if (isEmpty()) throw ResponseStatusException(HttpStatus.UNAVAILABLE_FOR_LEGAL_REASONS)
      put(id, id)
    }

  @GetMapping("/takeIf/{id}")
  @Returns(200)
  fun takeIf(@PathVariable id: String): String =
    id.takeIf { it.length > 2 } ?: throw ResponseStatusException(HttpStatus.CONFLICT)
}
