package dev.statute.processor.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation on a method, as it is written in the source.
 *
 * @param type the qualified name of its type
 * @param name its name as it is written, such as {@code ApiResponse}
 * @param within the annotation around it, if there is one
 * @param members the values of its members, by their names
 */
public record SourceAnnotation(
    String type,
    String name,
    Optional<SourceAnnotation.Outer> within,
    Map<String, List<SourceValue>> members) {

  public SourceAnnotation {
    members = Map.copyOf(members);
  }

  /**
   * The place of an annotation in another one.
   *
   * @param annotation the name of the outer one as it is written, such as {@code ApiResponses}
   * @param member the member of the outer one
   */
  public record Outer(String annotation, String member) {}

  public List<SourceValue> values(String member) {
    return members.getOrDefault(member, List.of());
  }
}
