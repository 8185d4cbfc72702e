package dev.statute.sample;

import static dev.statute.http.Http.Code.PRECONDITION_FAILED;
import static dev.statute.http.Http.Code.PRECONDITION_REQUIRED;

import dev.statute.Returns;
import dev.statute.http.PreconditionFailedException;
import dev.statute.http.PreconditionRequiredException;
import org.springframework.http.ETag;

/** The If-Match field of a request, or null: the version that the client wants to change. */
record IfMatch(String value) {

  @Returns({PRECONDITION_FAILED, PRECONDITION_REQUIRED})
  void check(Order order) {
    if (value == null) {
      throw new PreconditionRequiredException("Send If-Match with the ETag of the order.");
    }
    if (ETag.parse(value).stream().noneMatch(tag -> matches(tag, order))) {
      throw failed(order);
    }
  }

  static PreconditionFailedException failed(Order order) {
    return new PreconditionFailedException("Order " + order.id() + " has changed. Get it again.");
  }

  /**
   * Compares weakly: nginx and Cloudflare make a strong tag weak when they compress the content,
   * and these tags stand for the version of an order, not for its bytes.
   */
  private static boolean matches(ETag tag, Order order) {
    return tag.isWildcard() || tag.compare(ETag.create(order.etag()), false);
  }
}
