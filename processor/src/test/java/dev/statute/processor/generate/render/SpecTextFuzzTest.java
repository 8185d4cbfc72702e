package dev.statute.processor.generate.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.StatuteProcessor;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.StatusClass;
import dev.statute.processor.compiled.StatusFormat;
import dev.statute.processor.testing.MemoryCompiler;
import dev.statute.processor.testing.MemoryCompiler.Result;
import dev.statute.processor.testing.MemoryCompiler.Source;
import dev.statute.processor.testing.MetadataProbe;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;

/**
 * The text of a spec stays text, whatever it holds: it becomes no code, and it comes back as it
 * was. Text that a spec must not hold is refused, and then nothing is generated.
 */
class SpecTextFuzzTest {

  /** The types and members of the vendor, whatever its texts are. */
  private static final List<String> MEMBERS =
      """
      com.acme.Acme
        private com.acme.Acme()
        public static com.acme.StatusCode com.acme.Acme.of(int)
        public static java.util.Optional com.acme.Acme.find(int)
        static com.acme.StatusCode com.acme.Acme.own(int)
      com.acme.Acme$Code
        private com.acme.Acme$Code()
        public static final int com.acme.Acme$Code.HOSTILE
        public static final int com.acme.Acme$Code.OTHER
      com.acme.Acme$Text
        private com.acme.Acme$Text()
        public static final java.lang.String com.acme.Acme$Text.HOSTILE
        public static final java.lang.String com.acme.Acme$Text.OTHER
      com.acme.Acme$Type
        private com.acme.Acme$Type()
      com.acme.Acme$Type$Hostile
        private com.acme.Acme$Type$Hostile()
        private java.lang.Object com.acme.Acme$Type$Hostile.readResolve()
        private static final long com.acme.Acme$Type$Hostile.serialVersionUID
        static com.acme.StatusCode com.acme.Acme$Type$Hostile.instance()
        static final com.acme.Acme$Type$Hostile com.acme.Acme$Type$Hostile.INSTANCE
      com.acme.AcmeHostileException
        private static final long com.acme.AcmeHostileException.serialVersionUID
        public com.acme.AcmeHostileException com.acme.AcmeHostileException.detail(java.lang.String)
        public com.acme.AcmeHostileException com.acme.AcmeHostileException.extension(java.lang.String,java.lang.Object)
        public com.acme.AcmeHostileException com.acme.AcmeHostileException.header(java.lang.String,java.lang.String)
        public com.acme.AcmeHostileException com.acme.AcmeHostileException.instance(java.net.URI)
        public com.acme.AcmeHostileException com.acme.AcmeHostileException.title(java.lang.String)
        public com.acme.AcmeHostileException com.acme.AcmeHostileException.type(java.net.URI)
        public com.acme.AcmeHostileException(java.lang.String)
        public com.acme.AcmeHostileException(java.lang.String,java.lang.String)
        public com.acme.AcmeHostileException(java.lang.String,java.lang.String,java.lang.Throwable)
      com.acme.TypedConstants
        private com.acme.TypedConstants()
      com.acme.TypedConstants$OfAcme
        public static final com.acme.Acme$Type$Hostile com.acme.TypedConstants$OfAcme.HOSTILE
        public static final com.acme.Acme$Type$Hostile com.acme.TypedConstants$OfAcme.OTHER
      com.acme.package-info
      """
          .lines()
          .toList();

  private static final SortedSet<String> SHARED_TYPES =
      new TreeSet<>(
          Stream.concat(
                  Stream.of(
                      "com.acme.StatusCode",
                      "com.acme.StatusCodeException",
                      "com.acme.StatusCodeHeaders"),
                  Arrays.stream(StatusClass.values())
                      .map(c -> "com.acme." + c.typeName())
                      .flatMap(
                          type ->
                              Stream.of(
                                  type,
                                  type + "$Custom",
                                  type + "$Unrecognized",
                                  type + "Exception",
                                  type + "Exception$Custom")))
              .toList());

  @TempDir static Path folder;

  @AutoClose private static final MemoryCompiler COMPILER = new MemoryCompiler();

  /**
   * @param input one text for all fields, or several texts with a line of {@code ---} between them
   */
  @FuzzTest(maxDuration = "5m")
  void textStaysTextOrIsRefused(byte[] input) throws IOException, ReflectiveOperationException {
    HostileSpec spec = HostileSpec.of(input);
    MetadataProbe probe = new MetadataProbe();

    Result result = compile(spec, probe);

    if (spec.isAcceptable()) {
      assertThat(result.complaints()).isEmpty();
      assertThat(members(result)).isEqualTo(MEMBERS);
      assertTextsComeBack(spec, result, probe.texts());
    } else {
      assertThat(result.success()).isFalse();
      assertThat(result.complaints())
          .isNotEmpty()
          .allSatisfy(complaint -> assertThat(complaint).contains(spec.fileName() + ":"));
      assertThat(result.sources()).isEmpty();
      assertThat(result.classes()).isEmpty();
    }
  }

  private static Result compile(HostileSpec spec, MetadataProbe probe) throws IOException {
    Path file = Files.writeString(folder.resolve(spec.fileName()), spec.yaml());
    try {
      return COMPILER.compile(
          List.of("-Astatute.specDir=" + folder),
          List.of(new Source("com/acme/package-info.java", spec.packageInfo())),
          List.of(probe, new StatuteProcessor()));
    } finally {
      Files.delete(file);
    }
  }

  private static void assertTextsComeBack(
      HostileSpec spec, Result result, Map<String, List<String>> metadata)
      throws ReflectiveOperationException {
    Class<?> acme = result.loader().loadClass("com.acme.Acme");
    Object status = acme.getField("HOSTILE").get(null);
    assertThat(status.getClass().getMethod("phrase").invoke(status)).isEqualTo(spec.phrase());
    assertThat(acme.getMethod("of", int.class).invoke(null, 461)).isSameAs(status);
    Class<?> exception = acme.getClassLoader().loadClass("com.acme.AcmeHostileException");
    Object thrown = exception.getConstructor(String.class).newInstance("value");
    assertThat(exception.getMethod("title").invoke(thrown)).isEqualTo(spec.phrase());
    assertThat(exception.getMethod("headers").invoke(thrown))
        .isEqualTo(Map.of(spec.requiredHeader(), List.of("value")));
    assertThat(metadata)
        .containsEntry("spec", List.of(spec.fileName()))
        .containsEntry("title", List.of(spec.title()))
        .containsEntry("statuses", List.of(StatusFormat.write(known(spec))));
  }

  /**
   * The types beyond those that every catalogue has, each followed by its members, but for the
   * second form that the compiler gives to a method which returns more than the one it overrides.
   */
  private static List<String> members(Result result) throws ClassNotFoundException {
    ClassLoader loader = result.loader();
    SortedSet<String> types = new TreeSet<>(result.classes().keySet());
    assertThat(types.removeAll(SHARED_TYPES)).isTrue();
    List<String> members = new ArrayList<>();
    for (String name : types) {
      Class<?> type = loader.loadClass(name);
      members.add(name);
      Stream.<AnnotatedElement[]>of(
              type.getDeclaredConstructors(), type.getDeclaredMethods(), type.getDeclaredFields())
          .flatMap(Arrays::stream)
          .filter(member -> !(member instanceof Method method && method.isBridge()))
          .map(member -> "  " + member)
          .sorted()
          .forEach(members::add);
    }
    return members;
  }

  private static KnownStatus known(HostileSpec spec) {
    return new KnownStatus(
        461,
        spec.phrase(),
        List.of(spec.alias()),
        List.of(Sender.ORIGIN),
        State.CURRENT,
        true,
        false,
        List.of(spec.requiredHeader()),
        List.of(spec.optionalHeader()),
        spec.reference());
  }
}
