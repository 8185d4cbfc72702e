package dev.statute.test.run;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A request that has arrived, and waits for its response. Only the first end of it counts. */
public final class Exchange {

  private final Consumer<Object[]> end;
  private final AtomicBoolean isOpen = new AtomicBoolean(true);

  Exchange(Consumer<Object[]> end) {
    this.end = end;
  }

  /** The response is sent, or its status can no longer change. */
  public void answered(Answer answer) {
    if (isOpen.compareAndSet(true, false)) {
      end.accept(answer.toArray());
    }
  }

  /** There will be no response that could be judged. */
  public void abandoned() {
    if (isOpen.compareAndSet(true, false)) {
      end.accept(new Object[0]);
    }
  }
}
