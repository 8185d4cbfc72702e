package dev.statute.processor.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A test with the registry, nginx and Shopify in a jar, and a folder for each of its methods. */
public abstract class CatalogueInAJar {

  @TempDir static Path shared;
  protected static Path jar;

  @TempDir protected Path folder;

  @BeforeAll
  static void makeJar() {
    jar = Fixture.jar(shared, "ietf.yaml", "nginx.yaml", "extra.yaml");
  }

  /** A compilation with that jar on its class path. */
  protected Compilation withJar(Compiler compiler) {
    return new Compilation(compiler, folder).classPath(jar);
  }
}
