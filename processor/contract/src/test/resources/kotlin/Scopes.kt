package programs.kotlin.scopes
// EXPECTED
// GET /files/{id} -> 200 declared+returned, 404 thrown
// GET /files/{id}/blocking -> 200 declared+plain, 404 thrown
// GET /files/{id}/both -> 200 declared+plain, 404 thrown
// GET /files/{id}/size -> 200 declared+plain, 404 thrown
// finding undeclared-status GET /files/{id} 404
// finding undeclared-status GET /files/{id}/blocking 404
// finding undeclared-status GET /files/{id}/both 404
// finding undeclared-status GET /files/{id}/size 404

import dev.statute.Returns
import java.nio.file.Files
import java.nio.file.Path
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.util.StreamUtils
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

@ResponseStatus(HttpStatus.NOT_FOUND) class FileMissing(id: String) : RuntimeException(id)

class FileService {
  suspend fun path(id: String): Path =
    withContext(Dispatchers.IO) {
      val path = Path.of(id)
      if (!Files.exists(path)) throw FileMissing(id)
      path
    }
}

@RestController
@RequestMapping("/files/{id}")
class FileController {
  private val files = FileService()

  @GetMapping
  @Returns(200)
  suspend fun file(@PathVariable id: String): ResponseEntity<String> =
    withContext(Dispatchers.Default) { ResponseEntity.ok(files.path(id).toString()) }

  @GetMapping("/size")
  @Returns(200)
  suspend fun size(@PathVariable id: String): Int =
    StreamUtils.drain(Files.newInputStream(files.path(id)))

  @GetMapping("/blocking")
  @Returns(200)
  fun blocking(@PathVariable id: String): String = runBlocking { files.path(id).toString() }

  @GetMapping("/both")
  @Returns(200)
  suspend fun both(@PathVariable id: String): List<String> = coroutineScope {
    val first = files.path(id)
    val second = files.path("$id.bak")
    listOf(first.toString(), second.toString())
  }
}
