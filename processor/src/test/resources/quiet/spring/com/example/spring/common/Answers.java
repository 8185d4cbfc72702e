package com.example.spring.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The status of a handler, which is an attribute of {@code @ResponseStatus} by another name. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ResponseStatus
public @interface Answers {

  @AliasFor(annotation = ResponseStatus.class, attribute = "code")
  HttpStatus with() default HttpStatus.OK;
}
