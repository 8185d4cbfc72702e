package dev.statute.processor.output;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Writes generated sources and resources. No other class writes through the filer. */
public final class SourceWriter {

  private final Filer filer;
  private final Reporter reporter;

  public SourceWriter(Filer filer, Reporter reporter) {
    this.filer = filer;
    this.reporter = reporter;
  }

  /**
   * Writes each source into its own file. If the filer refuses one, such as a type that already
   * exists, that is reported and none is written.
   *
   * @param sources the sources by the qualified names of their types
   * @param anchor the annotation that asks for them
   */
  public void write(Map<String, String> sources, Anchor anchor) {
    try {
      Map<JavaFileObject, String> files = new LinkedHashMap<>();
      for (Map.Entry<String, String> source : sources.entrySet()) {
        files.put(filer.createSourceFile(source.getKey(), anchor.element()), source.getValue());
      }
      for (Map.Entry<JavaFileObject, String> file : files.entrySet()) {
        try (Writer out = file.getKey().openWriter()) {
          out.write(file.getValue());
        }
      }
    } catch (FilerException e) {
      reporter.mistake(UsageError.TAKEN_TYPE.at(anchor, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      reporter.mistake(UsageError.UNWRITABLE_TYPE.at(anchor, e));
    }
  }

  /**
   * Writes a file into the class output. It only helps later compilations, so a failure is ignored.
   *
   * @param anchor the annotation that asks for it
   */
  public void writeResource(String name, String text, Anchor anchor) {
    try (Writer out =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, "", name, anchor.element())
            .openWriter()) {
      out.write(text);
    } catch (IOException e) {
      // The generated types work without it; only an incremental build does not find them.
    }
  }
}
