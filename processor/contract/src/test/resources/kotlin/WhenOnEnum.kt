package programs.kotlin.whenonenum
// EXPECTED
// GET /closed -> 410 declared+returned
// GET /doors/{id} -> 200 declared+plain, 404 thrown, 423 thrown
// POST /doors/{id} -> 202 declared+returned, 204 declared+returned, 409 returned
// finding undeclared-status GET /doors/{id} 404
// finding undeclared-status GET /doors/{id} 423
// finding undeclared-status POST /doors/{id} 409

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.server.ResponseStatusException

enum class Door {
  OPEN,
  SHUT,
  LOCKED,
}

enum class Problem(val status: HttpStatus) {
  MISSING(HttpStatus.NOT_FOUND),
  LOCKED(HttpStatus.LOCKED),
  GONE(HttpStatus.GONE);

  fun thrown(): Nothing = throw ResponseStatusException(status)

  fun response(): ResponseEntity<String> = ResponseEntity.status(status).body(name)
}

@RestController
class DoorController {
  private val doors = mutableMapOf<String, Door>()

  @PostMapping("/doors/{id}")
  @Returns(202, 204)
  fun open(@PathVariable id: String): ResponseEntity<Void> {
    val status =
      when (doors.getValue(id)) {
        Door.OPEN -> HttpStatus.NO_CONTENT
        Door.SHUT -> HttpStatus.ACCEPTED
        Door.LOCKED -> HttpStatus.CONFLICT
      }
    return ResponseEntity.status(status).build()
  }

  @GetMapping("/doors/{id}")
  @Returns(200)
  fun state(@PathVariable id: String): Door {
    val door = doors[id] ?: Problem.MISSING.thrown()
    if (door == Door.LOCKED) Problem.LOCKED.thrown()
    return door
  }

  @GetMapping("/closed")
  @Returns(410)
  fun closed() = Problem.GONE.response()
}
