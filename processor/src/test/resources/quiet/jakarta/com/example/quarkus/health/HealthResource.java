package com.example.quarkus.health;

import com.example.jersey.common.Documented;
import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** A record can be a resource. */
@Path("/health")
@APIResponse(responseCode = "503", description = "Not yet, or not any more")
public record HealthResource(String name) implements Documented {

  @Override
  public String describe() {
    return name;
  }

  @GET
  @APIResponse(description = "Without a code")
  public Map<String, String> health() {
    return Map.of("name", name);
  }

  @GET
  @Path("/live")
  public boolean live() {
    return true;
  }

  @POST
  @Path("/checks")
  @ResponseStatus(201)
  @APIResponse(responseCode = "201")
  public int check() {
    return 1;
  }

  @PUT
  @Path("/checks")
  @APIResponseSchema(String.class)
  public String replace(String check) {
    return check;
  }

  @POST
  @Path("/restart")
  @APIResponses(@APIResponse(ref = "#/components/responses/Accepted", responseCode = "202"))
  public Response restart() {
    return Response.accepted().build();
  }

  @GET
  @Path("/failure")
  @Returns({500, 503})
  public String failure() {
    throw new IllegalStateException(name);
  }

  /** All of them answer 200, says the class. */
  @Path("/probes")
  @APIResponse(responseCode = "200")
  public static class Probes {

    @GET
    public String probe() {
      return "";
    }

    @GET
    @Path("/{name}")
    @APIResponse(responseCode = "404")
    public String one(@RestPath String name) {
      return name;
    }

    @POST
    @ResponseStatus(200)
    public void send() {}
  }
}
