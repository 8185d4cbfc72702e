package com.example;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

class MalformedStatus {
  private static final String FOUND = "20" + "0";

  // ERROR: [malformed-status] "4O4" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"; did you mean "404"?
  @ApiResponse(responseCode = "4O4")
  void letterInPlaceOfADigit() {}

  // ERROR: [malformed-status] "OK" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"
  @APIResponse(responseCode = "OK")
  void word() {}

  // ERROR: [malformed-status] "4xx" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"; did you mean "4XX"?
  @Operation(responses = {@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "4xx")})
  void smallLetters() {}

  // ERROR: [malformed-status] "40" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"; did you mean "400"?
  @ApiResponses(@ApiResponse(responseCode = "40"))
  void twoDigits() {}

  // ERROR: [malformed-status] "Default" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"; did you mean "default"?
  @APIResponseSchema(value = String.class, responseCode = "Default")
  void capital() {}

  // ERROR: [malformed-status] "200 OK" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"
  @ApiResponse(responseCode = FOUND + " OK")
  void withThePhrase() {}

  // ERROR: [malformed-status] "6XX" is not a status code; write three digits, a range from "1XX" to "5XX", or "default"; did you mean "1XX"?
  @ApiResponse(responseCode = "6XX")
  void noSuchClass() {}

  // ERROR: [unknown-status] 432 is defined neither by the IANA registry nor by a known vendor; did you mean 431 Request Header Fields Too Large, 423 Locked, 422 Unprocessable Content?
  @ApiResponse(responseCode = "432")
  void wellFormedAndUnknown() {}

  @ApiResponse(responseCode = "default")
  @ApiResponse(responseCode = "4XX")
  @ApiResponse(responseCode = FOUND)
  void wellFormed() {}

  @APIResponse(description = "without a code")
  void unnamed() {}

  @APIResponseSchema(String.class)
  void unnamedSchema() {}

  @ApiResponse(responseCode = "${orders.created}")
  void placeHolder() {}
}
