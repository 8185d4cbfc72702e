package programs.spring.routesbuilder;
// EXPECTED
// POST /boards -> 201 declared+returned, 409 declared+thrown
// GET /boards/{id} -> 200 declared+returned, 404 returned
// PUT /boards/{id} -> 200 declared+returned, 404 thrown
// finding undeclared-status GET /boards/{id} 404
// finding undeclared-status PUT /boards/{id} 404

import dev.statute.Returns;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration
class BoardRoutes {
  @Bean
  RouterFunction<ServerResponse> routes(BoardHandler boards) {
    return RouterFunctions.route()
        .GET("/boards/{id}", boards::find)
        .POST("/boards", boards::create)
        .PUT("/boards/{id}", boards::update)
        .build();
  }
}

@Component
class BoardHandler {
  private final Map<String, String> boards = new HashMap<>();

  @Returns(200)
  ServerResponse find(ServerRequest request) {
    String board = boards.get(request.pathVariable("id"));
    return board == null ? ServerResponse.notFound().build() : ServerResponse.ok().body(board);
  }

  @Returns({201, 409})
  ServerResponse create(ServerRequest request) {
    if (boards.size() > 10) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    return ServerResponse.status(HttpStatus.CREATED).build();
  }

  @Returns(200)
  ServerResponse update(ServerRequest request) {
    if (!boards.containsKey(request.pathVariable("id"))) {
      throw new BoardMissing();
    }
    return ServerResponse.ok().build();
  }
}

class BoardMissing extends RuntimeException {}

@RestControllerAdvice
class BoardAdvice {
  @ExceptionHandler(BoardMissing.class)
  @ResponseStatus(HttpStatus.NOT_FOUND)
  void onMissing() {}
}
