package com.example;

import static dev.statute.http.Http.Code.*;

import dev.statute.Returns;
import dev.statute.http.BadRequestException;
import dev.statute.http.ConflictException;
import dev.statute.http.GoneException;
import dev.statute.http.Http;
import dev.statute.http.Nginx;
import dev.statute.http.NginxClientClosedRequestException;
import dev.statute.http.NotFoundException;
import io.avaje.http.api.OpenAPIResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;

class UndeclaredAsWritten {
  static final int FINE = 200;
  static final int TAKEN = 409;
  static final int MISSING = 404;
  static final int ABSENT = 404;

  static final class Codes {
    static final int FINE = 200;
    static final int GONE_FOR_EVER = 410;

    @SuppressWarnings("unused")
    private static final int HIDDEN = 409;

    @Deprecated static final int OUTDATED = 400;
    static final int BAD = 400;

    private Codes() {}
  }

  @Returns(200)
  void number() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but UndeclaredAsWritten.number does not declare it; write @Returns({200, 404})
    throw new NotFoundException();
  }

  @Returns({409, 200})
  void keepsTheOrder() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but UndeclaredAsWritten.keepsTheOrder does not declare it; write @Returns({409, 200, 404})
    throw new NotFoundException();
  }

  @Returns(value = {OK, NOT_FOUND})
  void imported(int x) {
    if (x > 1) {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but UndeclaredAsWritten.imported does not declare it; write @Returns({OK, NOT_FOUND, CONFLICT, GONE})
      throw new GoneException();
    }
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.imported does not declare it; write @Returns({OK, NOT_FOUND, CONFLICT, GONE})
    throw new ConflictException();
  }

  @Returns(Http.Code.OK)
  void qualified() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.qualified does not declare it; write @Returns({Http.Code.OK, Http.Code.CONFLICT})
    throw new ConflictException();
  }

  @dev.statute.Returns(dev.statute.http.Http.Code.OK)
  void fullyQualified() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.fullyQualified does not declare it; write @dev.statute.Returns({dev.statute.http.Http.Code.OK, dev.statute.http.Http.Code.CONFLICT})
    throw new ConflictException();
  }

  @Returns({200, Http.Code.BAD_REQUEST})
  void mixed() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.mixed does not declare it; write @Returns({200, Http.Code.BAD_REQUEST, Http.Code.CONFLICT})
    throw new ConflictException();
  }

  @Returns(FINE)
  void ownHolder() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.ownHolder does not declare it; write @Returns({FINE, TAKEN})
    throw new ConflictException();
  }

  @Returns(FINE)
  void whatHasTwoNamesIsANumber() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but UndeclaredAsWritten.whatHasTwoNamesIsANumber does not declare it; write @Returns({FINE, 404})
    throw new NotFoundException();
  }

  @Returns(Codes.FINE)
  void whatIsHiddenIsANumber(int x) {
    if (x > 1) {
      // WARNING: [undeclared-status] 410 Gone is thrown as GoneException, but UndeclaredAsWritten.whatIsHiddenIsANumber does not declare it; write @Returns({Codes.FINE, Codes.BAD, 409, Codes.GONE_FOR_EVER})
      throw new GoneException();
    }
    if (x > 0) {
      // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.whatIsHiddenIsANumber does not declare it; write @Returns({Codes.FINE, Codes.BAD, 409, Codes.GONE_FOR_EVER})
      throw new BadRequestException();
    }
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.whatIsHiddenIsANumber does not declare it; write @Returns({Codes.FINE, Codes.BAD, 409, Codes.GONE_FOR_EVER})
    throw new ConflictException();
  }

  @dev.statute.TargetVendor(Nginx.class)
  @Returns(Http.Code.OK)
  void whatTheHolderLacksIsANumber() {
    // WARNING: [undeclared-status] 499 Client Closed Request is thrown as NginxClientClosedRequestException, but UndeclaredAsWritten.whatTheHolderLacksIsANumber does not declare it; write @Returns({Http.Code.OK, 499})
    throw new NginxClientClosedRequestException();
  }

  @Returns(200)
  @Returns(value = 404, description = "no such order")
  void twice() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.twice does not declare it; add @Returns(409)
    throw new ConflictException();
  }

  @Returns(value = OK, description = "the order")
  void described() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.described does not declare it; add @Returns(CONFLICT)
    throw new ConflictException();
  }

  @Returns.List({@Returns(200), @Returns(404)})
  void inAList() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.inAList does not declare it; add @Returns(409) to @Returns.List
    throw new ConflictException();
  }

  @ApiResponse(responseCode = "200")
  void swagger() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.swagger does not declare it; add @ApiResponse(responseCode = "400")
    throw new BadRequestException();
  }

  @ApiResponse(responseCode = "200", description = "the order")
  void swaggerForTwo(int x) {
    if (x > 1) {
      // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.swaggerForTwo does not declare it; add @ApiResponse(responseCode = "400") @ApiResponse(responseCode = "409")
      throw new ConflictException();
    }
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.swaggerForTwo does not declare it; add @ApiResponse(responseCode = "400") @ApiResponse(responseCode = "409")
    throw new BadRequestException();
  }

  @ApiResponses({@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "404")})
  void swaggerInAContainer(int x) {
    if (x > 1) {
      // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.swaggerInAContainer does not declare it; add @ApiResponse(responseCode = "400"), @ApiResponse(responseCode = "409") to @ApiResponses
      throw new ConflictException();
    }
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.swaggerInAContainer does not declare it; add @ApiResponse(responseCode = "400"), @ApiResponse(responseCode = "409") to @ApiResponses
    throw new BadRequestException();
  }

  @Operation(responses = @ApiResponse(responseCode = "200"))
  void swaggerInAnOperation() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.swaggerInAnOperation does not declare it; add @ApiResponse(responseCode = "400")
    throw new BadRequestException();
  }

  @ApiResponse(responseCode = Http.Text.OK)
  void swaggerByConstants() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.swaggerByConstants does not declare it; add @ApiResponse(responseCode = Http.Text.CONFLICT)
    throw new ConflictException();
  }

  @APIResponse(responseCode = "200")
  void microProfile() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.microProfile does not declare it; add @APIResponse(responseCode = "400")
    throw new BadRequestException();
  }

  @APIResponses(@APIResponse(responseCode = "200"))
  void microProfileInAContainer() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.microProfileInAContainer does not declare it; add @APIResponse(responseCode = "400") to @APIResponses
    throw new BadRequestException();
  }

  @APIResponseSchema(value = String.class, responseCode = Http.Text.OK)
  void microProfileSchema() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.microProfileSchema does not declare it; add @APIResponse(responseCode = Http.Text.BAD_REQUEST)
    throw new BadRequestException();
  }

  @OpenAPIResponse(responseCode = 200)
  void avaje() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.avaje does not declare it; add @OpenAPIResponse(responseCode = 400)
    throw new BadRequestException();
  }

  @ApiResponse(responseCode = "200")
  @Returns(404)
  void both() {
    // WARNING: [undeclared-status] 409 Conflict is thrown as ConflictException, but UndeclaredAsWritten.both does not declare it; write @Returns({404, 409})
    throw new ConflictException();
  }

  interface Documented {
    @ApiResponse(responseCode = "200")
    void inherited();
  }

  static class Documenting implements Documented {
    @Override
    public void inherited() {
      // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but Documenting.inherited does not declare it; add @ApiResponse(responseCode = "400")
      throw new BadRequestException();
    }
  }

  interface Promised {
    @Returns(200)
    void inherited();
  }

  static class Promising implements Promised {
    @Override
    public void inherited() {
      // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but Promising.inherited does not declare it; write @Returns(400)
      throw new BadRequestException();
    }
  }

  @ApiResponse(responseCode = "200")
  @interface Fine {}

  @Fine
  void composed() {
    // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but UndeclaredAsWritten.composed does not declare it; add @ApiResponse(responseCode = "400")
    throw new BadRequestException();
  }

  @Returns(200)
  static class OfTheClass {
    void get() {
      // WARNING: [undeclared-status] 400 Bad Request is thrown as BadRequestException, but OfTheClass.get does not declare it; write @Returns(400)
      throw new BadRequestException();
    }
  }
}
