package dev.statute.sample.brokencontract;

import dev.statute.http.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Knows where the parcels are. */
@Service
class ParcelService {

  private static final int MAX_KILOS = 30;

  private final Map<Long, ParcelState> states = new ConcurrentHashMap<>();
  private final Map<Long, String> carriers = new ConcurrentHashMap<>();
  private final Set<String> sessions = ConcurrentHashMap.newKeySet();

  ParcelState send(long id, int kilos) {
    require(kilos <= MAX_KILOS, ParcelError.TOO_HEAVY);
    return move(id, ParcelState.ON_ITS_WAY);
  }

  ParcelState find(long id) {
    ParcelState state = state(id);
    require(state != ParcelState.FORWARDED, ParcelError.SENT_ON);
    return state;
  }

  ParcelState stop(long id, String session) {
    require(sessions.contains(session), ParcelError.SESSION_IS_OVER);
    return move(id, ParcelState.STOPPED);
  }

  String carrier(long id) {
    String carrier = carriers.get(id);
    require(carrier != null, ParcelError.CARRIER_IS_SILENT);
    return carrier;
  }

  ParcelState forward(long id, String address) {
    require(!address.isBlank(), ParcelError.NO_ADDRESS);
    return move(id, ParcelState.FORWARDED);
  }

  String papers(long id) {
    require(state(id) != ParcelState.IN_CUSTOMS, ParcelError.IN_CUSTOMS);
    return "no duty was paid";
  }

  String map(long id, String token) {
    require(!token.isBlank(), ParcelError.NO_MAP_TOKEN);
    return state(id) == ParcelState.LOST ? "?" : "51.5, -0.1";
  }

  ParcelState complain(long id) {
    ParcelState state = state(id);
    require(state != ParcelState.LOST, ParcelError.SEARCHED_FOR);
    return state;
  }

  private ParcelState state(long id) {
    return Optional.ofNullable(states.get(id))
        .orElseThrow(() -> new NotFoundException("There is no parcel " + id + "."));
  }

  private ParcelState move(long id, ParcelState to) {
    states.put(id, to);
    return to;
  }

  private static void require(boolean holds, ParcelError otherwise) {
    if (!holds) {
      throw new ParcelException(otherwise);
    }
  }
}
