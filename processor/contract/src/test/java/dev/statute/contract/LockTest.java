package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code statute.lock} keeps, and what is said of a program that differs from it. */
class LockTest {

  private static final String CONTROLLER =
      """
      package shop;

      import dev.statute.Returns;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;

      @RestController
      class Orders {
        private final OrderService orders = new OrderService();

        @PostMapping("/orders")
        ResponseEntity<String> create(@RequestBody String order) {
          orders.create(order);
          return ResponseEntity.status(201).build();
        }

        @GetMapping("/orders/{id}")
        @Returns(200)
        String find(String id) {
          return orders.find(id);
        }

        @GetMapping("/a path")
        void blank() {
          try {
            Thread.sleep(1);
          } catch (InterruptedException interrupted) {
            throw new IllegalArgumentException();
          }
        }
      }
      """;

  private static final String SERVICE =
      """
      package shop;

      import org.springframework.http.HttpStatus;
      import org.springframework.web.server.ResponseStatusException;

      class OrderService {
        void create(String order) {
          if (order.isEmpty()) {
            throw new DuplicateOrder();
          }
        }

        String find(String id) {
          if (id.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
          }
          return id;
        }
      }

      class DuplicateOrder extends RuntimeException {}
      """;

  private static final String ADVICE =
      """
      package shop;

      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;

      @RestControllerAdvice
      class ShopAdvice {
        @ExceptionHandler
        ResponseEntity<String> on(DuplicateOrder duplicate) {
          return ResponseEntity.status(409).build();
        }

        @ExceptionHandler(IllegalArgumentException.class)
        ResponseEntity<String> onWrong() {
          return ResponseEntity.status(422).build();
        }
      }
      """;

  private static final String LOCK =
      """
      # statute.lock 1
      GET /a%20path 200 422?
      POST /orders 201 400 409
      GET /orders/{id} 200 404!
      """;

  @TempDir Path folder;
  private Path lock;

  @BeforeEach
  void compile() throws IOException {
    lock = folder.resolve("statute.lock");
    compile(CONTROLLER, SERVICE, ADVICE);
  }

  private void compile(String... sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?\\nclass (\\w+).*", "$1");
      files.add(Files.writeString(folder.resolve(name + ".java"), source));
    }
    CompiledSources.compile(CompiledSources.javac(), files, folder.resolve("classes"));
  }

  private CommandRun run(String command, String... options) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    arguments.add(folder.resolve("classes").toString());
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  private CommandRun check(String text) throws IOException {
    Files.writeString(lock, text);
    return run("check", "--lock", lock.toString());
  }

  @Test
  void aLockHasALineForEachEndpoint() throws IOException {
    CommandRun run = run("lock", "--lock", lock.toString());
    assertThat(run.out()).isEqualTo("statute.lock: 3 endpoints, 7 statuses\n");
    assertThat(Files.readString(lock)).isEqualTo(LOCK);
    assertThat(run("lock", "--lock", lock.toString()).out())
        .isEqualTo("statute.lock: 3 endpoints, 7 statuses, as before\n");
    assertThat(run("check", "--lock", lock.toString()))
        .isEqualTo(new CommandRun(0, "statute.lock: no changes\n", ""));
  }

  @Test
  void aStatusTwoFilesAwayIsOneLineAndNamedWithItsWay() throws IOException {
    compile(CONTROLLER, SERVICE, ADVICE.replace("status(409)", "status(423)"));
    CommandRun run = check(LOCK);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            POST /orders now answers 423 Locked, thrown by OrderService.create:9 (compatible; an error\
             added: clients that handle errors are not broken)
              by Orders.java:13 OrderService.create > OrderService.java:9 throws DuplicateOrder >\
             ShopAdvice.java:10 on(DuplicateOrder)
            POST /orders no longer answers 409 Conflict (note; an error removed)
            2 changes: 1 compatible, 1 note
            The program differs from statute.lock; if that is meant, run the command lock and commit\
             the file.
            """);
    run("lock", "--lock", lock.toString());
    assertThat(Files.readString(lock)).isEqualTo(LOCK.replace("400 409", "400 423"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          201 400 409 | 204 400 409 | POST /orders now answers 201 Created, returned by Orders.create:14, in place of 204 No Content (breaking; the success changed: clients that expect 204 break)
          201 400 409 | 201 202 400 409 | POST /orders no longer answers 202 Accepted (breaking; a success removed: clients that expect it break)
          201 400 409 | 201 202? 400 409 | POST /orders no longer may answer 202 Accepted (note; a success removed)
          201 400 409 | 400 409 | POST /orders now answers 201 Created, returned by Orders.create:14 (compatible; a success added: clients that take any success are not broken)
          201 400 409 | 201 409 | POST /orders now answers 400 Bad Request, sent by the framework (compatible; an error added: clients that handle errors are not broken)
          201 400 409 | 201 400 409 429 | POST /orders no longer answers 429 Too Many Requests (note; an error removed)
          201 400 409 | 201 400 409? | POST /orders answers 409 Conflict, thrown by OrderService.create:9 (note; certain now; before, it might come out, or was only declared)
          201 400 409 | 201 400 409! | POST /orders answers 409 Conflict, thrown by OrderService.create:9 (note; declared now, or nothing is)
          200 404! | 200 404 | GET /orders/{id} answers 404 Not Found, thrown by OrderService.find:15, not declared; add @Returns(404) (note; not declared, although others are)
          200 404! | 200 | GET /orders/{id} now answers 404 Not Found, thrown by OrderService.find:15, not declared; add @Returns(404) (compatible; an error added: clients that handle errors are not broken)
          200 422? | 200 | GET /a%20path may now answer 422 Unprocessable Content, by Orders.blank:28 (compatible; an error added: clients that handle errors are not broken)
          200 422? | 200 422 | GET /a%20path may answer 422 Unprocessable Content, by Orders.blank:28 (note; no longer certain)
          GET /orders/{id} | GET /orders/{number} | GET /orders/{id} was GET /orders/{number} (note; a variable renamed: its requests are the same)
          """)
  void aChangeIsNamedWithWhatItMeans(String now, String before, String message) throws IOException {
    CommandRun run = check(LOCK.replace(now, before));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> !line.startsWith("  by ")).findFirst())
        .contains(message);
    assertThat(run.out())
        .contains("\n1 change: 1 " + message.replaceFirst(".* \\((\\w+);.*", "$1"));
  }

  @Test
  void aSuccessThatIsOnlyDeclaredStillIsGone() throws IOException {
    compile(
        CONTROLLER.replace("@PostMapping", "@Returns({200, 201, 409})\n  @PostMapping"),
        SERVICE,
        ADVICE);
    assertThat(check(LOCK.replace("201 400 409", "200 400 409")).out())
        .startsWith(
            "POST /orders now answers 201 Created, returned by Orders.create:15, in place of 200 OK"
                + " (breaking; the success changed: clients that expect 200 break)\n1 change");
  }

  @Test
  void anEndpointIsAddedOrRemoved() throws IOException {
    assertThat(check(LOCK.replace("POST /orders ", "PUT /orders ")).out())
        .startsWith(
            """
            POST /orders was added, and answers 201 400 409 (compatible; an endpoint added)
            PUT /orders was removed (breaking; an endpoint removed: its clients break)
            2 changes: 1 breaking, 1 compatible
            """);
  }

  @Test
  void aSuccessBehindWhatCannotBeReadIsNotMissed() throws IOException {
    String unknown =
        "return ResponseEntity.status(Integer.parseInt(System.getProperty(\"status\"))).build()";
    compile(
        CONTROLLER.replace("return ResponseEntity.status(201).build()", unknown), SERVICE, ADVICE);
    assertThat(check(LOCK).out())
        .startsWith(
            "POST /orders no longer answers 201 Created (note; a success removed, or not seen: ")
        .contains("1 change: 1 note\n");
    compile(
        CONTROLLER.replace(
            "return ResponseEntity.status(201).build()",
            "if (order.isEmpty()) return ResponseEntity.ok().build();\n" + unknown),
        SERVICE,
        ADVICE);
    assertThat(check(LOCK).out()).contains("2 changes: 1 compatible, 1 note\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /files/{*path}    | /files/{name}
          /files/{name}     | /files/{name:[a-z]+}
          /${base}/orders   | /${root}/orders
          """)
  void aPathThatMatchesOtherRequestsIsAnotherEndpoint(String before, String now)
      throws IOException {
    compile(CONTROLLER.replace("/orders/{id}", now), SERVICE, ADVICE);
    run("lock", "--lock", lock.toString());
    assertThat(
            check(
                    Files.readString(lock)
                        .replaceFirst(
                            "GET /\\S*(files|orders)\\S*",
                            Matcher.quoteReplacement("GET " + before)))
                .out())
        .contains("was added", "GET " + before + " was removed")
        .doesNotContain("variable renamed");
  }

  @Test
  void aRouteForAllMethodsAnswersEachOfThem() throws IOException {
    compile(
        CONTROLLER.replace("@GetMapping(\"/orders/{id}\")", "@RequestMapping(\"/orders/{id}\")"),
        SERVICE,
        ADVICE);
    assertThat(check(LOCK.replace("{id} 200 404!", "{id} 200")).out())
        .contains("ANY /orders/{id} was added, and answers 200 404!")
        .contains("GET /orders/{id} now answers 404 Not Found, thrown by OrderService.find:15")
        .doesNotContain("removed");
  }

  @ParameterizedTest
  @ValueSource(ints = {42, 1000, -1})
  void aCodeThatIsNoneCanBeLocked(int code) throws IOException {
    compile(CONTROLLER.replace("status(201)", "status(" + code + ")"), SERVICE, ADVICE);
    run("lock", "--lock", lock.toString());
    assertThat(run("check", "--lock", lock.toString()).out())
        .isEqualTo("statute.lock: no changes\n");
  }

  @Test
  void aPathThatCannotBeWrittenIsEscaped() throws IOException {
    compile(CONTROLLER.replace("/a path", "/a#b\\ud800\\u2028c"), SERVICE, ADVICE);
    lock = folder.resolve("new folder/statute.lock");
    run("lock", "--lock", lock.toString());
    assertThat(lock).content().contains("\nGET /a%23b%D800%2028c 200 422?\n");
    assertThat(run("check", "--lock", lock.toString()).exit()).isZero();
  }

  @Test
  void handlersOfOneRouteAreOneEndpoint() throws IOException {
    compile(
        CONTROLLER
            .replace("@PostMapping(\"/orders\")", "@GetMapping(path = \"/orders/{id}\")")
            .replace("@Returns(200)", ""),
        SERVICE,
        ADVICE);
    run("lock", "--lock", lock.toString());
    assertThat(Files.readString(lock))
        .isEqualTo(
            """
            # statute.lock 1
            GET /a%20path 200 422?
            GET /orders/{id} 200 201 400 404 409
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\n\n", "\n# a comment\n"})
  void aLockIsReadWithTheLineEndsOfAnySystemAndWithBlankLines(String end) throws IOException {
    assertThat(check(LOCK.replace("\n", end)).out()).isEqualTo("statute.lock: no changes\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # statute.lock 1 | # statute.lock 2 | statute.lock:1: this version of Statute reads the format 1, and not 2; update Statute
          # statute.lock 1 | # a lock | statute.lock:1: the first line is not "# statute.lock 1"; write the file anew
          201 400 409 | 201, 400 | statute.lock:3: "POST /orders 201, 400" is not a method, a path and codes, such as "POST /orders 201 400? 409!"
          201 400 409 | 201 4xx | statute.lock:3: "POST /orders 201 4xx" is not a method, a path and codes, such as "POST /orders 201 400? 409!"
          GET /orders/{id} | POST /orders | statute.lock:4: POST /orders stands in line 3, too; write the file anew
          """)
  void aWrongLineIsNamed(String right, String wrong, String message) throws IOException {
    assertThat(check(LOCK.replace(right, wrong))).isEqualTo(new CommandRun(2, "", message + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "||||||| base", "=======", ">>>>>>> topic"})
  void aMergeConflictIsNamed(String mark) throws IOException {
    assertThat(check(LOCK.replace("POST", mark + "\nPOST")).err())
        .isEqualTo(
            "statute.lock:3: a merge conflict is not resolved; resolve it, or write the file anew\n");
    assertThat(check(mark + "\n" + LOCK).err()).startsWith("statute.lock:1: a merge conflict");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\uFEFF# statute.lock 1\n", "GET /orders 200\n"})
  void aFileOfAnotherKindIsNamed(String text) throws IOException {
    assertThat(check(text).err()).startsWith("statute.lock:1: the first line is not \"");
  }

  @Test
  void aMissingLockIsNamed() {
    assertThat(run("check", "--lock", lock.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "there is no file " + lock + "; write it with the command lock, and commit it\n"));
    assertThat(run("diff", "--base", lock.toString()).err())
        .isEqualTo(
            "there is no file "
                + lock
                + "; name a statute.lock or a contract.json of an earlier state\n");
  }

  @Test
  void aDiffIsMarkdownForAPullRequest() throws IOException {
    Files.writeString(
        lock, LOCK.replace("201 400 409", "204 400").replace("{id} 200 404!", "{number} 200 404"));
    CommandRun run = run("diff", "--base", lock.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            ### Contract: 1 breaking, 1 compatible, 2 notes

            **Breaking**

            - `POST /orders` now answers 201 Created, returned by Orders.create:14, in place of 204 No\
             Content _(the success changed: clients that expect 204 break)_

            **Compatible**

            - `POST /orders` now answers 409 Conflict, thrown by OrderService.create:9 _(an error added:\
             clients that handle errors are not broken)_
              - `Orders.java:13 OrderService.create` → `OrderService.java:9 throws DuplicateOrder` →\
             `ShopAdvice.java:10 on(DuplicateOrder)`

            **Notes**

            - `GET /orders/{id}` was GET /orders/{number} _(a variable renamed: its requests are the\
             same)_
            - `GET /orders/{id}` answers 404 Not Found, thrown by OrderService.find:15, not declared; add\
             `@Returns(404)` _(not declared, although others are)_
              - `Orders.java:20 OrderService.find` → `OrderService.java:15 throws\
             ResponseStatusException`
            """);
  }

  @Test
  void aContractIsABaseLikeItsLock() throws IOException {
    run("contract", "-o", folder.toString());
    String json = folder.resolve("contract.json").toString();
    assertThat(run("diff", "--base", json).out()).isEqualTo("### Contract: no changes\n");
    compile(CONTROLLER, SERVICE, ADVICE.replace("status(409)", "status(423)"));
    Files.writeString(lock, LOCK);
    assertThat(run("diff", "--base", json)).isEqualTo(run("diff", "--base", lock.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} | contract.json: this is no contract.json: the member "format" is missing
          {"format": 2} | contract.json: this version of Statute reads the format 1, and not 2; update Statute
          {"format": 1, "endpoints": {}} | contract.json: this is no contract.json: the member "endpoints" has the wrong type
          """)
  void aWrongContractIsNamed(String text, String message) throws IOException {
    Path json = Files.writeString(folder.resolve("contract.json"), text);
    assertThat(run("diff", "--base", json.toString()))
        .isEqualTo(new CommandRun(2, "", message + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"format\": null}",
        "{\"format\": \"x\"}",
        "{\"format\": 1, \"endpoints\": [{\"method\": []}]}",
        "{\"format\": 1, \"endpoints\": [{\"method\": \"GET\", \"path\": \"/\", \"statuses\": [{\"code\": 200, \"sources\": [\"new\"]}]}]}",
        "{\"format\": 1, \"endpoints\": [1]}"
      })
  void aBrokenContractIsWrongUsage(String text) throws IOException {
    Path json = Files.writeString(folder.resolve("contract.json"), text);
    CommandRun run = run("diff", "--base", json.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("contract.json: this is no contract.json: ").hasLineCount(1);
  }
}
