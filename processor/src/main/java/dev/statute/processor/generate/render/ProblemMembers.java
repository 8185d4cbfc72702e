package dev.statute.processor.generate.render;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Renders the accessors of the members of a problem document (RFC 9457 section 3). */
final class ProblemMembers {

  /**
   * A class, not an interface, because a field of a serializable exception must be serializable.
   */
  static final ParameterizedTypeName EXTENSIONS =
      ParameterizedTypeName.get(LinkedHashMap.class, String.class, Object.class);

  private static final ClassName TEXT = ClassName.get(String.class);
  private static final ClassName REFERENCE = ClassName.get(URI.class);

  private static final List<Member> MEMBERS =
      List.of(
          new Member(
              "type",
              REFERENCE,
              "the identifier of the problem type",
              "a URI, {@code about:blank} unless set",
              true),
          new Member(
              "title",
              TEXT,
              "the short summary of the problem type",
              "a text that is the same for all occurrences, the reason phrase unless set",
              true),
          new Member(
              "detail",
              TEXT,
              "the explanation of this occurrence",
              "a text for the client, or null",
              false),
          new Member(
              "instance", REFERENCE, "the identifier of this occurrence", "a URI, or null", false));

  private final ClassName exception;

  ProblemMembers(ClassName exception) {
    this.exception = exception;
  }

  /** The getter of a map that is created only for its first entry. */
  static MethodSpec mapGetter(
      ParameterizedTypeName field, String name, String summary, String returned) {
    TypeName type =
        ParameterizedTypeName.get(
            ClassName.get(Map.class), field.typeArguments().toArray(TypeName[]::new));
    return MethodSpec.methodBuilder(name)
        .addJavadoc(new Javadoc().paragraph(summary).tag("@return " + returned).build())
        .addModifiers(PUBLIC, FINAL)
        .returns(type)
        .addStatement(
            "return $L == null ? $T.of() : $T.unmodifiableMap($L)",
            name,
            Map.class,
            Collections.class,
            name)
        .build();
  }

  /** The getters of all members, and of the extension members. */
  List<MethodSpec> getters() {
    List<MethodSpec> getters = new ArrayList<>();
    for (Member member : MEMBERS) {
      String summary = "Returns " + member.meaning() + ".";
      getters.add(CommonMembers.getter(member.type(), member.name(), summary, member.values()));
    }
    getters.add(
        mapGetter(
            EXTENSIONS,
            "extensions",
            "Returns the extension members.",
            "an unmodifiable map of the members, in the order in which they were set"));
    return getters;
  }

  /** The setters of all members, and of the extension members. */
  List<MethodSpec> setters() {
    List<MethodSpec> setters = new ArrayList<>();
    MEMBERS.forEach(member -> setters.add(setter(member)));
    setters.add(extension());
    return setters;
  }

  private MethodSpec setter(Member member) {
    String name = member.name();
    return fluent(name)
        .addJavadoc(
            new Javadoc()
                .paragraph("Sets " + member.meaning() + ".")
                .tag("@param " + name + " the new value" + (member.required() ? "" : ", or null"))
                .tag("@return this exception")
                .build())
        .addParameter(member.type(), name)
        .addStatement(
            member.required()
                ? CodeBlock.of(
                    "this.$L = $T.requireNonNull($L, $S)", name, Objects.class, name, name)
                : CodeBlock.of("this.$L = $L", name, name))
        .addStatement("return this")
        .build();
  }

  private MethodSpec extension() {
    return fluent("extension")
        .addJavadoc(
            new Javadoc()
                .paragraph("Sets an extension member.")
                .tag("@param name the name of the member")
                .tag(
                    "@param value its value, which the framework writes as JSON; it must be"
                        + " serializable if the exception is to be serialized")
                .tag("@return this exception")
                .tag(
                    "@throws IllegalArgumentException if the name is empty or that of a standard"
                        + " member")
                .build())
        .addParameter(String.class, "name")
        .addParameter(Object.class, "value")
        .beginControlFlow("if (name.isEmpty() || STANDARD_MEMBERS.contains(name))")
        .addStatement(
            "throw new $T($S + name + $S)",
            IllegalArgumentException.class,
            "an extension member cannot be named \"",
            "\"")
        .endControlFlow()
        .beginControlFlow("if (extensions == null)")
        .addStatement("extensions = new $T<>()", LinkedHashMap.class)
        .endControlFlow()
        .addStatement("extensions.put(name, value)")
        .addStatement("return this")
        .build();
  }

  /** Not final, because the exceptions of single codes override it to return their own type. */
  private MethodSpec.Builder fluent(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(exception);
  }

  /**
   * A member of a problem document.
   *
   * @param meaning the object of "Returns ..." and "Sets ..."
   * @param values the type of its values
   * @param required whether it is never null
   */
  private record Member(
      String name, TypeName type, String meaning, String values, boolean required) {}
}
