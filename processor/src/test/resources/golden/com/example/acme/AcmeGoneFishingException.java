package com.example.acme;

import com.example.http.ServerErrorException;
import com.example.http.StatusCodeHeaders;
import dev.statute.meta.ExceptionMetadata;
import dev.statute.meta.Generated;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Throwable;
import java.net.URI;

/**
 * The exception for {@link Acme.Type.GoneFishing 799 Gone Fishing} of Acme's API gateway.
 *
 * <p>Can come from a gateway, proxy or load balancer.
 */
@ExceptionMetadata(Acme.Code.GONE_FISHING)
@Generated
public class AcmeGoneFishingException extends ServerErrorException.Custom {
  private static final long serialVersionUID = 1L;

  /** Creates a 799 Gone Fishing. */
  public AcmeGoneFishingException() {
    super(Acme.Type.GoneFishing.INSTANCE, null);
  }

  /**
   * Creates a 799 Gone Fishing with a detail.
   *
   * @param detail an explanation for the client, or null
   */
  public AcmeGoneFishingException(String detail) {
    super(Acme.Type.GoneFishing.INSTANCE, detail);
  }

  /**
   * Creates a 799 Gone Fishing with a detail and a cause.
   *
   * @param detail an explanation for the client, or null
   * @param cause the cause, or null
   */
  public AcmeGoneFishingException(String detail, Throwable cause) {
    super(Acme.Type.GoneFishing.INSTANCE, detail, cause);
  }

  /** {@inheritDoc} */
  @Override
  public AcmeGoneFishingException type(URI type) {
    super.type(type);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeGoneFishingException title(String title) {
    super.title(title);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeGoneFishingException detail(String detail) {
    super.detail(detail);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeGoneFishingException instance(URI instance) {
    super.instance(instance);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeGoneFishingException extension(String name, Object value) {
    super.extension(name, value);
    return this;
  }

  /** {@inheritDoc} */
  @Override
  public AcmeGoneFishingException header(String name, String value) {
    super.header(name, value);
    return this;
  }

  /**
   * Sets the location (RFC 9110 section 10.2.2), replacing any earlier one.
   *
   * @param uri the URI, which may be relative
   * @return this exception
   */
  public AcmeGoneFishingException location(URI uri) {
    StatusCodeHeaders.replace(this, "location", StatusCodeHeaders.asciiReference("location", uri));
    return this;
  }

  /**
   * Adds a challenge (RFC 9110 section 11.6.1), in a field line of its own because commas within
   * a line separate both challenges and their parameters.
   *
   * @param challenge a challenge, such as {@code Basic realm="orders"}
   * @return this exception
   * @throws IllegalArgumentException if it contains CR, LF, NUL or a character above U+00FF
   */
  public AcmeGoneFishingException challenge(String challenge) {
    header("WWW-Authenticate", challenge);
    return this;
  }
}
