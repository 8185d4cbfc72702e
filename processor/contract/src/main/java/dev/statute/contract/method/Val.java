package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Failure;
import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Response;
import dev.statute.contract.method.Atom.Simple;
import dev.statute.contract.method.Atom.Unknown;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.analysis.Value;

/** What a value may be. It never changes, so its hash code is kept. */
public final class Val implements Value {

  /** More would not be understood by anybody. */
  private static final int MAX_ATOMS = 24;

  private static final Val MANY = of(new Unknown("too many values", "", ""));

  static final Val NOTHING = new Val(1, Set.of());
  static final Val PLAIN = of(Simple.PLAIN);
  static final Val WIDE = new Val(2, Set.of(Simple.PLAIN));
  public static final Val NULL = of(Simple.NULL);
  static final Val PRESENT = of(Simple.PRESENT);
  static final Val PLAIN_OR_ABSENT = of(List.of(Simple.PLAIN, Simple.ABSENT));

  private final int size;
  private final Set<Atom> atoms;
  private final int hash;

  private Val(int size, Set<Atom> atoms) {
    this.size = size;
    this.atoms = atoms;
    this.hash = 31 * size + atoms.hashCode();
  }

  public static Val of(Atom atom) {
    return new Val(1, Set.of(atom));
  }

  static Val of(Collection<? extends Atom> atoms) {
    Set<Atom> all = new LinkedHashSet<>(atoms);
    if (all.size() > MAX_ATOMS) {
      all = merged(all);
    }
    if (all.size() > MAX_ATOMS) {
      return MANY;
    }
    return new Val(1, Collections.unmodifiableSet(all));
  }

  static Val number(int value) {
    return of(Atom.Code.of(value));
  }

  /** What it may be; empty for a value that never comes to be. */
  public Set<Atom> atoms() {
    return atoms;
  }

  /** 2 for {@code long} and {@code double}, else 1. */
  @Override
  public int getSize() {
    return size;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Val val
            && val.hash == hash
            && val.size == size
            && val.atoms.equals(atoms);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return atoms.toString();
  }

  public boolean isNothing() {
    return atoms.isEmpty();
  }

  Val plus(Val other) {
    if (equals(other) || other.atoms.isEmpty() || atoms.containsAll(other.atoms)) {
      return this;
    }
    if (atoms.isEmpty() || other.equals(MANY)) {
      return other;
    }
    if (equals(MANY)) {
      return this;
    }
    if (size != other.size) {
      return this;
    }
    Set<Atom> all = new LinkedHashSet<>(atoms);
    all.addAll(other.atoms);
    return size == 2 ? WIDE : of(all);
  }

  Val plus(Atom atom) {
    return plus(of(atom));
  }

  Val only(Predicate<Atom> wanted) {
    List<Atom> kept = atoms.stream().filter(wanted).toList();
    return kept.size() == atoms.size()
        ? this
        : new Val(size, Collections.unmodifiableSet(new LinkedHashSet<>(kept)));
  }

  Val without(Atom atom) {
    return only(each -> !each.equals(atom));
  }

  Val map(UnaryOperator<Atom> change) {
    boolean same = true;
    Set<Atom> changed = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      Atom next = change.apply(atom);
      same &= next == atom;
      changed.add(next);
    }
    return same ? this : new Val(size, Collections.unmodifiableSet(changed));
  }

  /** Returns whether nothing of it can decide on a status. */
  boolean isVague() {
    return atoms.stream().allMatch(atom -> atom instanceof Simple && atom != Simple.NULL);
  }

  /**
   * The objects of each type as one, which may hold whatever one of them holds, and the responses
   * of each code as one.
   */
  private static Set<Atom> merged(Set<Atom> atoms) {
    Map<String, Instance> byType = new LinkedHashMap<>();
    Map<Object, Response> byCode = new LinkedHashMap<>();
    Set<Atom> merged = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      if (atom instanceof Instance instance) {
        byType.merge(instance.type(), instance.at(""), Instance::plus);
      } else if (atom instanceof Response response) {
        byCode.putIfAbsent(List.of(response.code(), response.maybe()), response);
      } else {
        merged.add(atom);
      }
    }
    merged.addAll(byCode.values());
    merged.addAll(byType.values());
    return merged;
  }

  /** How deep functions and objects are nested in it. */
  int depth() {
    int depth = 0;
    for (Atom atom : atoms) {
      depth = Math.max(depth, atom.depth());
    }
    return depth;
  }

  boolean has(Atom atom) {
    return atoms.contains(atom);
  }

  public <A extends Atom> List<A> all(Class<A> kind) {
    return atoms.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** What it is if it is not {@code null}. */
  public Val present() {
    return equals(PLAIN) ? PRESENT : this;
  }

  /** Without what other programs might make of it, if this program makes something of it. */
  Val closed() {
    Val closed = without(Simple.OPEN);
    return closed.isNothing() ? this : closed;
  }

  /** Without the places of responses: exceptions of one status are the same wherever they start. */
  Val placeless() {
    return map(atom -> atom instanceof Response response ? response.at(Way.NONE) : atom);
  }

  /** The bits of a constant that a constant mask leaves. */
  Val and(Val mask) {
    return atoms.size() == 1
            && mask.atoms.size() == 1
            && atoms.iterator().next() instanceof Atom.Code number
            && mask.atoms.iterator().next() instanceof Atom.Code bits
        ? number(number.value() & bits.value())
        : PLAIN;
  }

  /** The values, if this holds several or none or fails. */
  Val values() {
    return only(atom -> !isEmpty(atom) && !(atom instanceof Failure));
  }

  static boolean isEmpty(Atom atom) {
    return atom == Simple.NULL || atom == Simple.ABSENT;
  }

  /** The ways to have no value. */
  Val empties() {
    return only(Val::isEmpty);
  }

  Val failures() {
    return only(atom -> atom instanceof Failure);
  }
}
