package dev.statute.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.http.UnauthorizedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets only callers with the API key pass to a handler that {@link RequiresApiKey}. */
@Component
class ApiKeyInterceptor implements HandlerInterceptor {

  private static final String CHALLENGE = "Bearer realm=\"orders\"";

  private final byte[] expected;

  ApiKeyInterceptor(@Value("${orders.api-key}") String apiKey) {
    expected = ("Bearer " + apiKey).getBytes(UTF_8);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.hasMethodAnnotation(RequiresApiKey.class)) {
      authenticate(request.getHeader(HttpHeaders.AUTHORIZATION));
    }
    return true;
  }

  private void authenticate(String authorization) {
    if (authorization == null) {
      throw new UnauthorizedException(CHALLENGE, "Send the API key as a bearer token.");
    }
    if (!MessageDigest.isEqual(expected, authorization.getBytes(UTF_8))) {
      throw new UnauthorizedException(
          CHALLENGE + ", error=\"invalid_token\"", "This is not the API key.");
    }
  }
}
