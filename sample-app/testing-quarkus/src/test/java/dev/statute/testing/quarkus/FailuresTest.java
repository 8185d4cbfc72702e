package dev.statute.testing.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FailuresTest {

  private static final File REPORT =
      new File("target/surefire-reports/TEST-" + SentTest.class.getName() + ".xml");

  @Test
  void aTestFailsForTheStatusThatItsHandlerDoesNotDeclare() throws Exception {
    NodeList tests =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(REPORT)
            .getElementsByTagName("testcase");
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < tests.getLength(); i++) {
      NodeList failure = ((Element) tests.item(i)).getElementsByTagName("failure");
      failures.add(
          failure.getLength() == 0
              ? "passes"
              : ((Element) failure.item(0)).getAttribute("message"));
    }

    assertThat(failures)
        .containsExactly(
            but("GET /plain answered 200 OK", "plain()", "200, 299"),
            but("GET /response answered 202 Accepted", "response()", "202, 299"),
            but("GET /thrown answered 409 Conflict", "thrown()", "299, 409"),
            but("GET /mapped answered 410 Gone", "mapped()", "299, 410"),
            "[unexpected-status] GET /crash answered 500 Internal Server Error, because nothing"
                + " handles java.lang.IllegalStateException: planted; QuarkusHandlers.crash()"
                + " declares 299",
            but("GET /sent answered 418 I'm a teapot", "sent()", "299, 418"),
            but("GET /later answered 203 Non-Authoritative Information", "later()", "203, 299"),
            but("GET /failed answered 503 Service Unavailable", "failed()", "299, 503"),
            but("GET /converted/{number} answered 404 Not Found", "converted(int)", "299, 404"),
            but("POST /unreadable answered 400 Bad Request", "unreadable(Item)", "299, 400"),
            but("GET /nothing answered 204 No Content", "nothing()", "204, 299"),
            "passes",
            "[unexpected-status] GET /orders answered 200 OK, but Orders.list() declares 298;"
                + " write @Returns({200, 298})",
            "[unexpected-status] GET /invoices answered 200 OK, but Invoices.list() declares 297;"
                + " write @Returns({200, 297})");
  }

  private static String but(String answer, String handler, String codes) {
    return "[unexpected-status] %s, but QuarkusHandlers.%s declares 299; write @Returns({%s})"
        .formatted(answer, handler, codes);
  }
}
