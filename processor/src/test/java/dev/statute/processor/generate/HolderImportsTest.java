package dev.statute.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolderImportsTest {

  private static final String TEXT = "import java.util.Optional;\nclass Customizer {}\n";

  @Test
  void holdersAreImportedInOrderAndNamedAsGiven() {
    HolderImports imports = of("com.example.Nginx", "com.acme.api.Acme");
    assertThat(imports.declarations())
        .isEqualTo("import com.acme.api.Acme;\nimport com.example.Nginx;\n");
    assertThat(imports.names()).containsExactly("Nginx", "Acme");
  }

  @Test
  void aHolderOfTheSamePackageNeedsNoImport() {
    HolderImports imports = of("com.acme.Acme");
    assertThat(imports.declarations()).isEmpty();
    assertThat(imports.names()).containsExactly("Acme");
  }

  @Test
  void aNameThatSomethingElseHasStaysQualified() {
    HolderImports imports =
        of("com.example.Optional", "com.example.Customizer", "com.example.Acme", "com.other.Acme");
    assertThat(imports.declarations()).isEqualTo("import com.example.Acme;\n");
    assertThat(imports.names())
        .containsExactly(
            "com.example.Optional", "com.example.Customizer", "Acme", "com.other.Acme");
  }

  private static HolderImports of(String... holders) {
    return HolderImports.of(List.of(holders), "com.acme", TEXT);
  }
}
