package com.example.micronaut.common;

import dev.statute.Returns;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Returns({401, 403})
@ApiResponse(responseCode = "400", description = "Malformed")
@ApiResponse(responseCode = "5XX", description = "Our fault")
public @interface StandardErrors {}
