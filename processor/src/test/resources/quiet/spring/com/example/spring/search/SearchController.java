package com.example.spring.search;

import com.example.spring.common.Page;
import dev.statute.Returns;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/search")
@Returns(value = Http.Code.UNAUTHORIZED, description = "No key")
@Returns(value = {Http.Code.FORBIDDEN, Http.Code.TOO_MANY_REQUESTS}, description = "Bad key")
class SearchController {

  interface Hit {
    String title();
  }

  record Article(String title) implements Hit {}

  record Query(String text, int limit) {}

  @GetMapping
  @Operation(responses = @ApiResponse(responseCode = "200"))
  <T extends Hit> Page<T> search(@RequestParam String q) {
    return Page.of(List.of());
  }

  @RequestMapping(method = RequestMethod.POST, consumes = "application/json")
  @Returns({Http.Code.OK, Http.Code.BAD_REQUEST})
  Map<String, List<? extends Hit>> searchByBody(@RequestBody Query query) {
    return Map.of();
  }

  /** Statute and springdoc say the same in two ways. */
  @PostMapping("/saved")
  @ResponseStatus(HttpStatus.CREATED)
  @Returns(Http.Code.CREATED)
  @ApiResponse(responseCode = "201", description = "Saved")
  Query save(@RequestBody Query query) {
    return query;
  }

  /** Each says a part. */
  @GetMapping("/suggestions")
  @Returns(Http.Code.OK)
  @ApiResponse(responseCode = "400", description = "Fewer than three letters")
  String[] suggestions(@RequestParam String q) {
    return new String[0];
  }

  @GetMapping("/count")
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "503")
  long count() {
    return 0;
  }

  @GetMapping("/next")
  @Returns({Http.Code.OK, Http.Code.NO_CONTENT})
  ResponseEntity<Hit> next() {
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/index")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @ApiResponse(responseCode = "204")
  Callable<Void> index() {
    return () -> null;
  }

  @GetMapping("/legacy")
  @ResponseStatus(HttpStatus.GONE)
  @ApiResponse(responseCode = "410", description = "Use /search")
  void legacy() {}
}
