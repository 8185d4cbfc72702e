package com.example.quarkus.hooks;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Http;
import dev.statute.http.Tus;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.callbacks.Callback;
import org.eclipse.microprofile.openapi.annotations.callbacks.CallbackOperation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/hooks")
public class HookResource {

  /** What the subscriber answers is not what this method answers. */
  @POST
  @ResponseStatus(201)
  @APIResponse(responseCode = "201")
  @Callback(
      name = "delivery",
      callbackUrlExpression = "{$request.body#/url}",
      operations =
          @CallbackOperation(
              method = "post",
              responses = {
                @APIResponse(responseCode = "200", description = "Got it"),
                @APIResponse(responseCode = "410", description = "No more, please")
              }))
  public Map<String, String> subscribe(Map<String, String> subscription) {
    return subscription;
  }

  @POST
  @Path("/github")
  @APIResponse(responseCode = "204")
  @APIResponse(responseCode = "401", description = "The signature is wrong")
  public void github(String event) {}

  @POST
  @Path("/stripe")
  @APIResponse(responseCode = "200")
  public String stripe(String event) {
    return "";
  }

  @GET
  @Path("/health")
  @Returns({Http.Code.OK, Http.Code.SERVICE_UNAVAILABLE})
  public RestResponse<Map<String, String>> health() {
    return RestResponse.status(RestResponse.Status.SERVICE_UNAVAILABLE, Map.of("db", "down"));
  }

  @GET
  @Path("/teapot")
  @APIResponse(responseCode = "418")
  @SuppressWarnings("statute:retired-status")
  public Response teapot() {
    return Response.status(418).build();
  }

  /** Resumable uploads. */
  @Path("/uploads")
  @TargetVendor(Tus.class)
  public static class Uploads {

    @POST
    @APIResponse(responseCode = "201")
    @APIResponse(responseCode = "413")
    public Uni<RestResponse<String>> create(@RestForm FileUpload file) {
      return Uni.createFrom().item(RestResponse.status(RestResponse.Status.CREATED, ""));
    }

    @PATCH
    @Path("/{id}")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "460", description = "The checksum is another one")
    public void append(@RestPath String id, byte[] chunk) {}

    @HEAD
    @Path("/{id}")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "410")
    public Response offset(@RestPath String id) {
      return Response.ok().header("Upload-Offset", 0).build();
    }
  }

  @RegisterRestClient(baseUri = "https://api.example.com")
  interface Delivery {

    @POST
    @APIResponse(responseCode = "201")
    Uni<String> deliver(String event);

    @POST
    @Path("/quietly")
    @Returns({Http.Code.OK, Http.Code.ACCEPTED})
    void deliverQuietly(String event);

    @POST
    @Path("/raw")
    Response deliverRaw(String event);
  }
}
