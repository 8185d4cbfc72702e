package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.link.Visit;
import dev.statute.contract.method.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A way says what is called, and where; to people it is told as methods, each with its line. */
class VisitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A.java:5 get                                            | Orders.get A.java:5
          A.java:5 ResponseEntity.ok                              | Orders.get A.java:5 > ResponseEntity.ok
          A.java:5 throws Gone                                    | Orders.get A.java:5 > throws Gone
          A.java:5 B.find; B.java:9 throws Gone                   | Orders.get A.java:5 > B.find B.java:9 > throws Gone
          A.java:5 throws Gone; C.java:2 on(Gone)                 | Orders.get A.java:5 > throws Gone > on(Gone) C.java:2
          A.java:5 throws Gone; C.java:2 on(Gone); C.java:3 D.of  | Orders.get A.java:5 > throws Gone > on(Gone) C.java:3 > D.of
          A.java:5 B.find; C.java:2 on(Gone)                      | Orders.get A.java:5 > B.find > on(Gone) C.java:2
          C.java:2 on(Gone)                                       | on(Gone) C.java:2
          B B.find; B throws Gone                                 | Orders.get B > B.find B > throws Gone
          """)
  void eachMethodHasThePlaceWhereTheWayGoesOn(String way, String visits) {
    List<Step> steps =
        Stream.of(way.split("; "))
            .map(step -> step.split(" ", 2))
            .map(parts -> new Step(parts[0], parts[1]))
            .toList();
    assertThat(
            Visit.of("shop.Orders#get", steps).stream()
                .map(visit -> (visit.method() + " " + visit.place()).strip())
                .collect(Collectors.joining(" > ")))
        .isEqualTo(visits);
  }
}
