package programs.kotlin.defaultarguments
// EXPECTED
// GET /notes -> 200 declared+returned
// POST /notes -> 201 declared+returned
// PUT /notes -> 200 declared, 202 returned
// GET /notes/{id} -> 200 declared+plain, 404 thrown
// GET /old -> 200 declared+plain, 410 thrown
// finding undeclared-status GET /notes/{id} 404
// finding undeclared-status GET /old 410
// finding undeclared-status PUT /notes 202

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.PutMapping
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.bind.annotation.RestControllerAdvice

fun respond(body: String, status: HttpStatus = HttpStatus.OK, type: String = "text/plain") =
  ResponseEntity.status(status).header("Content-Type", type).body(body)

open class NoteProblem
@JvmOverloads
constructor(message: String, val status: Int = 404) : RuntimeException(message)

@RestController
class NoteController {
  private val notes = mutableMapOf<String, String>()

  @GetMapping("/notes") @Returns(200) fun all() = respond(notes.toString())

  @PostMapping("/notes")
  @Returns(201)
  fun add() = respond(status = HttpStatus.CREATED, body = "")

  @PutMapping("/notes")
  @Returns(200)
  fun put() = respond("", type = "text/html", status = HttpStatus.ACCEPTED)

  @GetMapping("/notes/{id}")
  @Returns(200)
  fun note(@PathVariable id: String) = notes[id] ?: throw NoteProblem(id)

  @GetMapping("/old")
  @Returns(200)
  fun old() = notes["old"] ?: throw NoteProblem("old", status = 410)
}

@RestControllerAdvice
class NoteAdvice {
  @ExceptionHandler(NoteProblem::class)
  fun onProblem(problem: NoteProblem) =
    ResponseEntity.status(problem.status).body(problem.message)
}
