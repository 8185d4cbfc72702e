package com.example.spring.reservations;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.NativeWebRequest;

/** What a generator makes of a document: each operation can be written, or left out. */
interface ReservationsApi {

  record Reservation(String id, String guest, int seats) {}

  default ReservationsApiDelegate getDelegate() {
    return new ReservationsApiDelegate() {};
  }

  @ApiResponses({
    @ApiResponse(responseCode = "200", description = "All of them"),
    @ApiResponse(responseCode = "403", description = "Not for guests")
  })
  @GetMapping("/reservations")
  default ResponseEntity<List<Reservation>> list() {
    return getDelegate().list();
  }

  @ApiResponses({
    @ApiResponse(responseCode = "201"),
    @ApiResponse(responseCode = "409"),
    @ApiResponse(responseCode = "422")
  })
  @PostMapping("/reservations")
  default ResponseEntity<Reservation> reserve(@RequestBody Reservation reservation) {
    return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
  }

  @ApiResponses({@ApiResponse(responseCode = "204"), @ApiResponse(responseCode = "4XX")})
  @DeleteMapping("/reservations/{id}")
  default ResponseEntity<Void> cancel(@PathVariable String id) {
    return getDelegate().cancel(id);
  }

  /** What somebody writes by hand implements this, and nothing else. */
  interface ReservationsApiDelegate {

    default Optional<NativeWebRequest> getRequest() {
      return Optional.empty();
    }

    default ResponseEntity<List<Reservation>> list() {
      return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    default ResponseEntity<Void> cancel(String id) {
      return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }
  }
}
