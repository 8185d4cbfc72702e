package dev.statute.processor.generate;

import dev.statute.processor.generate.spec.JavaName;
import dev.statute.processor.generate.spec.Quoted;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.UsageError;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.lang.model.element.AnnotationValue;

/** Finds the spec files that a package names, and reports those that it cannot find. */
final class SpecFinder {

  /** A part between slashes: neither {@code .} nor {@code ..}, and valid in every file system. */
  private static final Pattern PATH_PART =
      Pattern.compile("(?!\\.{1,2}$)[^\\\\:*?\"<>|\\p{Cntrl}]+");

  private final Filer filer;
  private final List<String> specDirs;
  private final Reporter reporter;

  /**
   * @param specDirs the folders of the option {@code -Astatute.specDir}
   */
  SpecFinder(Filer filer, List<String> specDirs, Reporter reporter) {
    this.filer = filer;
    this.specDirs = specDirs;
    this.reporter = reporter;
  }

  /** The spec files that exist, with the places where they are named. */
  Map<SpecFile, Anchor> find(CatalogueRequest request) {
    Optional<String> badDir = SpecLocator.invalid(specDirs);
    if (badDir.isPresent()) {
      reporter.mistake(UsageError.BAD_SPEC_DIR.at(request.anchor(), badDir.get()));
      return Map.of();
    }
    Map<SpecFile, Anchor> files = new LinkedHashMap<>();
    Set<String> seen = new LinkedHashSet<>();
    for (AnnotationValue value : request.names()) {
      String name = (String) value.getValue();
      Anchor anchor = request.anchor(value);
      if (seen.add(name)) {
        find(request.packageName(), name, anchor).ifPresent(file -> files.put(file, anchor));
      } else {
        reporter.mistake(UsageError.SPEC_NAMED_TWICE.at(anchor, name));
      }
    }
    return files;
  }

  private Optional<SpecFile> find(String packageName, String name, Anchor anchor) {
    if (!Arrays.stream(name.split("/", -1)).allMatch(SpecFinder::isPathPart)) {
      reporter.mistake(UsageError.BAD_SPEC_NAME.at(anchor, Quoted.text(name)));
      return Optional.empty();
    }
    SpecSearch search = new SpecSearch(name);
    try {
      Optional<SpecFile> file = new SpecLocator(filer, packageName, specDirs).find(search);
      if (file.isEmpty()) {
        reporter.mistake(search.mistake(anchor));
      }
      return file;
    } catch (IOException | InvalidPathException e) {
      reporter.mistake(UsageError.UNREADABLE_SPEC.at(anchor, name, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** Windows reserves a device name even before a dot, and ignores spaces in between. */
  private static boolean isPathPart(String part) {
    return PATH_PART.matcher(part).matches() && !JavaName.isDevice(part.split(" *(\\.|$)", 2)[0]);
  }
}
