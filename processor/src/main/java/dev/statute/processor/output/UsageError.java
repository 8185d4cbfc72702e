package dev.statute.processor.output;

import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/** The ways to use Statute wrongly, apart from what the checks find. */
public enum UsageError {
  NO_SPEC_NAMED("no spec file is named; name at least one, such as \"acme.yaml\""),
  SPEC_NAMED_TWICE("the spec file \"%s\" is named twice; remove one"),
  BAD_SPEC_NAME(
      "the spec file name %s is not a portable relative path; write one without .. and with /"
          + " between folders, such as \"http/acme.yaml\""),
  BAD_SPEC_DIR(
      "the option -Astatute.specDir names %s, which is not a valid path on this system; set it to"
          + " the absolute path of a folder"),
  MISSING_SPEC(
      "there is no spec file \"%s\"; put it in one of the places below, or set the option"
          + " -Astatute.specDir=<absolute path of its folder>%s%s"),
  MISSING_SPEC_AND_SOURCES(
      "there is no spec file \"%s\", and the compiler does not show where the sources are; set the"
          + " option -Astatute.specDir=<absolute path of its folder>, or put it in one of the"
          + " places below%s%s\n"
          + "not searched, because the compiler's source path has no %s: the folder of that file,"
          + " and the folders statute and resources beside its source root"),
  UNREADABLE_SPEC("the spec file \"%s\" cannot be read: %s"),
  BAD_SPEC("%s"),
  OLD_JAVA("the generated types are sealed; compile with --release 17 or later"),
  NO_ROOT(
      "%s is not the generated root of a hierarchy of status codes; name one such as"
          + " dev.statute.http.StatusCode.class"),
  OWN_ROOT(
      "%s belongs to this very package; name all spec files in one @StatusCatalogue, or generate"
          + " into another package"),
  TAKEN_TYPE(
      "nothing is generated, because one of the types exists already: %s; rename or move yours, or"
          + " remove the classes of an earlier compilation from the class path"),
  PACKAGE_OF_THE_JDK("cannot generate into %s, a package of the JDK; choose a package of your own"),
  UNWRITABLE_TYPE("cannot write a generated type: %s"),
  NO_EXCEPTIONS(
      "there are no exceptions to handle; add dev.statute:statute-catalogue to the dependencies, or"
          + " name the generated root of another hierarchy, such as root ="
          + " com.example.http.StatusCode.class"),
  HANDLED_TWICE(
      "@GenerateExceptionHandler is used twice in the package %s; keep one, on the package or on a"
          + " type in it"),
  NO_FRAMEWORK(
      "no supported framework is on the class path; add one of these dependencies to have an"
          + " exception handler generated for it: %s; in a named module, module-info.java has to"
          + " require it too"),
  MISSING_FRAMEWORK(
      "no exception handler is generated for %s, because the type %s is missing; add %s to the"
          + " dependencies and, in a named module, its module to module-info.java"),
  NO_HOLDER(
      "%s is not the generated type of a vendor; name one such as dev.statute.http.Nginx.class"),
  UNKNOWN_VENDOR(
      "the option -Astatute.vendors names the unknown vendor \"%s\"; write one of %s, or the"
          + " qualified name of the generated type of any vendor%s"),
  UNREADABLE_HOLDER(
      "%1$s has the format of another version of Statute, so nothing is checked; use one version for"
          + " the processor and for the dependency that %1$s comes from, or generate it again"),
  NO_REGISTRY(
      "no catalogue with the registered status codes was found, so nothing is checked; add"
          + " dev.statute:statute-catalogue to the dependencies"),
  UNKNOWN_OPTION("unknown option -A%s; write one of %s%s"),
  OPTION_WITHOUT_VALUE("the option -A%s has no value; write one, such as -A%s=%s"),
  BAD_LEVEL(
      "the option -Astatute.checks contains \"%s\", which is not of the form check:level, such"
          + " as retired-status:error or all:warning; the levels are %s"),
  UNKNOWN_CHECK("the option -Astatute.checks names the unknown check \"%s\"; write one of %s%s"),
  UNKNOWN_LEVEL("the option -Astatute.checks gives %s the unknown level \"%s\"; write one of %s%s"),
  BAD_SUMMARY("the option -Astatute.summary is \"%s\"; write true or false"),
  BAD_BODIES("the option -Astatute.bodies is \"%s\"; write on or off"),
  BAD_SUPPRESSION(
      Kind.WARNING,
      "\"%s\" suppresses nothing; write \"statute:\" and the id of a check, such as"
          + " \"statute:retired-status\", or \"statute\" for all checks%s"),
  EMPTY_RETURNS(
      Kind.WARNING,
      "@Returns({}) declares nothing; write the status codes that may come out, such as"
          + " @Returns({200, 404}), or leave it out"),
  INTERNAL_ERROR(
      "internal error in Statute %s, in %s%s; this is a bug in Statute, not in your code: please"
          + " report this message\n%s");

  private final Kind kind;
  private final String template;

  UsageError(String template) {
    this(Kind.ERROR, template);
  }

  UsageError(Kind kind, String template) {
    this.kind = kind;
    this.template = template;
  }

  public Mistake at(Anchor anchor, Object... arguments) {
    return mistake(Optional.of(anchor), arguments);
  }

  /** A mistake that belongs to no place in the source. */
  public Mistake anywhere(Object... arguments) {
    return mistake(Optional.empty(), arguments);
  }

  private Mistake mistake(Optional<Anchor> anchor, Object... arguments) {
    return new Mistake(kind, anchor, String.format(Locale.ROOT, template, arguments));
  }

  /** One occurrence of an error, ready to be reported. */
  public record Mistake(Kind kind, Optional<Anchor> anchor, String text) {

    public Mistake withKind(Kind other) {
      return new Mistake(other, anchor, text);
    }
  }
}
