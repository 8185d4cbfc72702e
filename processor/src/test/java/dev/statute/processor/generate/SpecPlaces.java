package dev.statute.processor.generate;

import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** A test with spec files in the places where the processor looks for them. */
abstract class SpecPlaces {

  /** Where the package names the file. */
  static final String PLACE = "1:37";

  @TempDir Path folder;

  /** A compilation in which a spec can be in each of its places. */
  Compilation compilation(Compiler compiler, String name) {
    String dirs = folder.resolve("option/one") + File.pathSeparator + folder.resolve("option/two");
    Compilation compilation =
        named(compiler, "\"" + name + "\"").option("-Astatute.specDir=" + dirs);
    Path processorPath = folder.resolve("processorpath");
    return Files.exists(processorPath) ? compilation.processorPath(processorPath) : compilation;
  }

  Compilation named(Compiler compiler, String specs) {
    return new Compilation(compiler, folder)
        .source("com/example/http/package-info.java", packageInfo(specs))
        .option("-sourcepath")
        .option(folder.resolve("src").toString())
        .classPath(folder.resolve("classpath"));
  }

  static String packageInfo(String specs) {
    return "@dev.statute.StatusCatalogue(spec = " + specs + ")\npackage com.example.http;\n";
  }

  Path spec(String place, String phrase) throws IOException {
    Path target = Files.createDirectories(folder.resolve(place));
    return Files.writeString(target.resolve("acme.yaml"), text(phrase));
  }

  Path jar(String entry, String phrase) throws IOException {
    Path jar = folder.resolve("spec.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(entry));
      out.write(text(phrase).getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  static String text(String phrase) {
    return "vendor: acme\ntype: Acme\nstatuses:\n  - {code: 461, phrase: " + phrase + "}\n";
  }
}
