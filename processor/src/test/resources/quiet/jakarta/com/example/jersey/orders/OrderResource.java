package com.example.jersey.orders;

import static dev.statute.http.Http.Code.ACCEPTED;
import static dev.statute.http.Http.Code.CONFLICT;
import static dev.statute.http.Http.Code.CREATED;
import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.NOT_MODIFIED;
import static dev.statute.http.Http.Code.NO_CONTENT;
import static dev.statute.http.Http.Code.OK;
import static dev.statute.http.Http.Code.PRECONDITION_FAILED;

import com.example.jersey.common.PATCHED;
import com.example.jersey.common.PROPFIND;
import dev.statute.Returns;
import dev.statute.http.Http;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.HttpURLConnection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Returns(value = Http.Code.TOO_MANY_REQUESTS, description = "the rate limiter")
public class OrderResource {

  private final Orders orders;

  @Inject
  OrderResource(Orders orders) {
    this.orders = orders;
  }

  @GET
  @Returns(OK)
  public List<Order> list(@QueryParam("page") @DefaultValue("0") int page) {
    return orders.all().stream().skip(page * 20L).limit(20).toList();
  }

  @GET
  @Path("{id}")
  @Returns(NOT_FOUND)
  public Order get(@PathParam("id") long id) {
    return orders.byId(id);
  }

  @POST
  @Returns({CREATED, CONFLICT, Http.Code.UNPROCESSABLE_CONTENT})
  public Response create(@Valid Order order, @Context UriInfo uri) {
    long id = orders.add(order);
    return Response.created(uri.getAbsolutePathBuilder().path("{id}").build(id)).build();
  }

  @PUT
  @Path("{id}")
  @Returns({NO_CONTENT, PRECONDITION_FAILED, NOT_FOUND})
  public Response replace(@PathParam("id") long id, Order order, @Context Request request) {
    Response.ResponseBuilder failed = request.evaluatePreconditions(new EntityTag("" + id));
    return failed == null ? Response.noContent().build() : failed.build();
  }

  /** void is 204. */
  @DELETE
  @Path("{id}")
  @Returns({NO_CONTENT, NOT_FOUND})
  public void delete(@PathParam("id") long id) {
    orders.byId(id);
  }

  @DELETE
  @Returns({HttpURLConnection.HTTP_FORBIDDEN, HttpURLConnection.HTTP_CONFLICT})
  public void deleteAll() {
    orders.clear();
  }

  /** null is 204, too. */
  @GET
  @Path("next")
  @Returns({OK, NO_CONTENT})
  public Order next() {
    return orders.all().isEmpty() ? null : orders.all().get(0);
  }

  @GET
  @Path("{id}/etag")
  @Returns({OK, NOT_MODIFIED, NOT_FOUND})
  public Response conditional(@PathParam("id") long id, @Context Request request) {
    return Response.ok(orders.byId(id)).tag("" + id).build();
  }

  @POST
  @Path("{id}/payment")
  @Returns({ACCEPTED, Http.Code.PAYMENT_REQUIRED})
  public void pay(@PathParam("id") long id, @Suspended AsyncResponse response) {
    response.resume(Response.accepted().build());
  }

  @GET
  @Path("{id}/async")
  @Returns({OK, NOT_FOUND})
  public CompletionStage<Order> async(@PathParam("id") long id) {
    return CompletableFuture.supplyAsync(() -> orders.byId(id));
  }

  @POST
  @Path("async")
  @Returns({CREATED, CONFLICT})
  public CompletionStage<Response> createAsync(Order order) {
    return CompletableFuture.completedFuture(Response.status(Response.Status.CREATED).build());
  }

  @DELETE
  @Path("{id}/async")
  @Returns(NO_CONTENT)
  public CompletionStage<Void> deleteAsync(@PathParam("id") long id) {
    return CompletableFuture.completedFuture(null);
  }

  @GET
  @Path("wrapped")
  @Returns(OK)
  public GenericEntity<List<Order>> wrapped() {
    return new GenericEntity<>(orders.all()) {};
  }

  @HEAD
  @Path("{id}")
  @Returns({NO_CONTENT, NOT_FOUND})
  public void exists(@PathParam("id") long id) {
    orders.byId(id);
  }

  @OPTIONS
  @Returns({OK, NO_CONTENT})
  public Object options() {
    return Response.noContent().allow("GET", "POST").build();
  }

  @PATCH
  @Path("{id}")
  @Returns({OK, NOT_FOUND, CONFLICT, 415})
  public Order patch(@PathParam("id") long id, List<Order.Line> lines) {
    return orders.byId(id);
  }

  @PATCHED
  @PATCH
  @Path("{id}/lines")
  @Returns({ACCEPTED, NOT_FOUND})
  public Order patchLines(@PathParam("id") long id, List<Order.Line> lines) {
    return orders.byId(id);
  }

  @PROPFIND
  @Returns(Http.Code.MULTI_STATUS)
  public Response properties() {
    return Response.status(207).build();
  }

  /** It only ever throws. */
  @POST
  @Path("{id}/refund")
  @Returns(Http.Code.NOT_IMPLEMENTED)
  public Order refund(@PathParam("id") long id) {
    throw new ServerErrorException(Response.Status.NOT_IMPLEMENTED);
  }

  /** No handler, but the way to some. */
  @Path("{id}/lines")
  @Returns(NOT_FOUND)
  public LineResource lines(@PathParam("id") long id) {
    return new LineResource(orders.byId(id));
  }

  /** A resource without a path of its own. */
  public record LineResource(Order order) {

    @GET
    @Returns(OK)
    public List<Order.Line> all() {
      return order.lines();
    }

    @POST
    @Returns(CREATED)
    public Response add(Order.Line line) {
      return Response.status(201).entity(line).build();
    }
  }
}
