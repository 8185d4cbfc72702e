package programs.micronaut.catchandmap;

// EXPECTED
// DELETE /parcels/{id} -> 204 returned, 404 returned
// GET /parcels/{id} -> 200 declared+plain, 404 thrown
// PUT /parcels/{id} -> 200 declared+plain
// finding undeclared-status GET /parcels/{id} 404

import dev.statute.Returns;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;

@Controller("/parcels/{id}")
public class CatchAndMap {
  private final Depot depot;

  CatchAndMap(Depot depot) {
    this.depot = depot;
  }

  @Get
  @Returns(200)
  public String get(@PathVariable String id) {
    try {
      return depot.find(id);
    } catch (NoParcel e) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no parcel");
    } finally {
      System.out.println("asked for " + id);
    }
  }

  @Put
  @Returns(200)
  public void touch(@PathVariable String id) {
    try {
      depot.find(id);
    } catch (NoParcel e) {
      System.out.println("nothing to touch");
    }
  }

  @Delete
  public HttpResponse<String> delete(@PathVariable String id) {
    try {
      depot.find(id);
      return HttpResponse.noContent();
    } catch (NoParcel e) {
      return HttpResponse.notFound("no parcel");
    }
  }
}

@Singleton
class Depot {
  String find(String id) throws NoParcel {
    if (id.startsWith("x")) {
      throw new NoParcel();
    }
    return "parcel " + id;
  }
}

class NoParcel extends Exception {}
