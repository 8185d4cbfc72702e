package programs.jakarta.inheritedresource;

// EXPECTED
// GET /books/{id} -> 200 declared+plain, 404 declared+thrown
// GET /games/{id} -> 200 declared+plain, 404 declared, 410 thrown
// finding undeclared-status GET /games/{id} 410

import dev.statute.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;

public class InheritedResource {
  public abstract static class ItemResource<T> {
    abstract T load(String id);

    @GET
    @Path("/{id}")
    @Returns({200, 404})
    public T get(@PathParam("id") String id) {
      return load(id);
    }
  }

  @Path("/books")
  public static class Books extends ItemResource<Book> {
    @Override
    Book load(String id) {
      if (id.equals("0")) {
        throw new NotFoundException();
      }
      return new Book(id);
    }
  }

  @Path("/games")
  public static class Games extends ItemResource<Game> {
    @Override
    Game load(String id) {
      if (id.equals("0")) {
        throw new WebApplicationException(410);
      }
      return new Game(id);
    }
  }

  public record Book(String id) {}

  public record Game(String id) {}
}
