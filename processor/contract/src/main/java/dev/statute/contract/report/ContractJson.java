package dev.statute.contract.report;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.EndpointStatus;
import dev.statute.contract.link.ExceptionHandler;
import dev.statute.contract.link.Gap;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Mark;
import dev.statute.contract.link.Source;
import dev.statute.contract.method.Step;
import dev.statute.contract.text.JsonText;
import dev.statute.processor.compiled.KnownVendor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a program as {@code contract.json}; docs/contract.schema.json describes it. */
public final class ContractJson {

  private final Codes codes;

  private ContractJson(Codes codes) {
    this.codes = codes;
  }

  /** The text of the file. Equal programs give equal text. */
  public static String write(LinkedProgram program, Codes codes) {
    ContractJson json = new ContractJson(codes);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", LinkedProgram.FORMAT);
    root.put("endpoints", program.endpoints().stream().map(json::endpoint).toList());
    root.put("exceptions", program.handlers().stream().map(ContractJson::exception).toList());
    return JsonText.write(root);
  }

  private Map<String, Object> endpoint(Endpoint endpoint) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("method", endpoint.route().verb());
    object.put("path", endpoint.route().path());
    object.put("handler", endpoint.handler());
    object.put("source", endpoint.source());
    object.put("complete", endpoint.isComplete());
    Codes own = codes.behind(endpoint.targetHolders());
    object.put("statuses", endpoint.statuses().stream().map(each -> status(own, each)).toList());
    object.put("unknown", endpoint.gaps().stream().map(ContractJson::gap).toList());
    return object;
  }

  private static Map<String, Object> status(Codes codes, EndpointStatus status) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("code", status.code());
    object.put("phrase", codes.phrase(status.code()));
    object.put("vendor", codes.vendor(status.code()).map(KnownVendor::id).orElse(""));
    object.put("sources", status.sources().stream().map(Source::id).toList());
    if (status.mark() == Mark.UNDECLARED) {
      object.put("undeclared", true);
    }
    object.put("ways", status.ways().stream().map(ContractJson::way).toList());
    return object;
  }

  private static List<String> way(List<Step> steps) {
    return steps.stream().map(Step::toString).toList();
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
    object.put("codes", handler.codes());
    object.put("by", handler.by());
    return object;
  }
}
