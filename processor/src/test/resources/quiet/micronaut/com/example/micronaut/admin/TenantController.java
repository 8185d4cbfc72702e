package com.example.micronaut.admin;

import com.example.micronaut.common.CrudController;
import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Iis;
import dev.statute.http.Laravel;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Inherits its handlers, and overrides some of them without a word about HTTP. */
@Controller("/tenants")
@RolesAllowed("admin")
@TargetVendor(Iis.class)
@Returns(Iis.Code.LOGIN_TIMEOUT)
class TenantController
    extends CrudController<TenantController.Tenant, String, HttpResponse<TenantController.Tenant>> {

  record Tenant(String id) {}

  private final List<Tenant> tenants = new ArrayList<>();

  @Override
  public List<Tenant> all() {
    return tenants;
  }

  @Override
  public Optional<Tenant> one(String id) {
    return tenants.stream().filter(tenant -> tenant.id().equals(id)).findAny();
  }

  @Override
  public HttpResponse<Tenant> replace(String id, Tenant tenant) {
    return HttpResponse.noContent();
  }

  @Override
  public void delete(String id) {
    one(id).ifPresent(tenants::remove);
  }

  @Override
  protected Tenant store(Tenant tenant) {
    tenants.add(tenant);
    return tenant;
  }

  @Get("/count")
  @Returns(Http.Code.OK)
  int count() {
    return tenants.size();
  }

  @Post("/reindex")
  @Status(HttpStatus.ACCEPTED)
  @ApiResponse(responseCode = "202")
  Map<String, String> reindex() {
    return Map.of("state", "started");
  }

  @Post("/form")
  @TargetVendor(Laravel.class)
  @ApiResponse(responseCode = "200")
  @ApiResponse(responseCode = "419", description = "The page has expired")
  String form() {
    return "";
  }

  @Get("/coffee")
  @ApiResponse(responseCode = "418")
  @SuppressWarnings("statute:retired-status")
  HttpResponse<String> coffee() {
    return HttpResponse.status(HttpStatus.I_AM_A_TEAPOT);
  }

  /** A nested controller behind something else. */
  @Controller("/health")
  @TargetVendor({})
  static class Health {

    @Get
    @Returns({Http.Code.OK, Http.Code.SERVICE_UNAVAILABLE})
    HttpResponse<Map<String, String>> health() {
      return HttpResponse.ok(Map.of("db", "up"));
    }

    @Get("/live")
    @ApiResponse(responseCode = "200")
    void live() {}

    @Get("/legacy")
    @Status(HttpStatus.GONE)
    @ApiResponse(responseCode = "410", description = "Use /health")
    void legacy() {}
  }
}
