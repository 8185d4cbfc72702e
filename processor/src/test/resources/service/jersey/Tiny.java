package com.example;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/")
public class Tiny {
  @GET
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "404")
  public String get() {
    return "";
  }
}
