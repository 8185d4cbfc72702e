package programs.kotlin.statusindata
// EXPECTED
// GET /keys/{id} -> 200 declared+plain, 404 thrown
// GET /locks/{id} -> 200 declared+plain, 423 thrown
// GET /problem -> 409 returned
// finding undeclared-status GET /keys/{id} 404
// finding undeclared-status GET /locks/{id} 423

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.bind.annotation.RestControllerAdvice

data class Problem(val title: String, val status: Int)

data class Reply(val status: HttpStatus, val body: String) {
  fun toEntity() = ResponseEntity(body, status)
}

open class ApiException(val problem: Problem) : RuntimeException(problem.title)

class KeyMissing(id: String) : ApiException(Problem("no key $id", 404))

class Locked : ApiException(Problem(title = "locked", status = HttpStatus.LOCKED.value()))

@RestController
class KeyController {
  private val keys = mutableMapOf<String, String>()

  @GetMapping("/keys/{id}")
  @Returns(200)
  fun key(@PathVariable id: String): String = keys[id] ?: throw KeyMissing(id)

  @GetMapping("/locks/{id}")
  @Returns(200)
  fun lock(@PathVariable id: String): String {
    if (id in keys) throw Locked()
    return id
  }

  @GetMapping("/problem") fun problem() = Reply(HttpStatus.CONFLICT, "taken").toEntity()
}

@RestControllerAdvice
class ApiAdvice {
  @ExceptionHandler
  fun onApi(failure: ApiException): ResponseEntity<Problem> =
    failure.problem.let { ResponseEntity.status(it.status).body(it) }
}
