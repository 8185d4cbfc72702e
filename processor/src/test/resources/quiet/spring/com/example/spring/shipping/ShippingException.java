package com.example.spring.shipping;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The root of a family: those below it have codes of their own. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class ShippingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ShippingException(String message) {
    super(message);
  }

  ShippingException(String message, Throwable cause) {
    super(message, cause);
  }

  @ResponseStatus(HttpStatus.NOT_FOUND)
  static final class ParcelMissing extends ShippingException {
    private static final long serialVersionUID = 1L;

    ParcelMissing(long id) {
      super("There is no parcel " + id + ".");
    }
  }

  @ResponseStatus(HttpStatus.CONFLICT)
  static final class AlreadyShipped extends ShippingException {
    private static final long serialVersionUID = 1L;

    AlreadyShipped(long id) {
      super("Parcel " + id + " is on its way.");
    }
  }
}
