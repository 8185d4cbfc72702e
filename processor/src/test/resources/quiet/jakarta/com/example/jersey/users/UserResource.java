package com.example.jersey.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class UserResource implements UserApi {

  @Override
  public List<User> users(Paging paging) {
    return List.of();
  }

  @Override
  public User user(long id) {
    throw new NoSuchElementException("user " + id);
  }

  @Override
  public Response create(User user) {
    return Response.status(Response.Status.CREATED).entity(user).build();
  }

  @Override
  public User update(long id, User user) {
    return user;
  }

  @Override
  public void delete(long id) {}

  @Override
  public String login(String name, String password) {
    return name;
  }

  @Override
  public Response logout(String session) {
    return Response.status(Response.Status.RESET_CONTENT).build();
  }

  @Override
  public void callback(String state, HttpServletResponse response) throws IOException {
    response.sendRedirect("/home");
  }

  @Override
  public String avatar(byte[] image, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.flushBuffer();
    return "";
  }

  @Override
  public void subscribe(String url) {}

  @Override
  public Object merge(List<User> users) {
    return Response.noContent().build();
  }

  @Override
  public CompletionStage<? extends Response> invite(String to) {
    return CompletableFuture.completedFuture(Response.accepted().build());
  }

  @Override
  public CompletionStage<?> whatever(String event) {
    return CompletableFuture.completedFuture(Response.accepted().build());
  }

  @Override
  public <R extends Response> R generic() {
    return null;
  }

  @Override
  public String described() {
    return "";
  }
}
