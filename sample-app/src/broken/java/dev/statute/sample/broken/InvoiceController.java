package dev.statute.sample.broken;

import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.NO_CONTENT;
import static dev.statute.http.Http.Code.OK;
import static dev.statute.http.Http.Code.PROCESSING;
import static dev.statute.http.Http.Code.SWITCH_PROXY;

import dev.statute.Returns;
import dev.statute.http.Cloudflare;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The invoices. Each handler has a mistake that is an error, and says what was meant. */
@RestController
@RequestMapping("/invoices")
class InvoiceController {

  /** Meant: 404. The finger was too long on the key. */
  @GetMapping("/{id}")
  @Returns({OK, 4044})
  Invoice get(@PathVariable long id) {
    return Invoice.of(id);
  }

  /** Meant: 423, while the books are closed. */
  @GetMapping
  @Returns({OK, 432})
  List<Invoice> list() {
    return List.of(Invoice.of(1));
  }

  /** Meant: 401. Only IIS calls the end of a session 440. */
  @GetMapping("/mine")
  @Returns({OK, 440})
  List<Invoice> mine() {
    return List.of(Invoice.of(1));
  }

  /** Meant: 202, since the work goes on after the answer. */
  @PostMapping("/{id}/reminder")
  @Returns(PROCESSING)
  ResponseEntity<Void> remind(@PathVariable long id) {
    return ResponseEntity.accepted().build();
  }

  /** Meant: 503. Cloudflare says 522 about us, and we cannot say it about the printer. */
  @PostMapping("/{id}/print")
  @Returns({OK, Cloudflare.Code.CONNECTION_TIMED_OUT})
  Invoice print(@PathVariable long id) {
    return Invoice.of(id);
  }

  /** Meant: 307, which keeps the method. */
  @PostMapping("/{id}/payment")
  @Returns(SWITCH_PROXY)
  ResponseEntity<Void> pay(@PathVariable long id) {
    return ResponseEntity.status(307).location(URI.create("/orders/" + id + "/payment")).build();
  }

  /** Meant: 200, or else nothing to return. */
  @PutMapping("/{id}")
  @Returns({NO_CONTENT, NOT_FOUND})
  Invoice replace(@PathVariable long id, @RequestBody Invoice content) {
    return new Invoice(id, content.cents(), false);
  }

  /** Meant: "409". The O is a letter. */
  @PostMapping("/{id}/copy")
  @Returns(CREATED)
  @ApiResponse(responseCode = "4O9", description = "there is a copy of it already")
  ResponseEntity<Invoice> copy(@PathVariable long id) {
    return ResponseEntity.created(URI.create("/invoices/" + (id + 1))).body(Invoice.of(id + 1));
  }
}
