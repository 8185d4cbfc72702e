package dev.statute.contract;

import dev.statute.contract.catalogue.Codes;
import dev.statute.contract.coverage.Coverage;
import dev.statute.contract.link.Declared;
import dev.statute.contract.link.Endpoint;
import dev.statute.contract.link.Gap;
import dev.statute.contract.link.LinkedProgram;
import dev.statute.contract.link.Outcome;
import dev.statute.contract.link.Route;
import dev.statute.contract.link.Source;
import dev.statute.contract.link.TargetVendors;
import dev.statute.contract.method.Step;
import dev.statute.contract.page.ContractPage;
import dev.statute.contract.program.MethodId;
import dev.statute.contract.rule.Findings;
import dev.statute.contract.rule.ProgramFinding;
import dev.statute.meta.Sender;
import dev.statute.meta.State;
import dev.statute.processor.check.rule.Check;
import dev.statute.processor.check.rule.Level;
import dev.statute.processor.compiled.CodeNotation;
import dev.statute.processor.compiled.KnownCatalogue;
import dev.statute.processor.compiled.KnownStatus;
import dev.statute.processor.compiled.KnownVendor;
import dev.statute.processor.compiled.StatusFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A program with every mark, put together by hand, and its page. */
record PageSample(List<Endpoint> endpoints, List<ProgramFinding> findings) {

  private static final List<KnownVendor> VENDORS =
      List.of(
          vendor(
              "ietf",
              Map.of(
                  200,
                  "OK",
                  201,
                  "Created",
                  204,
                  "No Content",
                  400,
                  "Bad Request",
                  404,
                  "Not Found",
                  409,
                  "Conflict",
                  415,
                  "Unsupported Media Type",
                  500,
                  "Internal Server Error"),
              Sender.ORIGIN,
              Sender.GATEWAY),
          vendor("shop", Map.of(461, "Order Above Limit"), Sender.ORIGIN),
          vendor("nginx", Map.of(499, "Client Closed Request"), Sender.LOG),
          vendor("esri", Map.of(499, "Token Required"), Sender.ORIGIN));

  /** The five endpoints of a service. */
  static PageSample shop() {
    return new PageSample(
        List.of(
            endpoint(
                "GET /orders",
                "shop.OrderController#list()",
                declared(200),
                outcome(200, Source.DECLARED),
                outcome(200, Source.PLAIN, "OrderController.java:31 list"),
                outcome(400, Source.IMPLIED)),
            endpoint(
                "POST /orders",
                "shop.OrderController#create(shop.NewOrder)",
                declared(201, 461),
                outcome(201, Source.RETURNED, "OrderController.java:61 ResponseEntity.created"),
                outcome(
                    409,
                    Source.THROWN,
                    "OrderController.java:57 OrderService.create",
                    "OrderService.java:40 throws DuplicateOrder",
                    "ShopAdvice.java:12 on(DuplicateOrder)"),
                outcome(415, Source.IMPLIED),
                outcome(461, Source.THROWN, "OrderController.java:57 throws OrderAboveLimit")),
            endpoint(
                "GET /orders/{id}",
                "shop.OrderController#find(long)",
                declared(200, 404),
                outcome(200, Source.PLAIN, "OrderController.java:71 find"),
                outcome(404, Source.DECLARED)),
            gap(
                endpoint(
                    "DELETE /orders/{id}",
                    "shop.OrderController#delete(long)",
                    declared(),
                    outcome(204, Source.PLAIN, "OrderController.java:80 delete"),
                    outcome(409, Source.MAYBE, "OrderController.java:81 Orders.delete")),
                new Gap("no implementation", "shop.Payments#refund", "OrderService.java:44")),
            behind(
                "nginx",
                endpoint(
                    "POST /orders/{id}/payment",
                    "shop.PaymentController#pay(long)",
                    declared(201),
                    outcome(201, Source.PLAIN, "PaymentController.java:20 pay"),
                    outcome(499, Source.POSSIBLE, "PaymentController.java:21 Client.charge"),
                    outcome(500, Source.CRASH, "PaymentController.java:22 throws Broken")))),
        List.of(
            finding(
                Check.UNDECLARED_STATUS,
                "shop.OrderController#create(shop.NewOrder)",
                "409",
                "409 Conflict leaves OrderController#create; add it, such as with @Returns(409)"),
            finding(
                Check.UNRETURNED_STATUS,
                "shop.OrderController#find(long)",
                "404",
                "404 Not Found is declared, but nothing makes it"),
            finding(
                Check.UNMAPPED_EXCEPTION,
                "shop.PaymentController#pay(long)",
                "Broken",
                "Broken leaves PaymentController#pay and nothing maps it"),
            finding(
                Check.SILENT_ERROR,
                "shop.ShopAdvice#on",
                "Gone",
                "ShopAdvice#on answers with OK")));
  }

  /** A program in which every text is the same one. */
  static PageSample of(String text) {
    Endpoint endpoint =
        endpoint(
            "GET /" + text,
            text + "#" + text + "()",
            declared(200),
            outcome(200, Source.PLAIN, "A.java:1 " + text, text),
            outcome(409, Source.THROWN, text + ":7 throws " + text));
    return new PageSample(
        List.of(gap(endpoint, new Gap(text, text, text))),
        List.of(
            finding(Check.UNDECLARED_STATUS, endpoint.handler(), "409", text),
            finding(Check.SILENT_ERROR, text, text, text)));
  }

  /** A big program: as many endpoints with all of these codes. */
  static PageSample of(int endpoints, int codes) {
    List<Endpoint> all = new ArrayList<>();
    for (int number = 0; number < endpoints; number++) {
      Outcome[] outcomes = new Outcome[codes];
      for (int code = 0; code < codes; code++) {
        outcomes[code] =
            outcome(
                400 + code,
                Source.THROWN,
                "OrderController.java:57 OrderService.create",
                "OrderService.java:40 throws DuplicateOrder",
                "ShopAdvice.java:12 on(DuplicateOrder)");
      }
      String route = "GET /orders/{id}/parts/" + number / 2;
      all.add(endpoint(route, "shop.OrderController#part" + number + "()", declared(), outcomes));
    }
    return new PageSample(all, List.of());
  }

  String html(String title) {
    return html(title, Optional.empty());
  }

  String html(String title, Optional<Coverage> coverage) {
    KnownCatalogue catalogue =
        new KnownCatalogue(
            VENDORS.subList(0, 1), () -> VENDORS, anchor -> new CodeNotation.Unknown());
    return ContractPage.write(
        title,
        new LinkedProgram(endpoints, List.of(), List.of()),
        new Codes(catalogue, List.of()),
        new Findings(findings, List.of()),
        coverage);
  }

  private static KnownVendor vendor(String id, Map<Integer, String> phrases, Sender... senders) {
    List<String> statuses = new ArrayList<>();
    new TreeMap<>(phrases)
        .forEach(
            (code, phrase) ->
                statuses.add(
                    StatusFormat.write(
                        new KnownStatus(
                            code,
                            phrase,
                            List.of(),
                            List.of(senders),
                            State.CURRENT,
                            true,
                            false,
                            List.of(),
                            List.of(),
                            ""))));
    return new KnownVendor(id, "vendors." + id, statuses, new TreeSet<>());
  }

  private static Endpoint endpoint(
      String route, String handler, Declared declared, Outcome... outcomes) {
    int verb = route.indexOf(' ');
    return new Endpoint(
        new Route(route.substring(0, verb), route.substring(verb + 1)),
        handler,
        new MethodId("shop/OrderController", "create", "()V"),
        List.of(),
        "OrderController.java:57",
        declared,
        Optional.empty(),
        List.of(outcomes),
        new TreeSet<>(),
        List.of());
  }

  private static Endpoint gap(Endpoint endpoint, Gap gap) {
    return new Endpoint(
        endpoint.route(),
        endpoint.handler(),
        endpoint.method(),
        endpoint.declaredIn(),
        endpoint.source(),
        endpoint.declared(),
        endpoint.targets(),
        endpoint.outcomes(),
        new TreeSet<>(Set.of(gap)),
        List.of());
  }

  private static Endpoint behind(String vendor, Endpoint endpoint) {
    return new Endpoint(
        endpoint.route(),
        endpoint.handler(),
        endpoint.method(),
        endpoint.declaredIn(),
        endpoint.source(),
        endpoint.declared(),
        Optional.of(new TargetVendors(List.of("vendors." + vendor), "ORIGIN", "here")),
        endpoint.outcomes(),
        endpoint.gaps(),
        List.of());
  }

  private static Declared declared(Integer... codes) {
    return new Declared(
        new TreeSet<>(Arrays.asList(codes)),
        Set.of(),
        false,
        new TreeSet<>(),
        codes.length > 0,
        Optional.empty());
  }

  private static Outcome outcome(int code, Source source, String... way) {
    return new Outcome(
        code,
        source,
        Stream.of(way).map(step -> step.split(" ", 2)).map(PageSample::step).toList());
  }

  private static Step step(String[] parts) {
    return new Step(parts[0], parts.length == 1 ? "" : parts[1]);
  }

  private static ProgramFinding finding(Check check, String subject, String detail, String text) {
    return new ProgramFinding(
        check, Level.WARNING, "OrderController.java:57", subject, detail, text, List.of());
  }
}
