package dev.statute.contract;

import dev.statute.contract.suggest.Suggestions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a patch that declares what certainly comes out. */
@Command(
    name = "suggest",
    description = "Writes suggest.patch, which declares the statuses that certainly come out.")
final class SuggestCommand extends ProgramCommand {

  @Option(
      names = "--sources",
      paramLabel = "PATH",
      description = "the folders with the sources of the program",
      required = true)
  private String sources = "";

  @Mixin private CheckOptions checks = new CheckOptions();

  @Option(
      names = "--style",
      paramLabel = "STYLE",
      description =
          "returns or apiresponse; by default apiresponse where the sources have @ApiResponse and"
              + " nothing has @Returns",
      defaultValue = "")
  private String style = "";

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "the charset of the sources (default: ${DEFAULT-VALUE})",
      defaultValue = "UTF-8")
  private Charset encoding = Charset.defaultCharset();

  @Mixin private OutputOption output = new OutputOption();

  @Override
  ContractRequest request(ProgramOptions program) {
    return program.request("", checks.levels(), checks.suppress());
  }

  @Override
  int run(ContractResult result, PrintWriter out) throws IOException {
    Suggestions suggestions =
        result.suggest(ProgramOptions.paths(sources), encoding, style, Path.of(""));
    suggestions.skipped().forEach(line -> out.println("skipped: " + line));
    suggestions.summary().forEach(out::println);
    Path file = output.folder().resolve("suggest.patch");
    if (suggestions.write(file, encoding)) {
      out.println(suggestions.command(file));
    }
    return 0;
  }
}
