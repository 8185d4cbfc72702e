package dev.statute.contract.page;

import dev.statute.contract.frame.Tone;
import dev.statute.contract.frame.Total;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Mark;
import dev.statute.contract.rule.Findings;
import dev.statute.processor.check.rule.Check;
import java.util.List;
import java.util.stream.Stream;

/** The totals of a program; what is wrong stands only where there is some. */
final class ProgramTotals {

  private ProgramTotals() {}

  static List<Total> of(LinkedProgram program, Findings findings, SeenByTests tests) {
    List<EndpointStatus> statuses =
        program.endpoints().stream().flatMap(each -> each.statuses().stream()).toList();
    long complete = program.endpoints().stream().filter(Endpoint::isComplete).count();
    Stream<Total> numbers =
        Stream.of(
            Total.of(program.endpoints().size(), "endpoint", "endpoints", Tone.PLAIN),
            Total.of(statuses.size(), "status", "statuses", Tone.PLAIN),
            Total.of(complete, "complete", "complete", Tone.PLAIN));
    Total unseen = new Total(tests.unseen(program.endpoints()), "not seen by tests", Tone.DOUBTFUL);
    return Stream.of(numbers, wrong(statuses, findings), Stream.of(unseen))
        .flatMap(each -> each)
        .filter(each -> each.count() > 0 || each.tone() == Tone.PLAIN)
        .toList();
  }

  private static Stream<Total> wrong(List<EndpointStatus> statuses, Findings findings) {
    long undeclared = statuses.stream().filter(each -> each.mark() == Mark.UNDECLARED).count();
    long unreturned = findings.count(Check.UNRETURNED_STATUS);
    long unmapped = findings.count(Check.UNMAPPED_EXCEPTION);
    long others =
        findings.reported().size()
            - findings.count(Check.UNDECLARED_STATUS)
            - unreturned
            - unmapped;
    return Stream.of(
        Total.of(undeclared, "status not declared", "statuses not declared", Tone.BAD),
        Total.of(unreturned, "never made", "never made", Tone.DOUBTFUL),
        Total.of(unmapped, "unmapped exception", "unmapped exceptions", Tone.DOUBTFUL),
        Total.of(others, "other finding", "other findings", Tone.DOUBTFUL));
  }
}
