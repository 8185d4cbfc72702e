package com.example.jersey.admin;

import com.example.jersey.common.CrudResource;
import com.example.jersey.common.PATCHED;
import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Iis;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Inherits its handlers, and overrides some of them without a word about HTTP. */
@Path("tenants")
@RolesAllowed("admin")
@TargetVendor(Iis.class)
@Returns({401, Iis.Code.LOGIN_TIMEOUT})
public class TenantResource extends CrudResource<TenantResource.Tenant, Response> {

  public record Tenant(String id) {}

  private final List<Tenant> tenants = new ArrayList<>();

  @Context private HttpServletResponse servlet;

  @Override
  public List<Tenant> all() {
    return tenants;
  }

  @Override
  public Response create(Tenant tenant) {
    tenants.add(tenant);
    return Response.status(201).entity(tenant).build();
  }

  @Override
  public void delete(String id) {
    tenants.remove(one(id));
  }

  @POST
  @Path("lock")
  @ApiResponse(responseCode = "423")
  public void lock() {
    throw new jakarta.ws.rs.ClientErrorException(423);
  }

  /** The servlet response of the class sets the status, and is committed. */
  @GET
  @Path("console")
  @ApiResponse(responseCode = "302")
  public void console() throws IOException {
    servlet.sendRedirect("/console");
  }

  @GET
  @Path("metrics")
  @ApiResponse(responseCode = "200")
  @Operation(hidden = true)
  public Map<String, Long> metrics() {
    return Map.of("tenants", (long) tenants.size());
  }

  @PUT
  @Returns(Http.Code.METHOD_NOT_ALLOWED)
  public Tenant putAll() {
    throw new NotAllowedException("GET");
  }

  /** All that goes through a filter which may change the status. */
  @Path("drafts")
  @PATCHED
  public static class Drafts {

    @GET
    @ApiResponse(responseCode = "202")
    public List<String> drafts() {
      return List.of();
    }

    @POST
    @Returns({Http.Code.ACCEPTED, Http.Code.CONFLICT})
    public String draft(String text) {
      return text;
    }
  }
}
