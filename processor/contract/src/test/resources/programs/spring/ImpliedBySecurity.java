package programs.spring.impliedbysecurity;
// EXPECTED
// DELETE /staff/{id} -> 204 declared+plain, 401 implied, 403 implied
// GET /staff/{id} -> 200 plain, 401 implied, 403 implied
// POST /staff/{id} -> 200 plain, 401 implied, 403 implied
// GET /teams/{id} -> 200 plain, 401 implied, 403 implied
// GET /teams/{id}/members -> 200 plain, 401 implied, 403 implied
// GET /visitors/{id} -> 200 plain

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StaffController {
  @GetMapping("/staff/{id}")
  @PreAuthorize("hasRole('STAFF')")
  String find(@PathVariable String id) {
    return id;
  }

  @PostMapping("/staff/{id}")
  @Secured("ROLE_ADMIN")
  void create(@PathVariable String id) {}

  @DeleteMapping("/staff/{id}")
  @RolesAllowed("ADMIN")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id) {}

  @GetMapping("/visitors/{id}")
  @PreAuthorize("permitAll()")
  String visitor(@PathVariable String id) {
    return id;
  }
}

@RestController
@RequestMapping("/teams/{id}")
@PreAuthorize("isAuthenticated()")
class TeamController {
  @GetMapping
  String find(@PathVariable String id) {
    return id;
  }

  @GetMapping("/members")
  @PostAuthorize("returnObject != null")
  String members(@PathVariable String id) {
    return id;
  }
}
