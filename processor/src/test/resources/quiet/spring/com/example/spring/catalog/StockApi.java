package com.example.spring.catalog;

import com.example.spring.common.StandardErrors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a generator makes of an OpenAPI document; the controller only implements it. */
@Tag(name = "stock")
@RequestMapping("/stock")
interface StockApi {

  record Level(String sku, int count) {}

  record Movement(String sku, int difference) {}

  record Problem(String title, int status) {}

  @Operation(
      summary = "Levels of all products",
      responses = {
        @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = Level.class))),
        @ApiResponse(
            responseCode = "4XX",
            content = @Content(schema = @Schema(implementation = Problem.class)))
      })
  @GetMapping
  List<Level> levels();

  @Operation(operationId = "level")
  @ApiResponses({
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true),
    @ApiResponse(responseCode = "404", content = @Content),
    @ApiResponse(responseCode = "501", description = "Not written yet")
  })
  @GetMapping("/{sku}")
  default ResponseEntity<Level> level(@PathVariable String sku) {
    return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
  }

  /** The implementation says by {@code @ResponseStatus} that it is 201 indeed. */
  @ApiResponse(responseCode = "201", description = "The movement is booked")
  @ApiResponse(responseCode = "409", description = "There is not that much")
  @PostMapping("/movements")
  Movement book(@RequestBody Movement movement);

  @ApiResponse(responseCode = "204")
  @PutMapping("/{sku}/count")
  ResponseEntity<Object> recount(@PathVariable String sku, @RequestBody int count);

  @StandardErrors
  @ApiResponse(responseCode = "2XX", description = "Done, or taken for later")
  @PostMapping("/sync")
  Level sync();
}
