package dev.statute.processor.body;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Function;

/** Finds the reader of bodies, where there is a javac. */
public final class BodiesFinder {

  private static final String READER = "dev.statute.processor.body.javac.JavacBodies";

  private BodiesFinder() {}

  /** The result of a function of the reader; empty if there is no reader. */
  public static <T> Optional<T> use(Function<Bodies, Optional<T>> use) {
    try {
      Class<?> reader = Class.forName(READER, true, BodiesFinder.class.getClassLoader());
      return use.apply((Bodies) reader.getConstructor().newInstance());
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException
        | LinkageError e) {
      // There is no javac, as in an Eclipse that runs on a JRE.
      return Optional.empty();
    }
  }
}
