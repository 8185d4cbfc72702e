package dev.statute;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the vendors that the annotated code is deployed behind or talks to. Their status codes are
 * valid in that code, in addition to those of the IANA registry, which are always valid.
 *
 * <pre>{@code
 * @TargetVendor({Nginx.class, Cloudflare.class})
 * package com.example.orders;
 * }</pre>
 *
 * <p>Only the nearest annotation counts: that of the method, else of its type, else of an enclosing
 * type, else of the package, else of the nearest package above it in the same module. So an
 * annotation on {@code com.example.orders} applies to {@code com.example.orders.web} too. All code
 * on the class path is in one module. As a meta-annotation, it applies wherever the annotation that
 * carries it is used. It is not inherited from supertypes or overridden methods. Without an
 * annotation, the vendors of the option {@code -Astatute.vendors=nginx,cloudflare} apply; without
 * the option, only the registered codes are valid.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
public @interface TargetVendor {

  /**
   * The generated holder types of the vendors, such as {@code dev.statute.http.Nginx}. Any other
   * class is an error.
   *
   * @return the holders
   */
  Class<?>[] value();

  /**
   * The role of the annotated code, which decides which codes it can send or receive. A code that
   * only gateways send can be received by a client, but not be sent by an origin server. A code
   * that exists only in logs can be neither sent nor received.
   *
   * @return the role, by default {@link Role#ORIGIN}; for methods of a type that is a client of a
   *     framework, such as one with {@code @RegisterRestClient}, the default is {@link Role#CLIENT}
   */
  Role role() default Role.ORIGIN;
}
