package dev.statute.processor.check.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.processor.declaration.Declaration;
import dev.statute.processor.output.NamedFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {

  @Test
  void aRuleThatFailsNamesItsCheck() {
    assertThatThrownBy(() -> new FailingRule().apply(null))
        .isInstanceOfSatisfying(
            NamedFailure.class,
            failure -> assertThat(failure.what()).isEqualTo("the check failing-rule"))
        .hasRootCauseMessage("made up for a test");
  }

  @Test
  void aRuleAboutHandlersNamesItsCheckForABodyToo() {
    assertThatThrownBy(() -> new FailingHandlerRule().apply((HandlerBody) null))
        .isInstanceOfSatisfying(
            NamedFailure.class,
            failure -> assertThat(failure.what()).isEqualTo("the check failing-handler-rule"));
  }

  /** The handler that is missing makes it fail. */
  private static final class FailingHandlerRule extends HandlerRule {

    FailingHandlerRule() {
      super("failing-handler-rule", Level.ERROR);
    }
  }

  private static final class FailingRule extends DeclarationRule {

    FailingRule() {
      super("failing-rule", Level.ERROR);
    }

    @Override
    List<Finding> find(Declaration declaration) {
      throw new IllegalStateException("made up for a test");
    }
  }
}
