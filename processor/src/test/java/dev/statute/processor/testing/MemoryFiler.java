package dev.statute.processor.testing;

import dev.statute.processor.generate.render.CatalogueRenderer;
import dev.statute.processor.generate.spec.Catalogue;
import dev.statute.processor.output.Anchor;
import dev.statute.processor.output.Reporter;
import dev.statute.processor.output.SourceWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A filer that keeps sources in memory, without a compiler. */
public final class MemoryFiler implements Filer {

  private final SortedMap<String, StringWriter> files = new TreeMap<>();

  /** Writes the sources of a catalogue. A mistake could not be reported, and would fail. */
  public void write(Catalogue catalogue) {
    new SourceWriter(this, new Reporter(null))
        .write(CatalogueRenderer.render(catalogue), new Anchor.OfElement(null));
  }

  /** The sources by the qualified name of their type. */
  public SortedMap<String, String> sources() {
    SortedMap<String, String> sources = new TreeMap<>();
    files.forEach((name, text) -> sources.put(name, text.toString()));
    return sources;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... origins) {
    StringWriter text = new StringWriter();
    files.put(name.toString(), text);
    return new SimpleJavaFileObject(
        URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public Writer openWriter() {
        return text;
      }
    };
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... origins) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileObject createResource(
      Location location, CharSequence pkg, CharSequence name, Element... origins) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileObject getResource(Location location, CharSequence pkg, CharSequence name) {
    throw new UnsupportedOperationException();
  }
}
