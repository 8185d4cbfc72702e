package shop;

import java.util.stream.IntStream;

/** Sends requests. */
interface Client {

  int get(String path) throws Exception;

  static IntStream orders() {
    return IntStream.rangeClosed(1, 100);
  }

  /** Ten requests; one of the hundred orders gets an answer that nothing declares. */
  default void getTenTimes(int order) throws Exception {
    for (int i = 0; i < 10; i++) {
      get("/orders/" + (order == 37 && i == 5 ? -order : order));
    }
  }
}
