package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the vendors that the annotated code is deployed behind or talks to. Their status codes are
 * valid in it, next to those of the IANA registry, which always are.
 *
 * <pre>{@code
 * @TargetVendor({Nginx.class, Cloudflare.class})
 * package com.example.orders;
 * }</pre>
 *
 * <p>The nearest annotation wins and is not merged with outer ones: that of the method, else of its
 * type, else of the enclosing types, else of the package, else of the nearest package above it in
 * the same module, so that one on {@code com.example.orders} counts for {@code
 * com.example.orders.web} too. On the class path, all is one module. One that stands on an
 * annotation counts wherever that annotation is. Where there is none, the option {@code
 * -Astatute.vendors=nginx,cloudflare} counts. Where that is missing too, only the registered codes
 * are valid. It is not inherited from supertypes and overridden methods.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
public @interface TargetVendor {

  /**
   * The generated holder types of the vendors, such as {@code dev.statute.http.Nginx}. A class that
   * is no such holder is an error.
   *
   * @return the holders
   */
  Class<?>[] value();

  /**
   * The part that the annotated code plays, which decides what it can send or receive: an origin
   * server does not send what only a gateway makes, and a client receives it. Nobody receives what
   * exists in logs only.
   *
   * @return the role, {@link Role#ORIGIN} unless said otherwise; methods of a type that a framework
   *     knows as a client, such as one with {@code @RegisterRestClient}, have {@link Role#CLIENT}
   *     by default
   */
  Role role() default Role.ORIGIN;
}
