package programs.kotlin.resultfromelsewhere
// EXPECTED
// GET /boxed/{id} -> 200 declared+plain, 404 thrown
// GET /durations -> 200 declared+plain, 429 thrown
// GET /remote/{id} -> 200 declared+plain, 502 thrown
// finding undeclared-status GET /boxed/{id} 404
// finding undeclared-status GET /durations 429
// finding undeclared-status GET /remote/{id} 502

import dev.statute.Returns
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import org.springframework.http.HttpStatus
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.server.ResponseStatusException

@ResponseStatus(HttpStatus.NOT_FOUND) class Missing : RuntimeException()

@RestController
class RemoteController(private val remote: Map<String, Result<String>>) {
  private val waits = mutableListOf<Duration>()

  private fun load(id: String): Result<String> =
    if (id.isEmpty()) Result.failure(Missing()) else Result.success(id)

  @GetMapping("/remote/{id}")
  @Returns(200)
  fun remote(@PathVariable id: String): String =
    remote.getValue(id).getOrElse { throw ResponseStatusException(HttpStatus.BAD_GATEWAY) }

  @GetMapping("/boxed/{id}")
  @Returns(200)
  fun boxed(@PathVariable id: String): String = load(id).getOrThrow()

  @GetMapping("/durations")
  @Returns(200)
  fun durations(): String {
    val wait: Duration = waits.firstOrNull() ?: 3.seconds
    if (waits.any { it > wait }) throw ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS)
    waits.add(wait)
    return wait.toString()
  }
}
