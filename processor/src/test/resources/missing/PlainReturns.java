// OPTION: -Astatute.checks=missing-returns:warning
package com.example;

import dev.statute.http.BadRequestException;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A method responds with 200 if it can complete normally, or returns a value. */
@RestController
@SuppressWarnings("fallthrough")
class PlainReturns {
  private List<String> items = List.of();
  private int count;

  private static void fail() {
    throw new BadRequestException();
  }

  private static String failWithText() {
    throw new BadRequestException();
  }

  @GetMapping("/1")
  // WARNING: [missing-returns] PlainReturns.bothBranchesFail declares no status code; write @Returns(400)
  void bothBranchesFail(int a) {
    if (a == 1) { fail(); } else { fail(); }
  }

  @GetMapping("/2")
  // WARNING: [missing-returns] PlainReturns.oneBranchFails declares no status code; write @Returns({200, 400})
  void oneBranchFails(int a) {
    if (a == 1) { fail(); }
  }

  @GetMapping("/3")
  // WARNING: [missing-returns] PlainReturns.onlyTheElseFails declares no status code; write @Returns({200, 400})
  void onlyTheElseFails(int a) {
    if (a == 1) { count++; } else { fail(); }
  }

  @GetMapping("/4")
  // WARNING: [missing-returns] PlainReturns.anInitializerFails declares no status code; write @Returns(400)
  void anInitializerFails(int a) {
    String text = failWithText(); count++;
  }

  @GetMapping("/5")
  // WARNING: [missing-returns] PlainReturns.anInitializerIsNoCall declares no status code; write @Returns({200, 400})
  void anInitializerIsNoCall(int a) {
    int b = a; if (b == 1) { fail(); }
  }

  @GetMapping("/6")
  // WARNING: [missing-returns] PlainReturns.anExpressionFails declares no status code; write @Returns(400)
  void anExpressionFails(int a) {
    failWithText(); count++;
  }

  @GetMapping("/7")
  // WARNING: [missing-returns] PlainReturns.anExpressionIsNoCall declares no status code; write @Returns({200, 400})
  void anExpressionIsNoCall(int a) {
    if (a == 1) { fail(); } count++;
  }

  @GetMapping("/8")
  // WARNING: [missing-returns] PlainReturns.theFinallyFails declares no status code; write @Returns(400)
  void theFinallyFails(int a) {
    try { count++; } finally { fail(); }
  }

  @GetMapping("/9")
  // WARNING: [missing-returns] PlainReturns.theFinallyCompletes declares no status code; write @Returns(400)
  void theFinallyCompletes(int a) {
    try { fail(); } finally { count++; }
  }

  @GetMapping("/10")
  // WARNING: [missing-returns] PlainReturns.theTryAndTheCatchFail declares no status code; write @Returns(400)
  void theTryAndTheCatchFail(int a) {
    try { fail(); } catch (IllegalStateException e) { fail(); }
  }

  @GetMapping("/11")
  // WARNING: [missing-returns] PlainReturns.onlyTheTryFails declares no status code; write @Returns({200, 400})
  void onlyTheTryFails(int a) {
    try { fail(); } catch (IllegalStateException e) { count++; }
  }

  @GetMapping("/12")
  // WARNING: [missing-returns] PlainReturns.onlyTheCatchFails declares no status code; write @Returns({200, 400})
  void onlyTheCatchFails(int a) {
    try { count++; } catch (IllegalStateException e) { fail(); }
  }

  @GetMapping("/13")
  // WARNING: [missing-returns] PlainReturns.aSynchronizedBlockFails declares no status code; write @Returns(400)
  void aSynchronizedBlockFails(int a) {
    synchronized (this) { fail(); }
  }

  @GetMapping("/14")
  // WARNING: [missing-returns] PlainReturns.aSynchronizedBlockMayFail declares no status code; write @Returns({200, 400})
  void aSynchronizedBlockMayFail(int a) {
    synchronized (this) { if (a == 1) { fail(); } }
  }

  @GetMapping("/15")
  // WARNING: [missing-returns] PlainReturns.aLabeledBlockFails declares no status code; write @Returns(400)
  void aLabeledBlockFails(int a) {
    out: { fail(); }
  }

  @GetMapping("/16")
  // WARNING: [missing-returns] PlainReturns.aLabeledBlockIsLeft declares no status code; write @Returns({200, 400})
  void aLabeledBlockIsLeft(int a) {
    out: { if (a == 1) { break out; } fail(); }
  }

  @GetMapping("/17")
  // WARNING: [missing-returns] PlainReturns.everyGroupFails declares no status code; write @Returns(400)
  void everyGroupFails(int a) {
    switch (a) { case 1: fail(); default: fail(); }
  }

  @GetMapping("/18")
  // WARNING: [missing-returns] PlainReturns.theLastGroupFails declares no status code; write @Returns(400)
  void theLastGroupFails(int a) {
    switch (a) { case 1: count++; default: fail(); }
  }

  @GetMapping("/19")
  // WARNING: [missing-returns] PlainReturns.theLastGroupCompletes declares no status code; write @Returns({200, 400})
  void theLastGroupCompletes(int a) {
    switch (a) { case 1: fail(); default: count++; }
  }

  @GetMapping("/20")
  // WARNING: [missing-returns] PlainReturns.aGroupIsLeft declares no status code; write @Returns({200, 400})
  void aGroupIsLeft(int a) {
    switch (a) { case 1: break; default: fail(); }
  }

  @GetMapping("/21")
  // WARNING: [missing-returns] PlainReturns.noGroupMayBeTaken declares no status code; write @Returns({200, 400})
  void noGroupMayBeTaken(int a) {
    switch (a) { case 1: fail(); case 2: fail(); }
  }

  @GetMapping("/22")
  // WARNING: [missing-returns] PlainReturns.everyRuleFails declares no status code; write @Returns(400)
  void everyRuleFails(int a) {
    switch (a) { case 1 -> fail(); default -> fail(); }
  }

  @GetMapping("/23")
  // WARNING: [missing-returns] PlainReturns.everyRuleThrows declares no status code; write @Returns(400)
  void everyRuleThrows(int a) {
    switch (a) { case 1 -> throw new BadRequestException(); default -> fail(); }
  }

  @GetMapping("/24")
  // WARNING: [missing-returns] PlainReturns.theFirstRuleCompletes declares no status code; write @Returns({200, 400})
  void theFirstRuleCompletes(int a) {
    switch (a) { case 1 -> count++; default -> fail(); }
  }

  @GetMapping("/25")
  // WARNING: [missing-returns] PlainReturns.theLastRuleCompletes declares no status code; write @Returns({200, 400})
  void theLastRuleCompletes(int a) {
    switch (a) { case 1 -> fail(); default -> count++; }
  }

  @GetMapping("/26")
  // WARNING: [missing-returns] PlainReturns.aWhileIsEndless declares no status code; write @Returns(400)
  void aWhileIsEndless(int a) {
    while (true) { if (count++ == a) { fail(); } }
  }

  @GetMapping("/27")
  // WARNING: [missing-returns] PlainReturns.aWhileIsLeft declares no status code; write @Returns({200, 400})
  void aWhileIsLeft(int a) {
    while (true) { if (count++ == a) { break; } fail(); }
  }

  @GetMapping("/28")
  // WARNING: [missing-returns] PlainReturns.aWhileEnds declares no status code; write @Returns({200, 400})
  void aWhileEnds(int a) {
    while (count < a) { fail(); }
  }

  @GetMapping("/29")
  // WARNING: [missing-returns] PlainReturns.aDoIsEndless declares no status code; write @Returns(400)
  void aDoIsEndless(int a) {
    do { if (count++ == a) { fail(); } } while (true);
  }

  @GetMapping("/30")
  // WARNING: [missing-returns] PlainReturns.aDoIsLeft declares no status code; write @Returns({200, 400})
  void aDoIsLeft(int a) {
    do { if (count++ == a) { break; } fail(); } while (true);
  }

  @GetMapping("/31")
  // WARNING: [missing-returns] PlainReturns.aDoEnds declares no status code; write @Returns({200, 400})
  void aDoEnds(int a) {
    do { if (count++ == a) { fail(); } } while (count < a);
  }

  @GetMapping("/32")
  // WARNING: [missing-returns] PlainReturns.aForIsEndless declares no status code; write @Returns(400)
  void aForIsEndless(int a) {
    for (;;) { if (count++ == a) { fail(); } }
  }

  @GetMapping("/33")
  // WARNING: [missing-returns] PlainReturns.aForIsEndlessByItsCondition declares no status code; write @Returns(400)
  void aForIsEndlessByItsCondition(int a) {
    for (; true; count++) { if (count == a) { fail(); } }
  }

  @GetMapping("/34")
  // WARNING: [missing-returns] PlainReturns.aForIsLeft declares no status code; write @Returns({200, 400})
  void aForIsLeft(int a) {
    for (;;) { if (count++ == a) { break; } fail(); }
  }

  @GetMapping("/35")
  // WARNING: [missing-returns] PlainReturns.aForEnds declares no status code; write @Returns({200, 400})
  void aForEnds(int a) {
    for (int i = 0; i < a; i++) { fail(); }
  }

  @GetMapping("/36")
  // WARNING: [missing-returns] PlainReturns.aForOfItemsEnds declares no status code; write @Returns({200, 400})
  void aForOfItemsEnds(int a) {
    for (String each : items) { fail(); }
  }

  @GetMapping("/37")
  // WARNING: [missing-returns] PlainReturns.anEndlessLoopReturns declares no status code; write @Returns({200, 400})
  void anEndlessLoopReturns(int a) {
    while (true) { if (count++ == a) { return; } if (a == 7) { fail(); } }
  }

  @GetMapping("/38")
  // WARNING: [missing-returns] PlainReturns.aChosenValueIsReturned declares no status code; write @Returns({200, 400})
  String aChosenValueIsReturned(int a) {
    return a == 1 ? "" : failWithText();
  }

  @GetMapping("/39")
  // WARNING: [missing-returns] PlainReturns.everyChoiceFails declares no status code; write @Returns(400)
  String everyChoiceFails(int a) {
    return a == 1 ? failWithText() : failWithText();
  }

  @GetMapping("/40")
  // WARNING: [missing-returns] PlainReturns.aSwitchedValueIsReturned declares no status code; write @Returns({200, 400})
  String aSwitchedValueIsReturned(int a) {
    return switch (a) { case 1 -> ""; default -> failWithText(); };
  }

  @GetMapping("/41")
  // WARNING: [missing-returns] PlainReturns.everySwitchedValueFails declares no status code; write @Returns(400)
  String everySwitchedValueFails(int a) {
    return switch (a) { case 1 -> failWithText(); default -> failWithText(); };
  }

  @GetMapping("/42")
  // WARNING: [missing-returns] PlainReturns.aCallableFails declares no status code; declare the status codes that it sends
  Callable<String> aCallableFails() {
    return () -> failWithText();
  }

  @GetMapping("/43")
  // WARNING: [missing-returns] PlainReturns.aCallableReturns declares no status code; write at least @Returns(200)
  Callable<String> aCallableReturns(int a) {
    return () -> a == 1 ? "" : failWithText();
  }

  @GetMapping("/44")
  // WARNING: [missing-returns] PlainReturns.aCallableWithABlockReturns declares no status code; write at least @Returns(200)
  Callable<String> aCallableWithABlockReturns(int a) {
    return () -> { if (a == 1) { fail(); } return ""; };
  }

  @GetMapping("/45")
  // WARNING: [missing-returns] PlainReturns.aPublisherFails declares no status code; write @Returns(400)
  Mono<String> aPublisherFails() {
    return Mono.fromCallable(() -> failWithText());
  }

  @GetMapping("/46")
  // WARNING: [missing-returns] PlainReturns.aPublisherHasAValue declares no status code; write @Returns({200, 400})
  Mono<String> aPublisherHasAValue(int a) {
    return Mono.fromCallable(() -> a == 1 ? "" : failWithText());
  }
}
