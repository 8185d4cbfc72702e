package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.StatusCatalogue;
import dev.statute.http.CompiledCatalogue.Vendor;
import java.io.File;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What is offered while code is typed. JShell stands for the IDE here: it too offers what can be
 * accessed from another package.
 */
class CompletionTest {

  private static final String HERE = "dev.statute.http.";
  private static final List<Vendor> VENDORS = CompiledCatalogue.VENDORS;

  @AutoClose
  private static final JShell SHELL =
      JShell.builder()
          .executionEngine("local")
          .compilerOptions("--class-path", classPath(StatusCode.class, StatusCatalogue.class))
          .build();

  @ParameterizedTest
  @FieldSource("VENDORS")
  void aHolderOffersItsConstantsAndSixNamesMore(Vendor vendor) throws Exception {
    Class<?> holder = Class.forName(vendor.holder());
    SortedSet<String> expected = new TreeSet<>(constants(holder));
    assertThat(expected).isNotEmpty();
    expected.addAll(List.of("Code", "Text", "Type", "class", "find(", "of("));

    assertThat(offered(vendor.holder() + ".")).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("VENDORS")
  void theTypesOfItsCodesAreInOnePlace(Vendor vendor) {
    assertThat(offered(vendor.holder() + ".Type.")).hasSize(vendor.entries().size() + 1);
  }

  /** What only the generator needs is not offered. */
  @Test
  void thePackageOffersWhatIsThereToBeUsed() {
    List<String> types = new ArrayList<>(List.of("StatusCode", "StatusCodeException"));
    types.add("StatusCodeHeaders");
    for (Class<?> family : StatusCode.class.getPermittedSubclasses()) {
      types.add(family.getSimpleName());
      types.add(family.getSimpleName() + "Exception");
    }
    VENDORS.forEach(vendor -> types.add(vendor.holder().substring(HERE.length())));
    CompiledCatalogue.EXCEPTIONS
        .keySet()
        .forEach(exception -> types.add(exception.substring(HERE.length())));

    assertThat(offered(HERE)).isEqualTo(new TreeSet<>(types));
  }

  @Test
  void anExceptionOffersWhatItTellsAndWhatCanBeSet() {
    SortedSet<String> ofItsOwn = offered("new dev.statute.http.TooManyRequestsException().");
    ofItsOwn.removeAll(offered("new RuntimeException()."));

    assertThat(ofItsOwn)
        .containsExactly(
            "code()",
            "detail(",
            "extension(",
            "extensions()",
            "header(",
            "headers()",
            "instance(",
            "retryAfter(",
            "status()",
            "title(",
            "type(");
  }

  /** The tests are not on it: JShell would offer what their package has for itself. */
  private static String classPath(Class<?>... types) {
    return Stream.of(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> constants(Class<?> holder) {
    return Stream.of(holder.getFields()).map(Field::getName).toList();
  }

  private static SortedSet<String> offered(String typed) {
    List<SourceCodeAnalysis.Suggestion> suggestions =
        SHELL.sourceCodeAnalysis().completionSuggestions(typed, typed.length(), new int[1]);
    return new TreeSet<>(
        suggestions.stream().map(SourceCodeAnalysis.Suggestion::continuation).toList());
  }
}
