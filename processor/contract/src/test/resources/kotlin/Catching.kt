package programs.kotlin.catching
// EXPECTED
// GET /fold/{id} -> 200 declared+returned, 404 returned
// GET /getOrElse/{id} -> 200 declared+plain, 410 thrown
// GET /getOrThrow/{id} -> 200 declared+plain, 404 thrown
// GET /swallowed/{id} -> 200 declared+plain
// GET /try/{id} -> 200 declared+returned, 409 returned
// finding undeclared-status GET /fold/{id} 404
// finding undeclared-status GET /getOrElse/{id} 410
// finding undeclared-status GET /getOrThrow/{id} 404
// finding undeclared-status GET /try/{id} 409

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

@ResponseStatus(HttpStatus.NOT_FOUND)
class Missing : RuntimeException()

@ResponseStatus(HttpStatus.GONE)
class Gone(cause: Throwable) : RuntimeException(cause)

@RestController
class CatchingController {
  private val texts = mutableMapOf<String, String>()

  private fun load(id: String): String = texts[id] ?: throw Missing()

  @GetMapping("/fold/{id}")
  @Returns(200)
  fun fold(@PathVariable id: String): ResponseEntity<String> =
    runCatching { load(id) }
      .fold({ ResponseEntity.ok(it) }, { ResponseEntity.notFound().build() })

  @GetMapping("/getOrElse/{id}")
  @Returns(200)
  fun getOrElse(@PathVariable id: String): String =
    runCatching { load(id) }.getOrElse { throw Gone(it) }

  @GetMapping("/getOrThrow/{id}")
  @Returns(200)
  fun getOrThrow(@PathVariable id: String): String = runCatching { load(id) }.getOrThrow()

  @GetMapping("/swallowed/{id}")
  @Returns(200)
  fun swallowed(@PathVariable id: String): String? = runCatching { load(id) }.getOrNull()

  @GetMapping("/try/{id}")
  @Returns(200)
  fun tried(@PathVariable id: String): ResponseEntity<String> =
    try {
      ResponseEntity.ok(load(id))
    } catch (_: Missing) {
      ResponseEntity.status(HttpStatus.CONFLICT).build()
    }
}
