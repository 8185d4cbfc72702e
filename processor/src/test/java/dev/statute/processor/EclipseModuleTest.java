package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.CommandLine;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Named modules in the Eclipse compiler, which takes the unnamed module if the processor names
 * none. It runs in a JVM of its own, because it puts the class path of the JVM beside the modules.
 */
class EclipseModuleTest {

  @TempDir Path folder;

  @Test
  void packagesOfANamedModuleAreRead() throws Exception {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Path base = Fixture.jar(folder.resolve("base"), "ietf.yaml", "nginx.yaml");
    Files.copy(base, modules.resolve("dev.statute.http.jar"));
    CommandLine said =
        new Compilation(Compiler.ECJ, folder)
            .modulePath(modules)
            .spec("joining.yaml", Fixture.resource("specs/joining.yaml"))
            .source(
                "module-info.java",
                "module acme {\n  requires dev.statute.http;\n  requires dev.statute;\n}\n")
            .source(
                "com/acme/package-info.java",
                "@dev.statute.StatusCatalogue(spec = \"joining.yaml\", extend ="
                    + " dev.statute.http.StatusCode.class)\n"
                    + "package com.acme;\n")
            .source(
                "com/acme/a/package-info.java",
                "@dev.statute.TargetVendor(String.class)\npackage com.acme.a;\n")
            .source(
                "com/acme/a/A.java",
                "package com.acme.a;\n"
                    + "class A {\n"
                    + "  @dev.statute.Returns({200, 462}) void a() {}\n"
                    + "}\n")
            .run(Fixture.processorPath());

    assertThat(String.join("\n", said.lines()))
        .contains(
            "java.lang.String is not the generated type of a vendor",
            "statute: 1 method declares 2 statuses; 1 error, 0 warnings; " + Compiler.ECJ.bodies());
    assertThat(folder.resolve("generated/com/acme/AcmeNotTodayException.java")).exists();
    assertThat(folder.resolve("generated/com/acme/StatusCode.java")).doesNotExist();
  }
}
