package com.example;

import dev.statute.Returns;
import dev.statute.http.ConflictException;
import dev.statute.http.MethodNotAllowedException;
import dev.statute.http.NginxClientClosedRequestException;
import dev.statute.http.NotFoundException;
import dev.statute.http.StatusCodeException;
import dev.statute.http.UnauthorizedException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Of types that tell their status. */
@SuppressWarnings("serial")
class ThrownExceptions {

  @Returns(200)
  String throwsAGeneratedOne() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExceptions.throwsAGeneratedOne does not declare it; write @Returns({200, 404})
    throw new NotFoundException("no such order");
  }

  @Returns({200, 404})
  String declaresAGeneratedOne() {
    throw new NotFoundException("no such order");
  }

  @Returns(200)
  String throwsOneWithAHeader() {
    // WARNING: [undeclared-status] 401 Unauthorized is thrown as UnauthorizedException, but ThrownExceptions.throwsOneWithAHeader does not declare it; write @Returns({200, 401})
    throw new UnauthorizedException("Basic");
  }

  @Returns({200, 405})
  String declaresOneWithAHeader() {
    throw new MethodNotAllowedException(java.util.List.of("GET"), "read only");
  }

  @Returns(200)
  String throwsTwo(boolean isGone) {
    if (isGone) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExceptions.throwsTwo does not declare it; write @Returns({200, 404, 409})
      throw new NotFoundException();
    }
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but ThrownExceptions.throwsTwo does not declare it; write @Returns({200, 404, 409})
    throw new ConflictException();
  }

  @Returns(200)
  String throwsOneTwice(boolean isGone) {
    if (isGone) {
      // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExceptions.throwsOneTwice does not declare it; write @Returns({200, 404})
      throw new NotFoundException("once");
    }
    throw new NotFoundException("twice");
  }

  static class NoSuchOrder extends NotFoundException {
    NoSuchOrder(long id) {
      super("no order " + id);
    }
  }

  static class NoSuchItem extends NoSuchOrder {
    NoSuchItem() {
      super(0);
    }
  }

  @Returns(200)
  String throwsASubclass() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NoSuchOrder, but ThrownExceptions.throwsASubclass does not declare it; write @Returns({200, 404})
    throw new NoSuchOrder(1);
  }

  @Returns({200, 404})
  String declaresASubclass() {
    throw new NoSuchOrder(1);
  }

  @Returns(200)
  String throwsASubclassOfASubclass() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NoSuchItem, but ThrownExceptions.throwsASubclassOfASubclass does not declare it; write @Returns({200, 404})
    throw new NoSuchItem();
  }

  @Returns(200)
  String throwsAnAnonymousSubclass() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but ThrownExceptions.throwsAnAnonymousSubclass does not declare it; write @Returns({200, 409})
    throw new ConflictException() {};
  }

  @Returns(409)
  static class Sold extends RuntimeException {}

  static class SoldLongAgo extends Sold {}

  @Returns(410)
  static class SoldAndGone extends Sold {}

  @Returns({409, 410})
  static class SoldSomehow extends RuntimeException {}

  @Returns(200)
  String throwsOneThatDeclaresItsStatus() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as Sold, but ThrownExceptions.throwsOneThatDeclaresItsStatus does not declare it; write @Returns({200, 409})
    throw new Sold();
  }

  @Returns({200, 409})
  String declaresOneThatDeclaresItsStatus() {
    throw new Sold();
  }

  @Returns(200)
  String throwsOneThatInheritsItsStatus() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as SoldLongAgo, but ThrownExceptions.throwsOneThatInheritsItsStatus does not declare it; write @Returns({200, 409})
    throw new SoldLongAgo();
  }

  @Returns({200, 409})
  String throwsOneThatOverridesItsStatus() {
    // WARNING: [undeclared-status] 410 Gone is thrown as SoldAndGone, but ThrownExceptions.throwsOneThatOverridesItsStatus does not declare it; write @Returns({200, 409, 410})
    throw new SoldAndGone();
  }

  @Returns({200, 410})
  String declaresOneThatOverridesItsStatus() {
    throw new SoldAndGone();
  }

  @Returns(200)
  String throwsOneOfTwoStatuses() {
    throw new SoldSomehow();
  }

  @ResponseStatus(HttpStatus.GONE)
  static class Expired extends Exception {}

  static class ExpiredLongAgo extends Expired {}

  @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "no such customer")
  abstract static class Missing extends RuntimeException {}

  static class MissingCustomer extends Missing {}

  @Returns(200)
  String throwsAResponseStatus() throws Expired {
    // WARNING: [undeclared-status] 410 Gone is thrown as Expired, but ThrownExceptions.throwsAResponseStatus does not declare it; write @Returns({200, 410})
    throw new Expired();
  }

  @Returns({200, 410})
  String declaresAResponseStatus() throws Expired {
    throw new Expired();
  }

  @Returns(200)
  String throwsAnInheritedResponseStatus() throws Expired {
    // WARNING: [undeclared-status] 410 Gone is thrown as ExpiredLongAgo, but ThrownExceptions.throwsAnInheritedResponseStatus does not declare it; write @Returns({200, 410})
    throw new ExpiredLongAgo();
  }

  @Returns(200)
  String throwsTheResponseStatusOfAnAbstractBase() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as MissingCustomer, but ThrownExceptions.throwsTheResponseStatusOfAnAbstractBase does not declare it; write @Returns({200, 404})
    throw new MissingCustomer();
  }

  @Returns({200, 404})
  String declaresTheResponseStatusOfAnAbstractBase() {
    throw new MissingCustomer();
  }

  @Returns(200)
  String throwsWhatIsGivenToIt(NotFoundException given) {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but ThrownExceptions.throwsWhatIsGivenToIt does not declare it; write @Returns({200, 404})
    throw given;
  }

  @Returns({200, 404})
  String declaresWhatIsGivenToIt(NotFoundException given) {
    throw given;
  }

  @Returns(200)
  String throwsAnAbstractOne(StatusCodeException given) {
    throw given;
  }

  @Returns(200)
  String throwsOneThatMayBeOfAnyType(Missing given) {
    throw given;
  }

  @Returns(200)
  String throwsOneWithoutAStatus() {
    throw new IllegalStateException("an answer that a framework decides about");
  }

  @Returns(200)
  String throwsWhatOnlyNginxKnows() {
    // WARNING: [undeclared-status] 499 is thrown as NginxClientClosedRequestException, but ThrownExceptions.throwsWhatOnlyNginxKnows does not declare it; write @Returns({200, 499})
    throw new NginxClientClosedRequestException();
  }

  /** Nobody is told what comes out of it. */
  String throwsWithoutAContract() {
    throw new NotFoundException();
  }

  @ResponseStatus(HttpStatus.OK)
  String throwsBesideAnAnswer() {
    throw new NotFoundException();
  }
}
