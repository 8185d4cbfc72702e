package dev.statute.contract;

import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.CatalogueBuilder;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.generate.spec.SpecProblem;
import dev.statute.processor.generate.spec.SpecReader;
import dev.statute.processor.generate.spec.Validated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Reads the catalogue of the spec files that a user names. */
final class SpecFiles {

  private static final Pattern YAML = Pattern.compile(".+\\.ya?ml", Pattern.CASE_INSENSITIVE);

  private SpecFiles() {}

  /**
   * Reads the files as the processor does.
   *
   * @param packageName the package of the generated types
   * @param named files, and folders with files
   * @throws UsageException if there is a mistake in what is named, or in a file
   * @throws UncheckedIOException if a file or a folder cannot be read
   */
  static Catalogue read(String packageName, List<Path> named) {
    if (!SourceVersion.isName(packageName)) {
      throw new UsageException("\"" + packageName + "\" is not the name of a package");
    }
    Map<Path, SpecFile> files = new LinkedHashMap<>();
    try {
      for (Path path : named) {
        for (Path file : files(path)) {
          add(file, files);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Validated<Catalogue> read =
        CatalogueBuilder.build(packageName, Optional.empty(), SpecReader.read(files.values()));
    return read.orElseThrow(SpecFiles::wrongUsage);
  }

  private static UsageException wrongUsage(List<SpecProblem> mistakes) {
    return new UsageException(
        mistakes.stream().map(SpecProblem::inFull).collect(Collectors.joining("\n")));
  }

  private static List<Path> files(Path named) throws IOException {
    if (!Files.isDirectory(named)) {
      return List.of(named);
    }
    try (Stream<Path> all = Files.list(named)) {
      List<Path> files =
          all.filter(SpecFiles::isYaml).filter(Files::isRegularFile).sorted().toList();
      if (files.isEmpty()) {
        throw new UsageException("the folder " + named + " has no spec file, such as acme.yaml");
      }
      return files;
    }
  }

  /** A file that is named twice, such as alone and by its folder, is read once. */
  private static void add(Path file, Map<Path, SpecFile> files) throws IOException {
    if (!Files.exists(file)) {
      throw new UsageException(
          "there is no file " + file + "; name a spec file, or a folder with spec files");
    }
    if (!isYaml(file) || !Files.isRegularFile(file)) {
      throw new UsageException(file + " is no spec file; those are files such as acme.yaml");
    }
    Path real = file.toRealPath();
    if (!files.containsKey(real)) {
      files.put(real, read(file));
    }
  }

  private static SpecFile read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      // One byte more than allowed is enough to see that a file is too large.
      byte[] content = bytes.readNBytes(SpecFile.MAX_BYTES + 1);
      return new SpecFile(String.valueOf(file.getFileName()), file.toString(), content);
    }
  }

  private static boolean isYaml(Path file) {
    return YAML.matcher(String.valueOf(file.getFileName())).matches();
  }
}
