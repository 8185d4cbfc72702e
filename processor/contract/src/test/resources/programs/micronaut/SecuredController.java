package programs.micronaut.securedcontroller;

// EXPECTED
// GET /accounts/{id} -> 200 plain, 401 implied, 403 implied
// GET /accounts/{id}/avatar -> 200 plain
// GET /shops -> 200 plain
// DELETE /shops/{id} -> 200 plain, 401 implied, 403 implied

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

@Controller("/accounts/{id}")
@RolesAllowed("clerk")
public class SecuredController {
  @Get
  public String get(@PathVariable String id) {
    return "account " + id;
  }

  @Get("/avatar")
  @PermitAll
  public String avatar(@PathVariable String id) {
    return id + ".png";
  }
}

@Controller("/shops")
class Shops {
  @Get
  public String all() {
    return "north, south";
  }

  @Delete("/{id}")
  @RolesAllowed({"owner", "admin"})
  public void close(@PathVariable String id) {
    System.out.println("closed " + id);
  }
}
