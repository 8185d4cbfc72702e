package dev.statute.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of the command line, and what it has printed. */
record CommandRun(int exit, String out, String err) {

  /** A service of one handler. */
  static final String CONTROLLER =
      """
      package shop;

      import dev.statute.Returns;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      public class Orders {
        @GetMapping("/orders/{id}")
        @Returns(200)
        public ResponseEntity<String> find(String id) {
          return id.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(id);
        }
      }
      """;

  /** Compiles a service, and runs the command {@code contract} on it. */
  static CommandRun contract(Path folder, String controller, String... options) throws IOException {
    Path classes = CompiledSources.compile("Orders.java", controller, folder);
    List<String> arguments = new ArrayList<>(List.of("contract", "-o", folder.resolve("out") + ""));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.addAll(List.of(options));
    arguments.add(classes.toString());
    return of(arguments.toArray(String[]::new));
  }

  /** The {@code contract.json} of the last run. */
  static String json(Path folder) throws IOException {
    return Files.readString(folder.resolve("out/contract.json"));
  }

  static CommandRun of(String... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream failed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setErr(new PrintStream(failed, true, StandardCharsets.UTF_8));
      int exit = Main.run(arguments);
      return new CommandRun(
          exit,
          printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"),
          failed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
