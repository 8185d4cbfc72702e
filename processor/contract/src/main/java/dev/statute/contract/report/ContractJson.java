package dev.statute.contract.report;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.ExceptionHandler;
import dev.statute.contract.link.Gap;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.Source;
import dev.statute.processor.compiled.KnownVendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a program as {@code contract.json}; docs/contract.schema.json describes it. */
public final class ContractJson {

  private static final int FORMAT = 1;

  private final Codes codes;

  private ContractJson(Codes codes) {
    this.codes = codes;
  }

  /** The text of the file. Equal programs give equal text. */
  public static String write(LinkedProgram program, Codes codes) {
    ContractJson json = new ContractJson(codes);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("endpoints", program.endpoints().stream().map(json::endpoint).toList());
    root.put("exceptions", program.handlers().stream().map(ContractJson::exception).toList());
    return JsonWriter.write(root);
  }

  private Map<String, Object> endpoint(Endpoint endpoint) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("method", endpoint.route().verb());
    object.put("path", endpoint.route().path());
    object.put("handler", endpoint.handler());
    object.put("source", endpoint.source());
    object.put("complete", endpoint.isComplete());
    Map<Integer, List<Outcome>> byCode = new TreeMap<>();
    for (Outcome outcome : endpoint.outcomes()) {
      byCode.computeIfAbsent(outcome.code(), code -> new ArrayList<>()).add(outcome);
    }
    List<Map<String, Object>> statuses = new ArrayList<>();
    Codes own = codes.behind(endpoint.targetHolders());
    byCode.forEach((code, outcomes) -> statuses.add(status(own, code, outcomes)));
    object.put("statuses", statuses);
    object.put("unknown", endpoint.gaps().stream().map(ContractJson::gap).toList());
    return object;
  }

  private static Map<String, Object> status(Codes codes, int code, List<Outcome> outcomes) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", code);
    object.put("phrase", codes.phrase(code));
    object.put("vendor", codes.vendor(code).map(KnownVendor::id).orElse(""));
    TreeSet<Source> sources = new TreeSet<>();
    outcomes.forEach(outcome -> sources.add(outcome.source()));
    object.put("sources", sources.stream().map(Source::id).toList());
    object.put(
        "ways",
        outcomes.stream()
            .map(Outcome::way)
            .filter(way -> !way.isEmpty())
            .distinct()
            .sorted((one, other) -> String.join("\n", one).compareTo(String.join("\n", other)))
            .toList());
    return object;
  }

  private static Map<String, Object> gap(Gap gap) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("why", gap.why());
    object.put("what", gap.what());
    object.put("at", gap.at());
    return object;
  }

  private static Map<String, Object> exception(ExceptionHandler handler) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", handler.type());
    object.put("codes", List.copyOf(handler.codes()));
    object.put("by", handler.by());
    return object;
  }
}
