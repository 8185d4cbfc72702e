package dev.statute.contract.program;

/**
 * A method, as instructions name it.
 *
 * @param owner the internal name of a type
 * @param name its name, {@code <init>} for a constructor
 * @param descriptor its parameter and return types
 */
public record MethodId(String owner, String name, String descriptor)
    implements Comparable<MethodId> {

  public static final String CONSTRUCTOR = "<init>";
  public static final String INITIALIZER = "<clinit>";

  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  @Override
  public int compareTo(MethodId other) {
    int order = owner.compareTo(other.owner);
    if (order == 0) {
      order = name.compareTo(other.name);
    }
    return order == 0 ? descriptor.compareTo(other.descriptor) : order;
  }

  /** The simple names of the type and the method, such as {@code OrderService.create}. */
  public String display() {
    return Names.simple(owner) + "." + (isConstructor() ? "new" : name);
  }
}
