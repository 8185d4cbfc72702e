package programs.jakarta.nameboundfilter;

// EXPECTED
// GET /catalog -> 200 plain
// POST /catalog -> 204 plain, 401 implied
// GET /catalog/cost -> 200 plain, 401 implied

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Path("/catalog")
public class NameBoundFilter {
  @GET
  public String get() {
    return "books, games";
  }

  @POST
  @NeedsKey
  public void add(String product) {
    System.out.println(product);
  }

  @GET
  @Path("/cost")
  @NeedsKey
  public String cost() {
    return "7.20";
  }
}

@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface NeedsKey {}

@Provider
@NeedsKey
class KeyFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString("X-Key") == null) {
      request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
    }
  }
}
