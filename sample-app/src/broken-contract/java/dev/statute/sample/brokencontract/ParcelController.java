package dev.statute.sample.brokencontract;

import static dev.statute.http.Http.Code.NOT_FOUND;
import static dev.statute.http.Http.Code.OK;

import dev.statute.Returns;
import dev.statute.TargetVendor;
import dev.statute.http.Esri;
import dev.statute.http.Nginx;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The parcels. Each handler can fail with a {@link ParcelError}, which has a wrong status. */
@RestController
@RequestMapping("/parcels/{id}")
@Returns({OK, NOT_FOUND})
class ParcelController {

  private final ParcelService parcels;

  ParcelController(ParcelService parcels) {
    this.parcels = parcels;
  }

  @PostMapping
  ParcelState send(@PathVariable long id, @RequestParam int kilos) {
    return parcels.send(id, kilos);
  }

  @GetMapping
  ParcelState find(@PathVariable long id) {
    return parcels.find(id);
  }

  @DeleteMapping
  ParcelState stop(@PathVariable long id, @RequestParam String session) {
    return parcels.stop(id, session);
  }

  @PutMapping("/address")
  ParcelState forward(@PathVariable long id, @RequestParam String address) {
    return parcels.forward(id, address);
  }

  @GetMapping("/carrier")
  String carrier(@PathVariable long id) {
    return parcels.carrier(id);
  }

  @GetMapping("/papers")
  String papers(@PathVariable long id) {
    return parcels.papers(id);
  }

  @GetMapping("/map")
  @TargetVendor({Nginx.class, Esri.class})
  String map(@PathVariable long id, @RequestParam String token) {
    return parcels.map(id, token);
  }

  @PostMapping("/complaint")
  ParcelState complain(@PathVariable long id) {
    return parcels.complain(id);
  }
}
