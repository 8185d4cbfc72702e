package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Returns;
import dev.statute.processor.testing.Compilation;
import dev.statute.processor.testing.Compiler;
import dev.statute.processor.testing.Fixture;
import dev.statute.processor.testing.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages of one name in two modules that do not see each other. */
class TwoModulesTest {

  @TempDir Path folder;

  @Test
  void onlyThePackageOfTheModuleThatIsCompiledIsGeneratedInto() throws Exception {
    Path modules = Files.createDirectories(folder.resolve("modules"));
    Fixture.jar(modules.resolve("dev.statute.jar"), Fixture.location(Returns.class));
    Path first = Fixture.compiled(module("first", "", "ietf.yaml"));
    Fixture.jar(modules.resolve("first.jar"), first);

    Result second = module("second", "requires first; ", "joining.yaml").compile();

    assertThat(second.errors()).isEmpty();
    assertThat(second.sources())
        .containsKey("com/acme/Acme.java")
        .doesNotContainKey("com/acme/Http.java");
  }

  private Compilation module(String name, String more, String spec) {
    return new Compilation(Compiler.JAVAC, folder.resolve(name))
        .modulePath(folder.resolve("modules"))
        .spec(spec, Fixture.resource("specs/" + spec))
        .source("module-info.java", "module " + name + " { " + more + "requires dev.statute; }\n")
        .source(
            "com/acme/package-info.java",
            "@dev.statute.StatusCatalogue(spec = \"" + spec + "\")\npackage com.acme;\n");
  }
}
