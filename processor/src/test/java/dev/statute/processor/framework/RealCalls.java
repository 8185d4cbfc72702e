package dev.statute.processor.framework;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The methods and constructors of the real frameworks, as the tables speak of them. */
final class RealCalls {

  static final ResponseLookup TABLES = new ResponseLookup(Frameworks.all());

  private RealCalls() {}

  static Stream<ResponseTable> responses() {
    return Frameworks.all().stream().map(FrameworkTable::responses);
  }

  static Stream<CallRow> rows() {
    return responses().flatMap(responses -> responses.calls().stream());
  }

  static Stream<Class<?>> carriers() {
    return responses().flatMap(responses -> responses.carriers().stream()).map(RealTypes::type);
  }

  static Stream<Class<?>> statuses() {
    return responses().flatMap(responses -> responses.statuses().stream()).map(RealTypes::type);
  }

  /** What a row names: the public methods of a name, or the public constructors. */
  static Stream<Executable> overloads(CallRow row) {
    Class<?> type = RealTypes.type(row.type());
    return Stream.concat(methods(type), Arrays.stream(type.getConstructors()))
        .filter(found -> name(found).equals(row.method()));
  }

  /** Those that sources can call and that the type itself declares. */
  static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.isSynthetic());
  }

  static boolean hasRow(Executable found) {
    return TABLES.call(found.getDeclaringClass().getCanonicalName(), name(found)).isPresent();
  }

  private static String name(Executable found) {
    return found instanceof Method method ? method.getName() : CallRow.CONSTRUCTOR;
  }

  /** Whether the values of a type are a status or carry one. */
  static boolean hasStatus(Class<?> type) {
    String name = type.getCanonicalName();
    return TABLES.isStatus(name) || TABLES.isCarrier(name);
  }

  /** Whether an argument for a parameter of a type can determine the status. */
  static boolean isStatusArgument(Class<?> type) {
    return type == int.class || hasStatus(type);
  }

  /** Whether the result is a status or carries one, by itself or wrapped. */
  static boolean givesStatus(Method method) {
    return hasStatus(method.getReturnType()) || wrapsCarrier(method);
  }

  static boolean wrapsCarrier(Method method) {
    String type = method.getGenericReturnType().getTypeName().replace('$', '.');
    return !hasStatus(method.getReturnType())
        && carriers().anyMatch(carrier -> type.contains("<" + carrier.getCanonicalName()));
  }

  /** The place of the parameter whose argument determines the status. */
  static OptionalInt teller(Executable found) {
    List<Class<?>> types = List.of(found.getParameterTypes());
    return IntStream.range(0, types.size())
        .filter(place -> isStatusArgument(types.get(place)))
        .findFirst();
  }

  /** Calls a method or a constructor, which never needs to be public itself. */
  static Object call(Executable found, Object receiver, Object... arguments) {
    found.setAccessible(true);
    try {
      return found instanceof Method method
          ? method.invoke(receiver, arguments)
          : ((Constructor<?>) found).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(found.toString(), e);
    }
  }
}
