package programs.kotlin.checkedexceptions
// EXPECTED
// GET /session -> 200 declared+plain, 401 possible
// GET /tickets/{id} -> 200 declared+plain, 410 thrown
// finding undeclared-status GET /tickets/{id} 410

import dev.statute.Returns
import jakarta.servlet.ServletException
import jakarta.servlet.http.HttpServletRequest
import org.springframework.http.HttpStatus
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.bind.annotation.RestControllerAdvice

class TicketUsed : Exception()

@RestController
class SessionController {
  @GetMapping("/session")
  @Returns(200)
  fun end(request: HttpServletRequest): String {
    request.logout()
    return "ended"
  }

  @GetMapping("/tickets/{id}")
  @Returns(200)
  fun ticket(@PathVariable id: String): String = if (id.isEmpty()) throw TicketUsed() else id
}

@RestControllerAdvice
class SessionAdvice {
  @ExceptionHandler(ServletException::class)
  @ResponseStatus(HttpStatus.UNAUTHORIZED)
  fun onFailure() = Unit

  @ExceptionHandler(TicketUsed::class)
  @ResponseStatus(HttpStatus.GONE)
  fun onUsed() = Unit
}
