package com.example.quarkus.orders;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

@Path("/orders")
@APIResponses({
  @APIResponse(responseCode = "401", description = "Not authenticated"),
  @APIResponse(responseCode = "500", description = "A problem document")
})
public class OrderResource {

  public record Order(long id, String customer) {}

  public sealed interface Event {
    record Placed(long id) implements Event {}

    record Shipped(long id, String parcel) implements Event {}
  }

  @GET
  @APIResponse(responseCode = "200")
  public Uni<List<Order>> list(@RestQuery int page) {
    return Uni.createFrom().item(List.of());
  }

  @GET
  @Path("/{id}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404")
  public Uni<Order> get(@RestPath long id) {
    return Uni.createFrom().failure(new NotFoundException());
  }

  @POST
  @ResponseStatus(201)
  @APIResponse(responseCode = "201")
  public Order create(Order order) {
    return order;
  }

  @POST
  @Path("/later")
  @ResponseStatus(RestResponse.StatusCode.ACCEPTED)
  @Returns(RestResponse.StatusCode.ACCEPTED)
  @ResponseHeader(name = "Retry-After", value = "5")
  public Uni<Order> createLater(Order order) {
    return Uni.createFrom().item(order);
  }

  @POST
  @Path("/fire")
  @ResponseStatus(202)
  @APIResponse(responseCode = "202")
  public void fire(Order order) {}

  @PUT
  @Path("/{id}")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "201")
  public RestResponse<Order> replace(@RestPath long id, Order order) {
    return RestResponse.status(RestResponse.Status.CREATED, order);
  }

  @PUT
  @Path("/{id}/customer")
  @Returns({Http.Code.NO_CONTENT, Http.Code.CONFLICT})
  public Uni<RestResponse<Void>> customer(@RestPath long id, String customer) {
    return Uni.createFrom().item(RestResponse.noContent());
  }

  @PUT
  @Path("/{id}/address")
  @APIResponse(responseCode = "205")
  public RestResponse<Object> address(@RestPath long id, String address) {
    return RestResponse.status(205);
  }

  @DELETE
  @Path("/{id}")
  @APIResponse(responseCode = "204")
  @APIResponse(responseCode = "404")
  public Uni<Void> delete(@RestPath long id) {
    return Uni.createFrom().voidItem();
  }

  @DELETE
  @APIResponse(responseCode = "204")
  @APIResponse(responseCode = "403")
  public Uni<Response> deleteAll() {
    return Uni.createFrom().item(Response.noContent().build());
  }

  @GET
  @Path("/stream")
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @APIResponse(responseCode = "200")
  public Multi<Event> stream() {
    return Multi.createFrom().items(new Event.Placed(1), new Event.Shipped(1, "p"));
  }

  @GET
  @Path("/sse")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Returns(Http.Code.OK)
  public Multi<OutboundSseEvent> sse() {
    return Multi.createFrom().empty();
  }

  /** A stream that says its status. */
  @GET
  @Path("/partial")
  @APIResponse(responseCode = "206")
  public RestMulti<String> partial() {
    return RestMulti.fromMultiData(Multi.createFrom().items("a", "b")).status(206).build();
  }

  @GET
  @Path("/any")
  @APIResponse(responseCode = "202")
  public Uni<?> any() {
    return Uni.createFrom().item(RestResponse.accepted());
  }

  @GET
  @Path("/gone")
  @ResponseStatus(410)
  @APIResponse(responseCode = "410", description = "Use /orders")
  public void gone() {}

  /** It sets no status of its own. */
  @GET
  @Path("/accepted")
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseStatus(202)
  public RestMulti<String> accepted() {
    return RestMulti.fromMultiData(Multi.createFrom().items("a", "b")).header("Foo", "1").build();
  }
}
