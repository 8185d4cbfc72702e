package org.jetbrains.jps.javac;

import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Replaces the class of this name that IntelliJ IDEA puts beside its proxies. */
public final class APIWrappers {

  private APIWrappers() {}

  /**
   * Finds what is behind a proxy.
   *
   * @param <T> the type
   * @param type the type
   * @param wrapper a proxy whose handler gives what is behind it, or anything else
   * @return what is behind it; of anything else, that itself
   */
  public static <T> T unwrap(Class<T> type, T wrapper) {
    return Proxy.isProxyClass(wrapper.getClass())
            && Proxy.getInvocationHandler(wrapper) instanceof Supplier<?> handler
        ? type.cast(handler.get())
        : wrapper;
  }
}
