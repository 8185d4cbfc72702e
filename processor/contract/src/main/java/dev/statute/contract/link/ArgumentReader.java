package dev.statute.contract.link;

import dev.statute.contract.method.Atom.Instance;
import dev.statute.contract.method.Interpretation;
import dev.statute.contract.method.Thrown;
import dev.statute.contract.method.Way;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.program.Types;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads what constructors and factories of the program throw where a framework makes arguments and
 * content of them. It may ask the program about such an exception, or answer 400 or 404 itself.
 */
final class ArgumentReader {

  private static final Pattern NAME = Pattern.compile("L([\\w/$]+)");

  private final Types types;
  private final Interpretation interpretation;
  private final EntryPoints entries;
  private final ThrownReader thrown;

  ArgumentReader(
      Types types, Interpretation interpretation, EntryPoints entries, ThrownReader thrown) {
    this.types = types;
    this.interpretation = interpretation;
    this.entries = entries;
    this.thrown = thrown;
  }

  void read(Handler handler, ExceptionMappings mappings, Reading reading) {
    for (MethodId maker : makers(handler.method())) {
      Way start = Way.of(interpretation.placeOf(handler.method()), maker.display());
      entries
          .call(maker.owner(), maker, List.of(maker))
          .thrown()
          .forEach(
              (each, way) -> {
                if (each.exception() instanceof Instance exception
                    && isAnswered(handler, exception, mappings)) {
                  Thrown maybe = new Thrown(exception, true, each.place());
                  thrown.read(handler, maybe, start.then(way), mappings, reading);
                }
              });
    }
  }

  /**
   * The framework answers exceptions of the JDK itself, unless the program has a method for one.
   */
  private static boolean isAnswered(
      Handler handler, Instance exception, ExceptionMappings mappings) {
    boolean isMapped =
        mappings
            .find(handler.type(), exception)
            .filter(found -> !found.mapping().isCatchAll())
            .isPresent();
    return isMapped || mappings.own(exception).isPresent();
  }

  /** The constructors and factories of the types that a method takes, and of what these take. */
  private List<MethodId> makers(MethodId method) {
    List<MethodId> makers = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    types.declaration(method).ifPresent(node -> open.addAll(taken(node)));
    while (!open.isEmpty()) {
      String type = open.remove(0);
      if (types.isProgram(type) && !types.isAbstract(type) && seen.add(type)) {
        for (MethodNode each : types.find(type).map(node -> node.methods).orElse(List.of())) {
          if (isMaker(type, each)) {
            makers.add(new MethodId(type, each.name, each.desc));
            open.addAll(taken(each));
          }
        }
      }
    }
    return makers;
  }

  /** The types of the parameters, and their type arguments. */
  private static List<String> taken(MethodNode method) {
    String text = method.signature == null ? method.desc : method.signature;
    List<String> names = new ArrayList<>();
    Matcher name = NAME.matcher(text.substring(0, text.lastIndexOf(')')));
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  private boolean isMaker(String type, MethodNode method) {
    boolean isFactory =
        (method.access & Opcodes.ACC_STATIC) != 0
            && method.desc.equals("(Ljava/lang/String;)" + "L" + type + ";");
    boolean isConstructor = method.name.equals(MethodId.CONSTRUCTOR) && !types.isEnum(type);
    return isFactory || isConstructor;
  }
}
