package dev.statute.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Touches every type of the catalogue from many threads, each of them in an order of its own and
 * with a type of its own first. Ends with an error if that takes too long, or if two threads see
 * two objects for one code. The argument is the seed of the orders.
 */
final class FirstTouches {

  static final String DONE = "every type was touched";

  private static final int THREADS = 16;
  private static final long LIMIT_IN_MILLIS = 40_000;

  private final AtomicReferenceArray<StatusCode> seen = new AtomicReferenceArray<>(1000);

  interface Touch {
    void run() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    endIfStuck();
    new FirstTouches().run(Long.parseLong(arguments[0]));
    System.out.println(DONE);
  }

  private void run(long seed) throws Exception {
    Random random = new Random(seed);
    List<Touch> touches = touches();
    Collections.shuffle(touches, random);
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<Touch> order = new ArrayList<>(touches);
      Touch first = order.remove(i);
      Collections.shuffle(order, random);
      threads.add(
          executor.submit(
              () -> {
                barrier.await();
                first.run();
                for (Touch touch : order) {
                  touch.run();
                }
                return null;
              }));
    }
    for (Future<?> thread : threads) {
      thread.get();
    }
    executor.shutdown();
  }

  /** Nothing in here initialises a type of the catalogue before it runs. */
  private List<Touch> touches() throws Exception {
    List<Touch> touches = new ArrayList<>();
    for (String type : GeneratedTypes.names()) {
      touches.add(() -> Class.forName(type));
    }
    touches.add(this::lookAllUp);
    touches.add(() -> see(StatusCode.of(404)));
    touches.add(() -> see(StatusCode.of(299)));
    touches.add(() -> see(StatusCode.find(503).orElseThrow()));
    touches.add(() -> see(Http.of(451)));
    touches.add(() -> see(Http.NOT_FOUND));
    touches.add(() -> see(Nginx.of(404)));
    touches.add(() -> see(new NotFoundException().status()));
    touches.add(() -> see(new MethodNotAllowedException(List.of("GET")).status()));
    touches.add(() -> Nginx.of(499));
    touches.add(() -> Nginx.CLIENT_CLOSED_REQUEST.code());
    touches.add(NginxClientClosedRequestException::new);
    return touches;
  }

  private void lookAllUp() {
    for (int code = 100; code < 1000; code++) {
      see(StatusCode.of(code));
    }
  }

  private void see(StatusCode status) {
    StatusCode before = seen.compareAndExchange(status.code(), null, status);
    if (before != null && before != status) {
      throw new IllegalStateException("two objects of " + status);
    }
  }

  private static void endIfStuck() {
    Thread watchdog =
        new Thread(
            () -> {
              sleep();
              Thread.getAllStackTraces().forEach(FirstTouches::print);
              Runtime.getRuntime().halt(3);
            });
    watchdog.setDaemon(true);
    watchdog.start();
  }

  private static void sleep() {
    try {
      Thread.sleep(LIMIT_IN_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(Thread thread, StackTraceElement[] stack) {
    System.out.println(thread);
    for (StackTraceElement element : stack) {
      System.out.println("    at " + element);
    }
  }
}
