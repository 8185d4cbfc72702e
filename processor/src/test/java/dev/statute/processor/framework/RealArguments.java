package dev.statute.processor.framework;

import jakarta.servlet.http.Cookie;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Variant;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reactivestreams.Publisher;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.ResolvableType;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import reactor.core.publisher.Mono;

/** Harmless arguments for calls of the real frameworks. */
final class RealArguments {

  /** A name of a header field, too. */
  private static final String TEXT = "text";

  private static final Map<Class<?>, Object> COMMON =
      Map.ofEntries(
          Map.entry(Object.class, TEXT),
          Map.entry(String.class, "text/plain"),
          Map.entry(CharSequence.class, TEXT),
          Map.entry(boolean.class, false),
          Map.entry(long.class, 1L),
          Map.entry(Long.class, 1L),
          Map.entry(URI.class, URI.create("/here")),
          Map.entry(Class.class, String.class),
          Map.entry(Optional.class, Optional.of(TEXT)),
          Map.entry(List.class, List.of()),
          Map.entry(Set.class, Set.of()),
          Map.entry(Collection.class, List.of()),
          Map.entry(Map.class, Map.of()),
          Map.entry(Throwable.class, new IllegalStateException()),
          Map.entry(Exception.class, new IllegalStateException()),
          Map.entry(Date.class, new Date(0)),
          Map.entry(Instant.class, Instant.EPOCH),
          Map.entry(ZonedDateTime.class, Instant.EPOCH.atZone(ZoneOffset.UTC)),
          Map.entry(Duration.class, Duration.ZERO),
          Map.entry(Locale.class, Locale.ROOT),
          Map.entry(Charset.class, StandardCharsets.UTF_8));

  private static final Map<Class<?>, Object> OF_FRAMEWORKS =
      Map.ofEntries(
          Map.entry(Publisher.class, Mono.empty()),
          Map.entry(HttpHeaders.class, new HttpHeaders()),
          Map.entry(MultiValueMap.class, new LinkedMultiValueMap<>()),
          Map.entry(MediaType.class, MediaType.TEXT_PLAIN),
          Map.entry(HttpMethod.class, HttpMethod.GET),
          Map.entry(CacheControl.class, CacheControl.noCache()),
          Map.entry(ResponseCookie.class, ResponseCookie.from("a").build()),
          Map.entry(
              ParameterizedTypeReference.class, ParameterizedTypeReference.forType(URI.class)),
          Map.entry(ResolvableType.class, ResolvableType.forClass(URI.class)),
          Map.entry(Method.class, method()),
          Map.entry(MethodParameter.class, new MethodParameter(method(), 0)),
          Map.entry(Cookie.class, new Cookie("a", "b")),
          Map.entry(
              jakarta.ws.rs.core.MediaType.class, jakarta.ws.rs.core.MediaType.TEXT_PLAIN_TYPE),
          Map.entry(jakarta.ws.rs.core.CacheControl.class, new jakarta.ws.rs.core.CacheControl()),
          Map.entry(EntityTag.class, new EntityTag("a")),
          Map.entry(Variant.class, new Variant(null, Locale.ROOT, "gzip")),
          Map.entry(MultivaluedMap.class, new MultivaluedHashMap<>()),
          Map.entry(javax.ws.rs.core.MediaType.class, javax.ws.rs.core.MediaType.TEXT_PLAIN_TYPE),
          Map.entry(javax.ws.rs.core.CacheControl.class, new javax.ws.rs.core.CacheControl()),
          Map.entry(javax.ws.rs.core.EntityTag.class, new javax.ws.rs.core.EntityTag("a")),
          Map.entry(
              javax.ws.rs.core.Variant.class,
              new javax.ws.rs.core.Variant(null, Locale.ROOT, "gzip")),
          Map.entry(
              javax.ws.rs.core.MultivaluedMap.class, new javax.ws.rs.core.MultivaluedHashMap<>()),
          Map.entry(
              io.micronaut.http.cookie.Cookie.class, io.micronaut.http.cookie.Cookie.of("a", "b")),
          Map.entry(io.micronaut.http.MediaType.class, io.micronaut.http.MediaType.TEXT_PLAIN_TYPE),
          Map.entry(
              io.micronaut.http.cachecontrol.CacheControl.class,
              io.micronaut.http.cachecontrol.CacheControl.builder().noCache().build()));

  /** The methods of WebFlux whose content has to be a stream. */
  private static final Set<String> STREAMING = Set.of("body", "fromProducer");

  private RealArguments() {}

  static Object of(Executable found, Class<?> type) {
    if (type == List.class
        && found.getDeclaringClass() == UnsatisfiedServletRequestParameterException.class) {
      // An empty one is refused.
      return Collections.singletonList(new String[0]);
    }
    boolean isStream =
        type == Object.class
            && STREAMING.contains(found.getName())
            && found.getDeclaringClass().getPackageName().endsWith("reactive.function.server");
    return of(isStream ? Publisher.class : type);
  }

  private static Object of(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    Object found = COMMON.getOrDefault(type, OF_FRAMEWORKS.get(type));
    if (found == null && type.isInterface()) {
      return proxy(type);
    }
    return Optional.ofNullable(found).orElseThrow(() -> new AssertionError(type));
  }

  /** One whose methods do nothing. */
  private static Object proxy(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> nothing(method.getReturnType()));
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    if (List.class.isAssignableFrom(type)) {
      return List.of();
    }
    return type == int.class ? 0 : null;
  }

  private static Method method() {
    try {
      return String.class.getMethod("concat", String.class);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
