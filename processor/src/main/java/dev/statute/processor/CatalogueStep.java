package dev.statute.processor;

import com.palantir.javapoet.TypeSpec;
import dev.statute.StatusCatalogue;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;

/** The generating half: from a package that names spec files to its generated types. */
final class CatalogueStep {

  /** A part between slashes: neither {@code .} nor {@code ..}, and fit for every file system. */
  private static final Pattern PATH_PART =
      Pattern.compile("(?!\\.{1,2}$)[^\\\\:*?\"<>|\\p{Cntrl}]+");

  private final Filer filer;
  private final SourceVersion sourceVersion;
  private final Options options;
  private final Reporter reporter;

  CatalogueStep(Filer filer, SourceVersion sourceVersion, Options options, Reporter reporter) {
    this.filer = filer;
    this.sourceVersion = sourceVersion;
    this.options = options;
    this.reporter = reporter;
  }

  void process(PackageElement target) {
    Annotations.find(target, StatusCatalogue.class).ifPresent(mirror -> process(target, mirror));
  }

  private void process(PackageElement target, AnnotationMirror mirror) {
    Optional<AnnotationValue> specs = Annotations.value(mirror, "spec");
    List<AnnotationValue> names = Annotations.items(mirror, "spec");
    if (specs.isEmpty() || !names.stream().allMatch(Annotations::isReadableText)) {
      return;
    }
    Origin origin = new Origin(target, mirror, specs.get());
    if (names.isEmpty()) {
      reporter.mistake(Misuse.NO_SPEC_NAMED.at(origin));
    } else if (sourceVersion.compareTo(SourceVersion.RELEASE_17) < 0) {
      reporter.mistake(Misuse.OLD_JAVA.at(origin));
    } else {
      locate(target, mirror, names).ifPresent(files -> build(target, origin, files));
    }
  }

  /** The spec files and where they are named; empty if one is missing, which is then reported. */
  private Optional<Map<SpecFile, Origin>> locate(
      PackageElement target, AnnotationMirror mirror, List<AnnotationValue> names) {
    Map<SpecFile, Origin> files = new LinkedHashMap<>();
    List<String> seen = new ArrayList<>();
    for (AnnotationValue value : names) {
      String name = (String) value.getValue();
      Origin origin = new Origin(target, mirror, value);
      if (seen.contains(name)) {
        reporter.mistake(Misuse.SPEC_NAMED_TWICE.at(origin, name));
      } else {
        locate(target, name, origin).ifPresent(file -> files.put(file, origin));
      }
      seen.add(name);
    }
    return files.size() == names.size() ? Optional.of(files) : Optional.empty();
  }

  private Optional<SpecFile> locate(PackageElement target, String name, Origin origin) {
    if (!Arrays.stream(name.split("/", -1)).allMatch(PATH_PART.asMatchPredicate())) {
      reporter.mistake(Misuse.BAD_SPEC_NAME.at(origin, SpecProblems.quoted(name)));
      return Optional.empty();
    }
    SpecLocator locator =
        new SpecLocator(filer, target.getQualifiedName().toString(), options.specDirs());
    try {
      Optional<SpecFile> file = locator.find(name);
      if (file.isEmpty()) {
        reporter.mistake(Misuse.MISSING_SPEC.at(origin, name, String.join(", ", locator.tried())));
      }
      return file;
    } catch (IOException | InvalidPathException e) {
      reporter.mistake(Misuse.UNREADABLE_SPEC.at(origin, name, e));
      return Optional.empty();
    }
  }

  private void build(PackageElement target, Origin origin, Map<SpecFile, Origin> files) {
    CatalogueBuilder.build(target.getQualifiedName().toString(), List.copyOf(files.keySet()))
        .handle(
            catalogue -> write(catalogue, origin),
            problems ->
                problems.forEach(
                    problem ->
                        reporter.mistake(
                            Misuse.BAD_SPEC.at(files.get(problem.file()), problem.message()))));
  }

  private void write(Catalogue catalogue, Origin origin) {
    SourceWriter writer = new SourceWriter(filer);
    try {
      for (TypeSpec type : CatalogueRenderer.render(catalogue)) {
        writer.write(catalogue.packageName(), type, origin.element());
      }
    } catch (IOException e) {
      reporter.mistake(Misuse.UNWRITABLE_TYPE.at(origin, e));
    }
  }
}
