package dev.statute.http;

import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** The numbers that are looked up, in an order that looks random and is always the same. */
final class CodeMix {

  /** So many that the processor cannot learn the order by heart. */
  static final int SIZE = 1 << 14;

  private CodeMix() {}

  static int[] of(String kind) {
    return switch (kind) {
      case "known" -> mix(known());
      case "unknown" -> mix(unknown());
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Jakarta REST has the shortest list. Of its codes, Spring lacks 305, and Netty 451. */
  private static int[] known() {
    return Arrays.stream(Response.Status.values())
        .mapToInt(Response.Status::getStatusCode)
        .filter(code -> code != 305 && code != 451)
        .toArray();
  }

  /** Codes from 160 to 189, from 260 to 289 and so on up to 589, which nobody gives a name. */
  private static int[] unknown() {
    return IntStream.range(100, 600).filter(code -> code % 100 >= 60 && code % 100 < 90).toArray();
  }

  private static int[] mix(int[] codes) {
    return new Random(42).ints(SIZE, 0, codes.length).map(index -> codes[index]).toArray();
  }
}
