package dev.statute.processor.framework;

import java.util.ArrayList;
import java.util.List;

/** RxJava 2 and 3. Their operators are not followed. */
final class RxJava implements LibraryTable {

  @Override
  public List<String> wrappers() {
    return inBoth("Single", "Maybe", "Observable");
  }

  @Override
  public List<String> open() {
    return inBoth("Completable");
  }

  @Override
  public List<String> later() {
    return inBoth("SingleSource", "MaybeSource", "CompletableSource", "ObservableSource");
  }

  /** The names of types in the packages of both versions. */
  private static List<String> inBoth(String... names) {
    List<String> types = new ArrayList<>();
    for (String name : names) {
      types.add("io.reactivex." + name);
      types.add("io.reactivex.rxjava3.core." + name);
    }
    return types;
  }
}
