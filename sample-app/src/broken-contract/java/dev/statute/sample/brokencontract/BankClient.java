package dev.statute.sample.brokencontract;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** Transfers money. */
@Component
class BankClient {

  private final Set<Long> transferred = ConcurrentHashMap.newKeySet();

  /** Meant: a {@code ConflictException}. Spring takes this one for a failure of our own request. */
  void transfer(Refund refund) {
    if (!transferred.add(refund.id())) {
      throw new HttpClientErrorException(HttpStatus.CONFLICT);
    }
  }
}
