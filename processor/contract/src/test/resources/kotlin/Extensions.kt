package programs.kotlin.extensions
// EXPECTED
// GET /books/{id} -> 200 declared+returned, 404 declared+returned
// POST /books/{title} -> 201 declared+returned, 400 thrown
// GET /shelves/{id} -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /shelves/{id} 404
// finding undeclared-status POST /books/{title} 400

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

@ResponseStatus(HttpStatus.NOT_FOUND)
class Missing(what: String) : RuntimeException(what)

@ResponseStatus(HttpStatus.BAD_REQUEST)
class Invalid : RuntimeException()

fun <T : Any> T?.orMissing(what: String): T = this ?: throw Missing(what)

fun <T : Any> T?.toResponse(): ResponseEntity<T> =
  if (this == null) ResponseEntity.notFound().build() else ResponseEntity.ok(this)

fun String.toCreated(): ResponseEntity<String> = ResponseEntity.status(201).body(this)

fun demand(condition: Boolean) {
  if (!condition) throw Invalid()
}

val shelves = mutableMapOf<String, String>()

@RestController
class BookController {
  private val books = mutableMapOf<String, String>()

  @GetMapping("/books/{id}")
  @Returns(200, 404)
  fun book(@PathVariable id: String) = books[id].toResponse()

  @GetMapping("/shelves/{id}")
  @Returns(200)
  fun shelf(@PathVariable id: String): String = shelves[id].orMissing("shelf")

  @PostMapping("/books/{title}")
  @Returns(201)
  fun add(@PathVariable title: String): ResponseEntity<String> {
    demand(title.isNotBlank())
    return title.toCreated()
  }
}
