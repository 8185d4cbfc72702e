package com.example.spring.platform;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the platform team; each of its operations has these answers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping
@ApiResponse(responseCode = "429", ref = "#/components/responses/TooMany")
@interface PlatformApi {

  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String[] value();
}
