package programs.micronaut.plainerrorbody;

// EXPECTED
// GET /seats/{id} -> 200 plain, 500 thrown
// PUT /seats/{id} -> 200 plain, 409 thrown

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;

@Controller("/seats/{id}")
public class PlainErrorBody {
  @Get
  public String get(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new NoSeat();
    }
    return id;
  }

  @Put
  public void book(@PathVariable String id) {
    if (id.startsWith("x")) {
      throw new SeatTaken();
    }
  }

  @Error
  public String onNoSeat(NoSeat e) {
    return "no such seat"; // without a status, Micronaut sends a plain body of @Error as 500
  }

  @Error
  @Status(HttpStatus.CONFLICT)
  public String onTaken(SeatTaken e) {
    return "taken";
  }
}

class NoSeat extends RuntimeException {}

class SeatTaken extends RuntimeException {}
