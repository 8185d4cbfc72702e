package dev.statute.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * An error or a warning of a compiler.
 *
 * @param file the name of the source file
 * @param text such as {@code 12 ERROR what is wrong}
 */
public record Said(String file, String text) {

  private static final Pattern EMACS = Pattern.compile("(.*):(\\d+): (error|warning): (.*)");
  private static final Pattern RAW =
      Pattern.compile("(.*):(\\d+):\\d+: compiler\\.(err|warn)\\.(?:proc\\.messager: )?(.*)");

  /** The messages of a compilation, which has to have failed exactly if there was an error. */
  public static List<Said> by(Result result) {
    List<Said> said =
        result.diagnostics().stream()
            .filter(d -> d.getKind() != Kind.NOTE && d.getKind() != Kind.OTHER)
            .map(Said::of)
            .toList();
    assertThat(result.success())
        .isEqualTo(said.stream().noneMatch(message -> message.text().contains(" ERROR ")));
    return said;
  }

  /** The messages of a compiler in a JVM of its own. */
  public static List<Said> by(CommandLine result) {
    return in(result.lines(), result.compiler() == Compiler.JAVAC ? RAW : EMACS);
  }

  /** The messages of javac in the output of a build tool. */
  public static List<Said> in(List<String> lines) {
    return in(lines, EMACS);
  }

  private static List<Said> in(List<String> lines, Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(
            line ->
                new Said(
                    Path.of(line.group(1)).getFileName().toString(),
                    line.group(2)
                        + " "
                        + (line.group(3).startsWith("err")
                            ? Diagnostic.Kind.ERROR
                            : Diagnostic.Kind.WARNING)
                        + " "
                        + line.group(4)))
        .toList();
  }

  private static Said of(Diagnostic<? extends JavaFileObject> said) {
    String file =
        said.getSource() == null ? "" : Path.of(said.getSource().toUri()).getFileName().toString();
    return new Said(
        file, said.getLineNumber() + " " + said.getKind() + " " + said.getMessage(Locale.ROOT));
  }
}
