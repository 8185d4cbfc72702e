package com.example.spring.common;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every secured operation of this service may answer. */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Returns({401, 403})
@ApiResponses({
  @ApiResponse(responseCode = "400", description = "The request is malformed"),
  @ApiResponse(responseCode = "401", description = "Who are you?"),
  @ApiResponse(responseCode = "403", description = "Not yours"),
  @ApiResponse(responseCode = "5XX", description = "Our fault"),
  @ApiResponse(responseCode = "507", description = "Out of space")
})
public @interface StandardErrors {}
