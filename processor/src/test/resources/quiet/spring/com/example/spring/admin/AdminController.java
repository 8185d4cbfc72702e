package com.example.spring.admin;

import com.example.spring.common.StandardErrors;
import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Anthropic;
import dev.statute.http.Http;
import dev.statute.http.Iis;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Controllers whose status is said at the class. */
final class AdminController {

  private AdminController() {}

  /** All that has no own status answers 204. */
  @RestController
  @RequestMapping("/admin/caches")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @StandardErrors
  static class Caches {

    @DeleteMapping("/{name}")
    @ApiResponse(responseCode = "204")
    @ApiResponse(responseCode = "404")
    void clear(@PathVariable String name) {}

    @PutMapping("/{name}")
    @Returns(Http.Code.NO_CONTENT)
    void configure(@PathVariable String name, @RequestBody Map<String, String> settings) {}

    /** The method is nearer than the class. */
    @GetMapping
    @ResponseStatus(HttpStatus.OK)
    @ApiResponse(responseCode = "200")
    List<String> names() {
      return List.of();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201")
    String create(@RequestBody String name) {
      return name;
    }
  }

  @ResponseStatus(HttpStatus.ACCEPTED)
  abstract static class Jobs {

    @PostMapping
    @ApiResponse(responseCode = "202")
    Map<String, String> start() {
      return Map.of("state", "started");
    }
  }

  @RestController
  @RequestMapping("/admin/jobs/reindex")
  static class Reindex extends Jobs {

    /** Spring looks for the status of a class at its superclasses, too. */
    @PostMapping("/partial")
    @ApiResponse(responseCode = "202")
    Map<String, String> partial() {
      return start();
    }
  }

  @RestController
  @RequestMapping("/admin/sessions")
  @TargetVendor(Iis.class)
  static class Sessions {

    @GetMapping
    @Returns({Http.Code.OK, Iis.Code.LOGIN_TIMEOUT})
    List<String> sessions() {
      return List.of();
    }

    @DeleteMapping("/{id}")
    @Returns({Http.Code.NO_CONTENT, 440, 449})
    ResponseEntity<Void> end(@PathVariable String id) {
      return ResponseEntity.noContent().build();
    }

    @TargetVendor(Anthropic.class)
    @PostMapping("/summary")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "529", description = "The model is overloaded")
    String summary() {
      return "";
    }
  }
}
