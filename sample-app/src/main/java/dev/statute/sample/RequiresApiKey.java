package dev.statute.sample;

import static dev.statute.http.Http.Code.UNAUTHORIZED;

import dev.statute.Returns;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only for callers with the API key. Declares the 401 of {@link ApiKeyInterceptor} as well. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Returns(value = UNAUTHORIZED, description = "the API key is missing or wrong")
@interface RequiresApiKey {}
