package dev.statute.contract;

import dev.statute.contract.codes.CodesPage;
import dev.statute.processor.compiled.CatalogueShape;
import dev.statute.processor.generate.spec.Catalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes {@code codes.html} and {@code codes.md} from spec files. */
@Command(
    name = "codes",
    description = "Writes codes.html and codes.md: the codes of spec files, to look them up.",
    mixinStandardHelpOptions = true,
    exitCodeOnExecutionException = Main.USAGE)
final class CodesCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "SPEC",
      arity = "1..*",
      description = "spec files (*.yaml), or folders with them; all together are one catalogue")
  private List<Path> specs = new ArrayList<>();

  @Mixin private OutputOption output = new OutputOption();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "the package of the generated types (default: ${DEFAULT-VALUE})",
      defaultValue = CatalogueShape.READY_MADE)
  private String packageName = "";

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    Catalogue catalogue = SpecFiles.read(packageName, specs);
    Files.createDirectories(output.folder());
    CodesPage page = CodesPage.of(catalogue);
    write("codes.html", page.html());
    write("codes.md", page.markdown());
    out.println("codes.html and codes.md: " + page.size());
    out.flush();
    return 0;
  }

  private void write(String name, String text) throws IOException {
    Files.write(output.folder().resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
