package dev.statute.test.junit;

import dev.statute.test.run.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test of Jupiter for the undeclared responses to its requests. */
public final class StatusExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

  public StatusExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    started(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    started(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ended(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ended(context);
  }

  private static void started(ExtensionContext context) {
    List<ExtensionContext> lineage = lineage(context);
    Run.ofProcess()
        .started(
            context.getUniqueId(),
            name(context),
            lineage.stream().skip(1).map(ExtensionContext::getUniqueId).toList(),
            AllowedStatuses.on(
                lineage.stream().flatMap(each -> each.getElement().stream()).toList()));
  }

  /** The context, and those around it. */
  private static List<ExtensionContext> lineage(ExtensionContext context) {
    return Stream.iterate(Optional.of(context), Optional::isPresent, each -> each.get().getParent())
        .map(Optional::get)
        .toList();
  }

  private static void ended(ExtensionContext context) {
    Optional<AssertionError> failure = Run.ofProcess().ended(context.getUniqueId());
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  /** Such as {@code OrderApiTest.get()}. */
  private static String name(ExtensionContext context) {
    String type = context.getTestClass().map(Class::getSimpleName).orElse("");
    return context.getTestMethod().map(method -> type + "." + method.getName() + "()").orElse(type);
  }
}
