package programs.kotlin.suspendhandlers
// EXPECTED
// DELETE /trips/{id} -> 204 declared+plain
// GET /trips/{id} -> 200 declared+returned, 404 declared+thrown
// GET /trips/{id}/price -> 200 declared+plain, 404 thrown, 409 thrown
// GET /trips/{id}/seats -> 200 declared+returned, 410 returned
// finding undeclared-status GET /trips/{id}/price 404
// finding undeclared-status GET /trips/{id}/price 409
// finding undeclared-status GET /trips/{id}/seats 410

import dev.statute.Returns
import org.springframework.http.HttpStatus
import org.springframework.http.ResponseEntity
import org.springframework.stereotype.Service
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController

@ResponseStatus(HttpStatus.NOT_FOUND)
class TripMissing : RuntimeException()

@ResponseStatus(HttpStatus.CONFLICT)
class TripFull : RuntimeException()

@Service
class TripService {
  private val trips = mutableMapOf<String, Int>()

  suspend fun seats(id: String): Int = load(id) ?: throw TripMissing()

  suspend fun price(id: String): Int {
    val seats = seats(id)
    if (seats == 0) throw TripFull()
    return seats * (load("price") ?: 1)
  }

  suspend fun load(id: String): Int? {
    if (id.isEmpty()) pause()
    return trips[id]
  }

  private suspend fun pause() {
    kotlin.coroutines.suspendCoroutine<Unit> { it.resumeWith(Result.success(Unit)) }
  }
}

@RestController
@RequestMapping("/trips/{id}")
class TripController(private val service: TripService) {
  @GetMapping
  @Returns(200, 404)
  suspend fun find(@PathVariable id: String): ResponseEntity<Int> {
    val seats = service.seats(id)
    return ResponseEntity.ok(seats)
  }

  @GetMapping("/price")
  @Returns(200)
  suspend fun price(@PathVariable id: String): Int = service.price(id)

  @GetMapping("/seats")
  @Returns(200)
  suspend fun seats(@PathVariable id: String): ResponseEntity<Int> = answer(service.load(id))

  private suspend fun answer(seats: Int?): ResponseEntity<Int> {
    val price = service.load("price")
    return if (seats == null || price == null) ResponseEntity.status(HttpStatus.GONE).build()
    else ResponseEntity.ok(seats + price)
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Returns(204)
  suspend fun remove(@PathVariable id: String) {
    service.load(id)
    service.load(id)
  }
}
