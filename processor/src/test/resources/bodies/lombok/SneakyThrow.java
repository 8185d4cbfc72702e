package com.example;

import com.example.library.Stocktaking;
import com.example.library.Warehouse;
import dev.statute.Returns;
import dev.statute.http.NotFoundException;
import lombok.AllArgsConstructor;
import lombok.Cleanup;
import lombok.Getter;
import lombok.NonNull;
import lombok.SneakyThrows;
import lombok.Synchronized;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lombok writes handlers and methods into these sources. */
@AllArgsConstructor
@Getter
class SneakyThrow {

  private final Warehouse warehouse;
  private final String name;

  @ResponseStatus(HttpStatus.GONE)
  @SuppressWarnings("serial")
  static class Burnt extends Exception {}

  @SneakyThrows
  @Returns(200)
  String sneaksOut() {
    // WARNING: [undeclared-status] 410 Gone is thrown as Burnt, but SneakyThrow.sneaksOut does not declare it; write @Returns({200, 410})
    throw new Burnt();
  }

  @SneakyThrows
  @Returns({200, 410})
  String declaresWhatSneaksOut() {
    throw new Burnt();
  }

  @SneakyThrows(Burnt.class)
  @Returns(200)
  String sneaksOutByName(boolean isBurnt) {
    if (isBurnt) {
      // WARNING: [undeclared-status] 410 Gone is thrown as Burnt, but SneakyThrow.sneaksOutByName does not declare it; write @Returns({200, 404, 410})
      throw new Burnt();
    }
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SneakyThrow.sneaksOutByName does not declare it; write @Returns({200, 404, 410})
    throw new NotFoundException();
  }

  @SneakyThrows
  @Returns(200)
  String sneaksOutOfACall() {
    // WARNING: [undeclared-status] 423 Locked is thrown by Warehouse.send(long), which declares Stocktaking, but SneakyThrow.sneaksOutOfACall does not declare it; write @Returns({200, 410, 423})
    // WARNING: [undeclared-status] 410 Gone is thrown by Warehouse.send(long), which declares SoldOut, but SneakyThrow.sneaksOutOfACall does not declare it; write @Returns({200, 410, 423})
    return warehouse.send(1);
  }

  @SneakyThrows
  @Returns({200, 410})
  String catchesWhatWouldSneakOut() {
    try {
      return warehouse.send(1);
    } catch (Stocktaking e) {
      return "none";
    }
  }

  @SneakyThrows
  private void burn() {
    throw new Burnt();
  }

  @Returns(200)
  String callsWhatSneaks() {
    // WARNING: [undeclared-status] 410 Gone is thrown by SneakyThrow.burn() at line 72, but SneakyThrow.callsWhatSneaks does not declare it; write @Returns({200, 410})
    burn();
    return "burnt";
  }

  @Returns({200, 410})
  String declaresWhatSneaks() {
    burn();
    return "burnt";
  }

  @Returns(200)
  String checksItsParameter(@NonNull String given) {
    return getName() + given;
  }

  @Synchronized
  @Returns(200)
  String holdsALock() {
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SneakyThrow.holdsALock does not declare it; write @Returns({200, 404})
    throw new NotFoundException();
  }

  @SneakyThrows
  @Returns(200)
  String cleansUp(java.io.InputStream given) {
    @Cleanup java.io.InputStream in = given;
    // WARNING: [undeclared-status] 404 Not Found is thrown as NotFoundException, but SneakyThrow.cleansUp does not declare it; write @Returns({200, 404})
    throw new NotFoundException("" + in.read());
  }
}
