package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is broken or hostile gets a clear line or none, and the rest is read. */
class BadInputTest {

  private static final String CONTROLLER =
      """
      package shop;

      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      public class Orders {
        @GetMapping("/orders/<script>alert(1)</script>")
        public String list() {
          return "";
        }
      }
      """;

  private static final String ROUTE = "GET /orders/<script>alert(1)</script> -> 200 plain";

  @TempDir Path folder;
  private Path classes;

  @BeforeEach
  void compile() throws IOException {
    classes = CompiledSources.compile("Orders.java", CONTROLLER, folder);
  }

  private Contract contract(Path... more) {
    List<Path> program = new java.util.ArrayList<>(List.of(classes));
    program.addAll(List.of(more));
    return Contract.of(program, CompiledSources.classPath());
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(classes.resolve(name), bytes);
  }

  @Test
  void aTruncatedClassFileIsNamedAndTheRestIsRead() throws IOException {
    byte[] whole = Files.readAllBytes(classes.resolve("shop/Orders.class"));
    write("shop/Broken.class", Arrays.copyOf(whole, whole.length / 2));
    Contract contract = contract();
    assertThat(SmallProgram.endpoints(contract)).containsExactly(ROUTE);
    assertThat(contract.problems())
        .containsExactly("shop.Broken cannot be read: it is not a valid class file");
  }

  @Test
  void aClassOfAFutureVersionIsNamed() throws IOException {
    byte[] future = Files.readAllBytes(classes.resolve("shop/Orders.class"));
    future[7] = 99;
    write("shop/Future.class", future);
    assertThat(contract().problems())
        .containsExactly("shop.Future cannot be read: Unsupported class file major version 99");
  }

  @Test
  void anEmptyFileAndAnotherFormatAreNamed() throws IOException {
    write("shop/Empty.class", new byte[0]);
    write("shop/Text.class", "class Text {}".getBytes());
    assertThat(contract().problems()).hasSize(2).allMatch(line -> line.startsWith("shop."));
  }

  @Test
  void aPathThatDoesNotExistIsNamed() {
    assertThat(contract(folder.resolve("nowhere")).problems())
        .containsExactly("nowhere does not exist");
  }

  @Test
  void aFileThatIsNoArchiveIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.jar"), "no archive");
    assertThat(contract(text).problems())
        .hasSize(1)
        .allMatch(line -> line.startsWith("notes.jar cannot be opened: "));
  }

  /** An entry that claims to be small and is not fills no memory. */
  @Test
  void anEntryOfManyMegabytesIsNotRead() throws IOException {
    Path bomb = folder.resolve("bomb.jar");
    try (OutputStream file = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("shop/Bomb.class"));
      byte[] zeros = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        zip.write(zeros);
      }
    }
    assertThat(SmallProgram.endpoints(contract(bomb))).containsExactly(ROUTE);
  }

  /** Ten thousand methods in a circle need no deep stack. */
  @Test
  void aCircleOfManyMethodsEnds() throws IOException {
    int count = 10_000;
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "shop/Circle", null, "java/lang/Object", null);
    for (int i = 0; i < count; i++) {
      MethodVisitor method =
          writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "m" + i, "()V", null, null);
      method.visitCode();
      method.visitMethodInsn(
          Opcodes.INVOKESTATIC, "shop/Circle", "m" + (i + 1) % count, "()V", false);
      method.visitInsn(Opcodes.RETURN);
      method.visitMaxs(0, 0);
      method.visitEnd();
    }
    writer.visitEnd();
    Path sources = folder.resolve("more");
    Files.createDirectories(sources.resolve("shop"));
    Files.write(sources.resolve("shop/Circle.class"), writer.toByteArray());
    String caller = CONTROLLER.replace("return \"\";", "Circle.m0();\n    return \"\";");
    Files.write(classes.resolve("shop/Circle.class"), writer.toByteArray());
    Path file = Files.writeString(folder.resolve("Orders.java"), caller);
    CompiledSources.compile(
        CompiledSources.javac(),
        List.of(file),
        classes,
        "-cp",
        System.getProperty("java.class.path") + java.io.File.pathSeparator + sources);
    assertThat(contract().endpoints()).hasSize(1);
  }

  /** Each function takes along the one before it. */
  @Test
  void functionsAroundFunctionsEnd() throws IOException {
    String chains =
        CONTROLLER.replace(
            "return \"\";\n  }",
            """
            java.util.function.Supplier<String> chain = () -> "x";
            for (java.util.function.UnaryOperator<String> filter : FILTERS) {
              java.util.function.Supplier<String> next = chain;
              chain = () -> filter.apply(next.get());
            }
            return wrap(chain, 9).get();
          }

          static final java.util.List<java.util.function.UnaryOperator<String>> FILTERS =
              new java.util.ArrayList<>();

          static <T> java.util.function.Supplier<T> wrap(
              java.util.function.Supplier<T> inner, int count) {
            return count == 0 ? inner : wrap(() -> inner.get(), count - 1);
          }
        """);
    classes = CompiledSources.compile("Orders.java", chains, folder);
    assertThat(SmallProgram.endpoints(contract())).containsExactly(ROUTE);
  }

  /** Two versions of a library in two jars can make a class its own superclass. */
  @Test
  void aCircleOfSupertypesEnds() throws IOException {
    for (String name : List.of("One", "Two")) {
      ClassWriter writer = new ClassWriter(0);
      String parent = name.equals("One") ? "shop/Two" : "shop/One";
      writer.visit(
          Opcodes.V17, Opcodes.ACC_PUBLIC, "shop/" + name, null, parent, new String[] {parent});
      writer.visitEnd();
      write("shop/" + name + ".class", writer.toByteArray());
    }
    assertThat(SmallProgram.endpoints(contract())).containsExactly(ROUTE);
  }

  @Test
  void aMethodAtTheLimitOfTheFormatIsUnknown() throws IOException {
    StringBuilder body = new StringBuilder("int x = list().length();\n");
    for (int i = 0; i < 5_000; i++) {
      body.append("x += 1000 * x;\n");
    }
    String large =
        CONTROLLER.replace(
            "return \"\";\n  }",
            "return \"\";\n  }\n\n  @GetMapping(\"/large\")\n  public String large() {\n"
                + body
                + "return \"\" + x;\n  }");
    classes = CompiledSources.compile("Orders.java", large, folder);
    assertThat(SmallProgram.endpoints(contract())).hasSize(2);
  }

  /** Obfuscated: names that no compiler writes, and a member of every kind with the same name. */
  @Test
  void anObfuscatedClassIsRead() throws IOException {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V1_8, Opcodes.ACC_PUBLIC, "a/a", null, "java/lang/Object", null);
    writer.visitField(Opcodes.ACC_PRIVATE, "a", "I", null, null).visitEnd();
    writer.visitField(Opcodes.ACC_PRIVATE, "a", "Ljava/lang/String;", null, null).visitEnd();
    MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "if", "()I", null, null);
    method.visitCode();
    method.visitVarInsn(Opcodes.ALOAD, 0);
    method.visitFieldInsn(Opcodes.GETFIELD, "a/a", "a", "I");
    method.visitInsn(Opcodes.IRETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
    writer.visitEnd();
    Files.createDirectories(classes.resolve("a"));
    write("a/a.class", writer.toByteArray());
    Contract contract = contract();
    assertThat(contract.problems()).isEmpty();
    assertThat(SmallProgram.endpoints(contract)).containsExactly(ROUTE);
  }
}
