package programs.micronaut.returnedstatus;

// EXPECTED
// DELETE /vouchers/{code} -> 204 declared+returned, 404 returned
// PUT /vouchers/{code} -> 202 declared+returned, 409 declared+returned
// finding undeclared-status DELETE /vouchers/{code} 404

import dev.statute.Returns;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;

@Controller("/vouchers/{code}")
public class ReturnedStatus {
  @Delete
  @Returns(204)
  public HttpStatus delete(@PathVariable String code) {
    return code.startsWith("x") ? HttpStatus.NOT_FOUND : HttpStatus.NO_CONTENT;
  }

  @Put
  @Returns({202, 409})
  public HttpStatus redeem(@PathVariable String code) {
    HttpStatus status = HttpStatus.ACCEPTED;
    if (code.endsWith("used")) {
      status = HttpStatus.CONFLICT;
    }
    return status;
  }
}
