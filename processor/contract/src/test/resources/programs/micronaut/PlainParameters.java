package programs.micronaut.plainparameters;

// EXPECTED
// GET /trips/{id} -> 200 plain, 400 implied
// GET /trips/{id}/name -> 200 plain

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller("/trips/{id}")
public class PlainParameters {
  @Get
  public String get(long id) {
    return "trip " + id; // the parameter is a path variable without an annotation
  }

  @Get("/name")
  public String name(String id) {
    return "name of " + id;
  }
}
