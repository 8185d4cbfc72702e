package dev.statute.processor.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;

/** Wrappers of the processing environment, like those of build tools. */
public final class Wrappers {

  private Wrappers() {}

  /** An environment like that of Gradle. */
  public static ProcessingEnvironment gradle(ProcessingEnvironment environment) {
    return new Gradle(environment);
  }

  /** An environment whose class extends that of Gradle. */
  public static ProcessingEnvironment laterGradle(ProcessingEnvironment environment) {
    return new LaterGradle(environment);
  }

  /** An environment like that of kapt. */
  public static ProcessingEnvironment kapt(ProcessingEnvironment environment) {
    return new Kapt(environment);
  }

  /** An environment like that of IntelliJ IDEA. */
  public static ProcessingEnvironment intellij(ProcessingEnvironment environment) {
    return proxy(environment, () -> environment);
  }

  /** An environment that fails when it is unwrapped. */
  public static ProcessingEnvironment broken(ProcessingEnvironment environment) {
    return proxy(
        environment,
        () -> {
          throw new IllegalStateException("made up for a test");
        });
  }

  /** An environment of no known tool. */
  public static ProcessingEnvironment unknown(ProcessingEnvironment environment) {
    return new Unknown(environment);
  }

  /** An environment that wraps itself. */
  public static ProcessingEnvironment circle(ProcessingEnvironment environment) {
    return new Circle(environment);
  }

  private static ProcessingEnvironment proxy(
      ProcessingEnvironment environment, Supplier<ProcessingEnvironment> unwrapped) {
    return (ProcessingEnvironment)
        Proxy.newProxyInstance(
            Wrappers.class.getClassLoader(),
            new Class<?>[] {ProcessingEnvironment.class},
            new Handler(environment, unwrapped));
  }

  private static class Gradle extends Forwarding {
    private final ProcessingEnvironment delegate;

    Gradle(ProcessingEnvironment delegate) {
      this.delegate = delegate;
    }

    @Override
    ProcessingEnvironment inner() {
      return delegate;
    }
  }

  private static final class LaterGradle extends Gradle {
    LaterGradle(ProcessingEnvironment delegate) {
      super(delegate);
    }
  }

  private static final class Kapt extends Forwarding {
    private final ProcessingEnvironment processingEnv;

    Kapt(ProcessingEnvironment processingEnv) {
      this.processingEnv = processingEnv;
    }

    @Override
    ProcessingEnvironment inner() {
      return processingEnv;
    }
  }

  private static final class Unknown extends Forwarding {
    private final ProcessingEnvironment hidden;

    /** The field has the name that Gradle uses, and another type. */
    @SuppressWarnings("unused")
    private final String delegate = "me";

    Unknown(ProcessingEnvironment hidden) {
      this.hidden = hidden;
    }

    @Override
    ProcessingEnvironment inner() {
      return hidden;
    }
  }

  private static final class Circle extends Forwarding {
    private final ProcessingEnvironment hidden;

    @SuppressWarnings("unused")
    private final ProcessingEnvironment delegate = this;

    Circle(ProcessingEnvironment hidden) {
      this.hidden = hidden;
    }

    @Override
    ProcessingEnvironment inner() {
      return hidden;
    }
  }

  /** Calls what is behind a proxy, and gives it to {@link APIWrappers}. */
  private record Handler(ProcessingEnvironment target, Supplier<ProcessingEnvironment> unwrapped)
      implements InvocationHandler, Supplier<ProcessingEnvironment> {

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return method.invoke(target, arguments);
    }

    @Override
    public ProcessingEnvironment get() {
      return unwrapped.get();
    }
  }

  private abstract static class Forwarding implements ProcessingEnvironment {

    abstract ProcessingEnvironment inner();

    @Override
    public Map<String, String> getOptions() {
      return inner().getOptions();
    }

    @Override
    public Messager getMessager() {
      return inner().getMessager();
    }

    @Override
    public Filer getFiler() {
      return inner().getFiler();
    }

    @Override
    public Elements getElementUtils() {
      return inner().getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return inner().getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return inner().getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return inner().getLocale();
    }
  }
}
