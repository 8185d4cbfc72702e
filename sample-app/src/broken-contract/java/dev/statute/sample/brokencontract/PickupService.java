package dev.statute.sample.brokencontract;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** Knows the shops that keep parcels. */
@Service
class PickupService {

  private final Map<String, String> shops = Map.of("London", "the baker's", "Leeds", "the station");

  String find(String town) {
    String shop = shops.get(town);
    if (shop == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No shop there keeps parcels.");
    }
    return shop;
  }
}
