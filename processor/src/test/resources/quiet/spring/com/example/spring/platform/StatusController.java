package com.example.spring.platform;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** A record can be a controller. */
@PlatformApi("/platform/status")
record StatusController(Clock clock) {

  @GetMapping
  @Operation(
      responses = {
        @ApiResponse(responseCode = "200"),
        @ApiResponse(responseCode = "503", ref = "#/components/responses/Down")
      })
  Map<String, Instant> status() {
    return Map.of("now", clock.instant());
  }

  @GetMapping("/ready")
  @Returns({Http.Code.OK, Http.Code.SERVICE_UNAVAILABLE})
  boolean ready() {
    return true;
  }

  /** Whoever calls this knows that it fails. */
  @GetMapping("/failure")
  @Returns(402)
  int failure() {
    throw new Failures.OverQuota();
  }

  /** All of them may answer 200, says the class; some say more. */
  @PlatformApi("/platform/reports")
  @ApiResponse(responseCode = "200", description = "OK")
  @Returns(Http.Code.FORBIDDEN)
  static class Reports {

    @GetMapping
    List<String> reports() {
      return List.of();
    }

    @GetMapping("/{id}")
    @ApiResponse(responseCode = "404")
    String report(@PathVariable String id) {
      return id;
    }

    @PostMapping
    @ApiResponse(responseCode = "201", description = "There was none yet")
    ResponseEntity<String> order(String text) {
      return ResponseEntity.status(HttpStatus.CREATED).body(text);
    }

    @PutMapping("/{id}")
    @ApiResponse(responseCode = "202")
    ResponseEntity<String> again(@PathVariable String id) {
      return ResponseEntity.accepted().body(id);
    }
  }

  /** It stands where a gateway stands, so it may answer what only gateways do. */
  @PlatformApi("/platform/edge")
  @TargetVendor(value = Cloudflare.class, role = Role.GATEWAY)
  static class Edge {

    @GetMapping
    @Returns({Http.Code.OK, Cloudflare.Code.WEB_SERVER_IS_DOWN, Cloudflare.Code.A_TIMEOUT_OCCURRED})
    String through() {
      return "";
    }

    @GetMapping("/login")
    @Returns({Http.Code.OK, Http.Code.NETWORK_AUTHENTICATION_REQUIRED})
    String login() {
      return "";
    }

    @GetMapping("/proxy")
    @ApiResponse(responseCode = "200")
    @ApiResponse(responseCode = "407")
    String proxy() {
      return "";
    }
  }
}
