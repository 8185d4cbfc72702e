package com.example.avaje;

import dev.statute.Returns;
import dev.statute.http.Http;
import io.avaje.http.api.Controller;
import io.avaje.http.api.Delete;
import io.avaje.http.api.ExceptionHandler;
import io.avaje.http.api.Get;
import io.avaje.http.api.OpenAPIResponse;
import io.avaje.http.api.OpenAPIResponses;
import io.avaje.http.api.Patch;
import io.avaje.http.api.Path;
import io.avaje.http.api.Post;
import io.avaje.http.api.Produces;
import io.avaje.http.api.Put;
import java.util.List;

/** Here a POST answers 201, and what returns nothing 204. */
@Controller
@Path("/tasks")
@OpenAPIResponse(responseCode = 401, description = "Unauthorized")
class TaskController {

  record Task(long id, String title) {}

  record Failure(String message) {}

  @Get
  @OpenAPIResponse(responseCode = 200)
  List<Task> all() {
    return List.of();
  }

  @Get("/{id}")
  @OpenAPIResponses({
    @OpenAPIResponse(responseCode = 200, type = Task.class),
    @OpenAPIResponse(responseCode = 404, type = Failure.class)
  })
  Task one(long id) {
    return new Task(id, "");
  }

  @Post
  @OpenAPIResponse(responseCode = 201)
  Task create(Task task) {
    return task;
  }

  @Post("/later")
  @Produces(statusCode = 202)
  @OpenAPIResponse(responseCode = 202)
  Task createLater(Task task) {
    return task;
  }

  @Put("/{id}")
  @Returns(Http.Code.OK)
  Task replace(long id, Task task) {
    return task;
  }

  @Put("/{id}/done")
  @OpenAPIResponse(responseCode = 204)
  void done(long id) {}

  @Patch("/{id}")
  @OpenAPIResponse(responseCode = 409)
  Task change(long id, Task task) {
    return task;
  }

  @Delete("/{id}")
  @OpenAPIResponse(responseCode = 204)
  @OpenAPIResponse(responseCode = 404)
  void delete(long id) {}

  @Delete
  @Returns({Http.Code.OK, Http.Code.FORBIDDEN})
  List<Task> deleteAll() {
    return List.of();
  }

  @ExceptionHandler
  @Produces(statusCode = 400)
  @OpenAPIResponse(responseCode = 400)
  Failure malformed(IllegalArgumentException e) {
    return new Failure(e.getMessage());
  }
}
