package dev.statute.contract.page;

import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Mark;
import dev.statute.contract.rule.Findings;
import dev.statute.processor.check.rule.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * A number at the head of the page.
 *
 * @param tone how it looks
 */
public record Total(long count, String label, String tone) {

  private static final String PLAIN = "plain";

  /** The totals of a program; what is wrong stands only where there is some. */
  static List<Total> of(LinkedProgram program, Findings findings) {
    List<EndpointStatus> statuses =
        program.endpoints().stream().flatMap(each -> each.statuses().stream()).toList();
    long undeclared = statuses.stream().filter(each -> each.mark() == Mark.UNDECLARED).count();
    long unreturned = findings.count(Check.UNRETURNED_STATUS);
    long unmapped = findings.count(Check.UNMAPPED_EXCEPTION);
    long others =
        findings.reported().size()
            - findings.count(Check.UNDECLARED_STATUS)
            - unreturned
            - unmapped;
    List<Total> totals = new ArrayList<>();
    totals.add(plain(program.endpoints().size(), "endpoint", "endpoints"));
    totals.add(plain(statuses.size(), "status", "statuses"));
    long complete = program.endpoints().stream().filter(Endpoint::isComplete).count();
    totals.add(plain(complete, "complete", "complete"));
    totals.add(total(undeclared, "status not declared", "statuses not declared", "bad"));
    totals.add(total(unreturned, "never made", "never made", "doubtful"));
    totals.add(total(unmapped, "unmapped exception", "unmapped exceptions", "doubtful"));
    totals.add(total(others, "other finding", "other findings", "doubtful"));
    return totals.stream().filter(each -> each.count() > 0 || each.isPlain()).toList();
  }

  /** A number that says nothing bad. */
  public static Total plain(long count, String one, String many) {
    return total(count, one, many, PLAIN);
  }

  private static Total total(long count, String one, String many, String tone) {
    return new Total(count, count == 1 ? one : many, tone);
  }

  private boolean isPlain() {
    return tone.equals(PLAIN);
  }
}
