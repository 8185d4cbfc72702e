package programs.kotlin.lambdas
// EXPECTED
// GET /each -> 200 declared+plain, 422 thrown
// GET /inline/{id} -> 200 declared+plain, 404 thrown
// GET /passed/{id} -> 200 declared+returned, 409 returned
// GET /property/{id} -> 200 declared+plain, 410 thrown
// GET /reference/{id} -> 200 declared+plain, 403 thrown
// finding undeclared-status GET /each 422
// finding undeclared-status GET /inline/{id} 404
// finding undeclared-status GET /passed/{id} 409
// finding undeclared-status GET /property/{id} 410
// finding undeclared-status GET /reference/{id} 403

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.server.ResponseStatusException

inline fun <T> found(find: () -> T?): T =
  find() ?: throw ResponseStatusException(HttpStatus.NOT_FOUND)

fun <T : Any> guarded(allowed: Boolean, block: () -> ResponseEntity<T>): ResponseEntity<T> =
  if (allowed) block() else ResponseEntity.status(HttpStatus.CONFLICT).build()

fun forbid(id: String): String = throw ResponseStatusException(HttpStatus.FORBIDDEN, id)

fun orElse(id: String, value: String?, otherwise: (String) -> String) = value ?: otherwise(id)

@RestController
class LambdaController {
  private val texts = mutableMapOf<String, String>()

  private val check: (String) -> Unit = {
    if (it.isEmpty()) throw ResponseStatusException(HttpStatus.GONE)
  }

  @GetMapping("/inline/{id}")
  @Returns(200)
  fun inlined(@PathVariable id: String): String = found { texts[id] }

  @GetMapping("/passed/{id}")
  @Returns(200)
  fun passed(@PathVariable id: String) = guarded(id in texts) { ResponseEntity.ok(id) }

  @GetMapping("/property/{id}")
  @Returns(200)
  fun property(@PathVariable id: String): String {
    check(id)
    return id
  }

  @GetMapping("/reference/{id}")
  @Returns(200)
  fun reference(@PathVariable id: String): String = orElse(id, texts[id], ::forbid)

  @GetMapping("/each")
  @Returns(200)
  fun each(): List<String> =
    texts.values
      .filter { it.isNotEmpty() }
      .map { if (it == "x") throw ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT) else it }
}
