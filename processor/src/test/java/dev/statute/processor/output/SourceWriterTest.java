package dev.statute.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.testing.Intercepted;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** Files that the compiler takes, and some that it refuses. */
class SourceWriterTest {

  private static final Anchor ANCHOR = new Anchor.OfElement(null);
  private static final SortedMap<String, String> SOURCES =
      new TreeMap<>(Map.of("com.acme.A", "class A {}", "com.acme.B", "class B {}"));

  private final SortedMap<String, StringWriter> written = new TreeMap<>();
  private final List<String> said = new ArrayList<>();
  private final Reporter reporter = new Reporter(Intercepted.by(this::say, Messager.class, null));

  private Optional<Object> say(String method, Object[] arguments) {
    said.add(arguments[0] + " " + arguments[1]);
    return Optional.of("");
  }

  @Test
  void sourcesAndResourcesAreWritten() {
    SourceWriter writer = writer("", "");
    writer.write(SOURCES, ANCHOR);
    writer.writeResource("META-INF/list", "com.acme.A\n", ANCHOR);
    assertThat(written.keySet()).containsExactly("META-INF/list", "com.acme.A", "com.acme.B");
    assertThat(written.get("com.acme.B")).hasToString("class B {}");
    assertThat(written.get("META-INF/list")).hasToString("com.acme.A\n");
    assertThat(said).isEmpty();
  }

  @Test
  void noSourceIsWrittenIfATypeExists() {
    writer("com.acme.B", "").write(SOURCES, ANCHOR);
    assertThat(written).isEmpty();
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("ERROR nothing is generated, because one of the types exists already: ")
        .contains("com.acme.B exists");
    assertThat(reporter.errors()).isEqualTo(1);
  }

  @Test
  void aSourceThatCannotBeWrittenIsAnError() {
    writer("", "com.acme.B").write(SOURCES, ANCHOR);
    assertThat(said)
        .singleElement()
        .asString()
        .startsWith("ERROR cannot write a generated type: ")
        .endsWith("no space for com.acme.B");
  }

  /** It only helps later compilations. */
  @Test
  void aResourceThatCannotBeWrittenIsLeftOut() {
    writer("", "META-INF/list").writeResource("META-INF/list", "com.acme.A\n", ANCHOR);
    assertThat(said).isEmpty();
  }

  private SourceWriter writer(String existing, String unwritable) {
    return new SourceWriter(new FullFiler(existing, unwritable), reporter);
  }

  /** A filer with one type that exists, and one file for which there is no space. */
  private final class FullFiler implements Filer {

    private final String existing;
    private final String unwritable;

    FullFiler(String existing, String unwritable) {
      this.existing = existing;
      this.unwritable = unwritable;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins)
        throws IOException {
      if (existing.contentEquals(name)) {
        throw new FilerException(name + " exists");
      }
      return file(name.toString());
    }

    @Override
    public FileObject createResource(
        Location location, CharSequence packageName, CharSequence name, Element... origins) {
      return file(name.toString());
    }

    private JavaFileObject file(String name) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), JavaFileObject.Kind.OTHER) {
        @Override
        public Writer openWriter() throws IOException {
          if (unwritable.equals(name)) {
            throw new IOException("no space for " + name);
          }
          return written.computeIfAbsent(name, key -> new StringWriter());
        }
      };
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileObject getResource(Location location, CharSequence packageName, CharSequence name) {
      throw new UnsupportedOperationException();
    }
  }
}
