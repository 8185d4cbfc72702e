package dev.statute.contract.method;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Atom.Unknown;
import dev.statute.contract.program.Names;
import dev.statute.contract.program.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;

/** What fields hold, and what is stored in them. */
final class Fields {

  /** An object in a field of an object in a field, and so on, is not followed further. */
  private static final int MAX_DEPTH = 3;

  private static final String COROUTINE = "kotlin/coroutines/jvm/internal/BaseContinuationImpl";

  private static final String KOTLIN_FUNCTIONS = "kotlin/jvm/functions/";

  private final Interpretation interpretation;
  private final Types types;
  private final StatusFacts facts;
  private final CallSite site;

  Fields(Interpretation interpretation, CallSite site) {
    this.interpretation = interpretation;
    this.types = interpretation.types();
    this.facts = interpretation.facts();
    this.site = site;
  }

  /** What a static field holds. */
  Val ofType(FieldInsnNode field) {
    if (EnumSwitches.isTable(field.name)) {
      return Val.of(new Atom.SwitchTable(field.owner, field.name));
    }
    Optional<Integer> code = facts.constant(field.owner, field.name, field.desc);
    if (code.isPresent()) {
      return Val.number(code.get());
    }
    if (types.field(field.owner, field.name).map(node -> node.value).orElse(null)
        instanceof Integer constant) {
      return Val.number(constant);
    }
    return isSingleton(field) ? Val.of(new Instance(field.owner, "", Map.of())) : stored(field);
  }

  /** Kotlin's objects, and its functions that take nothing along. */
  private boolean isSingleton(FieldInsnNode field) {
    return field.name.equals("INSTANCE")
        && field.desc.equals("L" + field.owner + ";")
        && types.isFinal(field.owner)
        && types.isProgram(field.owner);
  }

  /** What a field of some objects holds. */
  Val of(FieldInsnNode field, Val objects) {
    if (field.name.equals("label") && types.isSubtype(field.owner, COROUTINE)) {
      // The state of a function that has not suspended yet.
      return Val.number(0);
    }
    String key = key(field);
    Val found = Val.NOTHING;
    for (Atom atom : objects.atoms()) {
      Val held = atom instanceof Instance instance ? instance.fields().get(key) : null;
      found = found.plus(held == null ? stored(field) : held);
    }
    return found;
  }

  private Val stored(FieldInsnNode field) {
    String owner = owner(field);
    if (!types.isProgram(owner) || !mayHoldStatus(field)) {
      return interpretationOf(field);
    }
    Val stored = interpretation.fields().read(owner, field.name, site.caller());
    if (!interpretation.fields().hasWriters(owner, field.name)) {
      return interpretationOf(field);
    }
    // Nothing is stored in it, or not yet: then it is not this program that does.
    return stored.without(Atom.Simple.OPEN).atoms().size() > 1 ? stored.map(Atom::asMaybe) : stored;
  }

  private Val interpretationOf(FieldInsnNode field) {
    return facts.unknown(
        Type.getType(field.desc),
        new Unknown("field", Names.simple(field.owner) + "." + field.name, site.place()));
  }

  /** Returns whether a field can hold something that decides on a status. */
  private boolean mayHoldStatus(FieldInsnNode field) {
    Type type = Type.getType(field.desc);
    if (type.getSort() != Type.OBJECT) {
      return type.getSort() == Type.INT;
    }
    String name = type.getInternalName();
    return facts.kind(name) != StatusFacts.Kind.OTHER
        || name.equals("java/lang/Integer")
        || name.startsWith("java/util/function/")
        || name.startsWith(KOTLIN_FUNCTIONS)
        || name.equals("java/lang/Object")
        || types.isEnum(name)
        || types.isProgram(name)
            && types.isInterface(name)
            && types.abstractMethods(name).size() == 1
        || types.isProgram(name) && facts.kind(field.owner) == StatusFacts.Kind.EXCEPTION;
  }

  void store(FieldInsnNode field, Val value) {
    if (mayHoldStatus(field)) {
      interpretation.fields().store(owner(field), field.name, value.map(Fields::detached));
    }
  }

  void store(FieldInsnNode field, Val objects, Val value) {
    if (!mayHoldStatus(field)) {
      return;
    }
    store(field, value);
    String key = key(field);
    Val held = value.map(atom -> limited(detached(atom), MAX_DEPTH));
    for (Instance instance : objects.all(Instance.class)) {
      Map<String, Val> all = new LinkedHashMap<>(instance.fields());
      if (held.isVague()) {
        all.remove(key);
      } else {
        all.put(key, held);
      }
      site.replace(instance, Val.of(new Instance(instance.type(), instance.site(), all)));
    }
  }

  /** Containers come in arrays to the methods that join any number of them. */
  Val newArray(String type) {
    return facts.isContainer(type)
        ? Val.of(new Instance("[L" + type + ";", site.newSite(), Map.of()))
        : Val.PLAIN;
  }

  void storeElement(Val arrays, Val value) {
    for (Instance array : arrays.all(Instance.class)) {
      Map<String, Val> all = Map.of(Instance.ELEMENTS, array.elements().plus(value));
      site.replace(array, Val.of(new Instance(array.type(), array.site(), all)));
    }
  }

  /** An object that is no longer one of those that the method can change. */
  private static Atom detached(Atom atom) {
    if (atom instanceof Atom.Text) {
      return Atom.Simple.PRESENT;
    }
    return atom instanceof Instance instance ? instance.at("") : atom;
  }

  private static Atom limited(Atom atom, int depth) {
    if (!(atom instanceof Instance instance)) {
      return atom;
    }
    Map<String, Val> fields = new LinkedHashMap<>();
    if (depth > 0) {
      instance
          .fields()
          .forEach((key, value) -> fields.put(key, value.map(each -> limited(each, depth - 1))));
    }
    return new Instance(instance.type(), instance.site(), fields);
  }

  private String key(FieldInsnNode field) {
    return owner(field) + "." + field.name;
  }

  private String owner(FieldInsnNode field) {
    return types.fieldOwner(field.owner, field.name).orElse(field.owner);
  }
}
