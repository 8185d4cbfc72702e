package com.example.jersey.users;

import com.example.jersey.users.UserApi.User;
import dev.statute.Returns;
import dev.statute.Role;
import dev.statute.TargetVendor;
import dev.statute.http.AwsElb;
import dev.statute.http.Http;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A client declares what the other side answers: what it returns says nothing about that. */
@Path("/users")
@RegisterRestClient(configKey = "users")
@TargetVendor(value = AwsElb.class, role = Role.CLIENT)
interface UserClient extends AutoCloseable {

  @GET
  @Returns({Http.Code.OK, 463})
  List<User> users();

  @POST
  @Returns({Http.Code.CREATED, Http.Code.CONFLICT})
  User create(User user);

  @PUT
  @Path("/{id}")
  @APIResponse(responseCode = "202")
  CompletionStage<User> update(@PathParam("id") long id, User user);

  @DELETE
  @Path("/{id}")
  @Returns({Http.Code.OK, Http.Code.NOT_FOUND})
  void delete(@PathParam("id") long id);

  @Override
  void close();
}
