package programs.jakarta.convertedparameters;

// EXPECTED
// GET /products -> 200 plain, 404 implied
// POST /products -> 204 plain, 400 implied
// GET /products/search -> 200 plain
// GET /products/{id} -> 200 plain, 404 thrown+implied
// GET /products/{id}/parts -> 200 plain, 400 implied, 404 implied

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

@Path("/products")
public class ConvertedParameters {
  enum Sort { NAME, PRICE }

  @GET
  @Path("/{id}")
  public String get(@PathParam("id") long id) {
    if (id == 0) {
      throw new NotFoundException();
    }
    return "product " + id;
  }

  @GET
  public String list(@QueryParam("page") @DefaultValue("0") int page, @QueryParam("sort") Sort sort) {
    return "page " + page + " by " + sort;
  }

  @GET
  @Path("/search")
  public String search(@QueryParam("q") String q, @HeaderParam("X-Shop") String shop) {
    return "found " + q + " in " + shop;
  }

  @GET
  @Path("/{id}/parts")
  public String parts(@PathParam("id") UUID id, @CookieParam("visits") Integer visits) {
    return id + " after " + visits;
  }

  @POST
  public void create(@FormParam("name") String name, @FormParam("price") int price) {
    System.out.println(name + " costs " + price);
  }
}
