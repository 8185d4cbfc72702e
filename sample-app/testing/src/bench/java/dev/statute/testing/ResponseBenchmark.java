package dev.statute.testing;

import dev.statute.Returns;
import dev.statute.test.StatuteTest;
import dev.statute.test.run.Run;
import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * What a request costs more because its response is looked at: with MockMvc, and the filter alone.
 * Each figure is the median of the rounds, in nanoseconds for a request.
 */
final class ResponseBenchmark {

  private static final int ROUNDS = 11;
  private static final int REQUESTS = 100_000;

  private ResponseBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Run.ofProcess().started("benchmark", "ResponseBenchmark.main()", List.of(), Set.of());
    try (AnnotationConfigWebApplicationContext context =
        new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(App.class);
      context.refresh();
      Filter filter = context.getBean(Filter.class);
      MockMvc without = MockMvcBuilders.webAppContextSetup(context).build();
      MockMvc with = MockMvcBuilders.webAppContextSetup(context).addFilters(filter).build();
      List<Long> plain = new ArrayList<>();
      List<Long> observed = new ArrayList<>();
      List<Long> alone = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        plain.add(time(() -> without.perform(MockMvcRequestBuilders.get("/orders"))));
        observed.add(time(() -> with.perform(MockMvcRequestBuilders.get("/orders"))));
        alone.add(filter(filter));
      }
      print("MockMvc", plain);
      print("MockMvc, observed", observed);
      print("the filter alone", alone);
    }
  }

  private static long filter(Filter filter) throws Exception {
    HandlerMethod handler = new HandlerMethod(new Orders(), Orders.class.getMethod("all"));
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/orders");
    return time(
        () -> {
          request.clearAttributes();
          request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, handler);
          request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/orders");
          filter.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        });
  }

  private static long time(Action action) throws Exception {
    long start = System.nanoTime();
    for (int i = 0; i < REQUESTS; i++) {
      action.run();
    }
    return (System.nanoTime() - start) / REQUESTS;
  }

  private static void print(String name, List<Long> rounds) {
    long[] sorted = rounds.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-18s %6d ns (%d to %d)%n",
        name,
        sorted[sorted.length / 2],
        sorted[0],
        sorted[sorted.length - 1]);
  }

  private interface Action {
    void run() throws Exception;
  }

  @EnableWebMvc
  @Import({StatuteTest.class, Orders.class})
  static class App {}

  /** What is asked for. */
  @RestController
  public static class Orders {

    @GetMapping("/orders")
    @Returns(200)
    public String all() {
      return "none";
    }
  }
}
