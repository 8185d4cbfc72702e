package com.example;

import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.Cloudflare;
import dev.statute.http.Http;
import dev.statute.http.Nginx;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@TargetVendor(Cloudflare.class)
class ReplacedContent {
  @RestController
  static class Spring {
    // WARNING: [replaced-content] cloudflare replaces the content of 502 Bad Gateway with its own, so what Spring.value sends with it never arrives; write a code that it passes on
    @GetMapping @Returns({200, 502})
    String value() {
      return "";
    }

    // WARNING: [replaced-content] cloudflare replaces the content of 504 Gateway Timeout with its own, so what Spring.entity sends with it never arrives; write a code that it passes on
    @GetMapping("/1") @ApiResponse(responseCode = "504")
    ResponseEntity<String> entity() {
      return ResponseEntity.status(504).body("");
    }

    @GetMapping("/2")
    @Returns({200, 500, 503})
    String passedOn() {
      return "";
    }

    @PostMapping("/3")
    @Returns({200, 502})
    void noContent() {}

    @PostMapping("/4")
    @Returns({200, 502})
    ResponseEntity<?> unknown() {
      return null;
    }

    @TargetVendor(Nginx.class)
    @GetMapping("/5")
    @Returns({200, 502})
    String behindAnother() {
      return "";
    }

    @TargetVendor(value = Cloudflare.class, role = Role.CLIENT)
    @GetMapping("/6")
    @Returns({200, 502})
    String received() {
      return "";
    }

    @Returns(502)
    String noHandler() {
      return "";
    }
  }

  @Path("/orders")
  static class Jakarta {
    // WARNING: [replaced-content] cloudflare replaces the content of 504 Gateway Timeout with its own, so what Jakarta.value sends with it never arrives; write a code that it passes on
    @GET @Returns({Http.Code.OK, Http.Code.GATEWAY_TIMEOUT})
    public String value() {
      return "";
    }

    @GET
    @Path("1")
    @Returns({200, 504})
    public Response response() {
      return null;
    }
  }
}
