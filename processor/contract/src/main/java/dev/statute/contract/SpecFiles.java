package dev.statute.contract;

import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.generate.spec.CatalogueBuilder;
import dev.statute.processor.generate.spec.SpecFile;
import dev.statute.processor.generate.spec.SpecProblem;
import dev.statute.processor.generate.spec.SpecReader;
import dev.statute.processor.generate.spec.Validated;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final Pattern YAML = Pattern.compile(".+\\.ya?ml");

  private SpecFiles() {}

  /**
   * Reads the files as the processor does.
   *
   * @param packageName the package of the generated types
   * @param named files, and folders with files
   * @throws UsageException if there is a mistake in what is named, or in a file
   */
  static Catalogue read(String packageName, List<Path> named) {
    if (!SourceVersion.isName(packageName)) {
      throw new UsageException("\"" + packageName + "\" is not the name of a package");
    }
    Map<Path, SpecFile> files = new LinkedHashMap<>();
    for (Path path : named) {
      for (Path file : files(path)) {
        add(file, files);
      }
    }
    Validated<Catalogue> read =
        CatalogueBuilder.build(packageName, Optional.empty(), SpecReader.read(files.values()));
    if (read instanceof Validated.Valid<Catalogue> valid) {
      return valid.value();
    }
    List<SpecProblem> problems = new ArrayList<>();
    read.handle(catalogue -> {}, problems::addAll);
    throw new UsageException(
        problems.stream().map(SpecProblem::inFull).collect(Collectors.joining("\n")));
  }

  private static List<Path> files(Path named) {
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
    } catch (IOException failure) {
      throw unreadable(named, failure);
    }
  }

  /** A file that is named twice, such as alone and by its folder, is read once. */
  private static void add(Path file, Map<Path, SpecFile> files) {
    if (!Files.exists(file)) {
      throw new UsageException(
          "there is no file " + file + "; name a spec file, or a folder with spec files");
    }
    if (!isYaml(file) || !Files.isRegularFile(file)) {
      throw new UsageException(file + " is no spec file; those are files such as acme.yaml");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      // One byte more than allowed is enough to see that a file is too large.
      byte[] content = bytes.readNBytes(SpecFile.MAX_BYTES + 1);
      files.putIfAbsent(
          file.toRealPath(),
          new SpecFile(String.valueOf(file.getFileName()), file.toString(), content));
    } catch (IOException failure) {
      throw unreadable(file, failure);
    }
  }

  private static boolean isYaml(Path file) {
    return YAML.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static UsageException unreadable(Path path, IOException failure) {
    return new UsageException(path + " cannot be read: " + failure);
  }
}
