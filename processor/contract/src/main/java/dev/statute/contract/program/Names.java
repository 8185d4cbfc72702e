package dev.statute.contract.program;

/** The forms of a type's name: internal in class files, qualified in tables and messages. */
public final class Names {

  private Names() {}

  /** The qualified name, with dots before nested types too, as in sources. */
  public static String qualified(String internal) {
    return internal.replace('/', '.').replace('$', '.');
  }

  /** The internal name of a top-level type. */
  public static String internal(String qualified) {
    return qualified.replace('.', '/');
  }

  /** The internal name in a descriptor such as {@code Ljava/lang/String;}; others unchanged. */
  public static String ofDescriptor(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }

  /** The name without package and outer types. */
  public static String simple(String internal) {
    String name = internal.substring(internal.lastIndexOf('/') + 1);
    int nested = name.lastIndexOf('$');
    return nested > 0 && nested < name.length() - 1 && !Character.isDigit(name.charAt(nested + 1))
        ? name.substring(nested + 1)
        : name;
  }

  /** Returns whether a framework has generated a type around another one, as for a proxy. */
  public static boolean isGenerated(String internal) {
    return internal.contains("$$")
        || internal.endsWith("_ClientProxy")
        || internal.endsWith("_Subclass")
        || internal.endsWith("$Intercepted");
  }

  /** Returns whether a type comes with the JDK, by its name. */
  public static boolean isOfJdk(String internal) {
    return internal.startsWith("java/")
        || internal.startsWith("javax/net/")
        || internal.startsWith("javax/crypto/");
  }

  public static String packageOf(String internal) {
    return internal.substring(0, Math.max(0, internal.lastIndexOf('/')));
  }
}
