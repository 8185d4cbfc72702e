package dev.statute.sample.brokencontract;

import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a parcel can be picked up. */
@RestController
class PickupController {

  private final PickupService pickups;

  PickupController(PickupService pickups) {
    this.pickups = pickups;
  }

  /** Meant: 404. {@link PickupAdvice} makes 500 of it. */
  @GetMapping("/pickups/{town}")
  @Returns({OK, NOT_FOUND})
  String find(@PathVariable String town) {
    return pickups.find(town);
  }
}
