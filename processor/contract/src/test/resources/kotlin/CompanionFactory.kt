package programs.kotlin.companionfactory
// EXPECTED
// POST /users -> 501 returned
// GET /users/{id} -> 200 declared+plain, 404 thrown
// GET /users/{id}/name -> 200 declared+plain, 403 thrown
// finding undeclared-status GET /users/{id} 404
// finding undeclared-status GET /users/{id}/name 403

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.bind.annotation.RestControllerAdvice

class UserException private constructor(val code: HttpStatus, message: String) :
  RuntimeException(message) {
  companion object {
    const val NOTHING = 501

    fun missing(id: String) = UserException(HttpStatus.NOT_FOUND, id)

    @JvmStatic fun forbidden() = UserException(HttpStatus.FORBIDDEN, "no")
  }
}

object Users {
  private val names = mutableMapOf<String, String>()

  fun name(id: String): String = names[id] ?: throw UserException.missing(id)
}

@RestController
class UserController {
  @GetMapping("/users/{id}") @Returns(200) fun user(@PathVariable id: String) = Users.name(id)

  @GetMapping("/users/{id}/name")
  @Returns(200)
  fun name(@PathVariable id: String): String =
    if (id.isEmpty()) throw UserException.forbidden() else id

  @PostMapping("/users") fun add(): ResponseEntity<Void> = build(UserException.NOTHING)

  private fun build(code: Int): ResponseEntity<Void> = ResponseEntity.status(code).build()
}

@RestControllerAdvice
class UserAdvice {
  @ExceptionHandler(UserException::class)
  fun onUser(failure: UserException) = ResponseEntity.status(failure.code).body(failure.message)
}
