package dev.statute.contract.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Reads annotations, and annotations on annotations. All names are qualified, with dots before
 * nested types.
 */
public final class Annotations {

  /** The annotation that declares statuses. */
  public static final String RETURNS = "dev.statute.Returns";

  private static final int MAX_DEPTH = 8;

  private final Types types;

  public Annotations(Types types) {
    this.types = types;
  }

  /** The annotations of both retentions that class files have. */
  static List<AnnotationNode> all(
      @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
    List<AnnotationNode> all = new ArrayList<>();
    if (visible != null) {
      all.addAll(visible);
    }
    if (invisible != null) {
      all.addAll(invisible);
    }
    return all;
  }

  public static List<AnnotationNode> on(ClassNode type) {
    return all(type.visibleAnnotations, type.invisibleAnnotations);
  }

  /** Returns whether Kotlin's compiler wrote a type; it knows no checked exceptions. */
  public static boolean isOfKotlin(ClassNode type) {
    return on(type).stream().anyMatch(each -> each.desc.equals("Lkotlin/Metadata;"));
  }

  public static List<AnnotationNode> on(MethodNode method) {
    return all(method.visibleAnnotations, method.invisibleAnnotations);
  }

  /** The annotations on a parameter, by its index. */
  public static List<AnnotationNode> onParameter(MethodNode method, int index, int count) {
    return all(
        at(method.visibleParameterAnnotations, index, count),
        at(method.invisibleParameterAnnotations, index, count));
  }

  /** Class files may leave out the parameters that the compiler adds in front. */
  private static @Nullable List<AnnotationNode> at(
      List<AnnotationNode> @Nullable [] annotations, int index, int count) {
    int own = annotations == null ? -1 : index - (count - annotations.length);
    return annotations == null || own < 0 ? null : annotations[own];
  }

  /** The qualified name of an annotation's type. */
  public static String name(AnnotationNode annotation) {
    return Names.qualified(Names.ofDescriptor(annotation.desc));
  }

  /**
   * The ways from some annotations up to one of a set of types: the annotation that is written
   * comes first, the one of the set last.
   */
  public List<List<AnnotationNode>> chains(List<AnnotationNode> annotations, Set<String> wanted) {
    List<List<AnnotationNode>> found = new ArrayList<>();
    for (AnnotationNode annotation : annotations) {
      chains(List.of(annotation), wanted, found);
    }
    return found;
  }

  private void chains(
      List<AnnotationNode> chain, Set<String> wanted, List<List<AnnotationNode>> found) {
    AnnotationNode last = chain.get(chain.size() - 1);
    if (wanted.contains(name(last))) {
      found.add(chain);
      return;
    }
    if (chain.size() > MAX_DEPTH || name(last).startsWith("java.")) {
      return;
    }
    Optional<ClassNode> type = types.find(Names.ofDescriptor(last.desc));
    for (AnnotationNode meta : type.map(Annotations::on).orElse(List.of())) {
      if (chain.stream().noneMatch(each -> each.desc.equals(meta.desc))) {
        List<AnnotationNode> longer = new ArrayList<>(chain);
        longer.add(meta);
        chains(longer, wanted, found);
      }
    }
  }

  public boolean has(List<AnnotationNode> annotations, Set<String> wanted) {
    return !chains(annotations, wanted).isEmpty();
  }

  /** The members of an annotation that are written, by name. */
  public static Map<String, Object> members(AnnotationNode annotation) {
    Map<String, Object> members = new LinkedHashMap<>();
    List<Object> values = annotation.values == null ? List.of() : annotation.values;
    for (int i = 0; i + 1 < values.size(); i += 2) {
      members.put((String) values.get(i), values.get(i + 1));
    }
    return members;
  }

  /** The values of the first member of these names that is written and not empty. */
  public static List<Object> values(List<AnnotationNode> chain, String... names) {
    for (AnnotationNode annotation : chain) {
      Map<String, Object> members = members(annotation);
      for (String name : names) {
        Object value = members.get(name);
        List<?> values =
            value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        if (!values.isEmpty()) {
          return new ArrayList<>(values);
        }
      }
    }
    return List.of();
  }

  /** The texts among some values; the name of an enum constant is its text. */
  public static List<String> texts(List<Object> values) {
    List<String> texts = new ArrayList<>();
    for (Object value : values) {
      texts.add(value instanceof String[] constant ? constant[1] : String.valueOf(value));
    }
    return texts;
  }
}
