package dev.statute.processor.framework;

import dev.statute.processor.framework.StatusAnnotation.Form;
import java.util.List;
import java.util.Map;

/** Statute's own annotations. They apply to the handlers of all frameworks, and define none. */
public final class Statute implements FrameworkTable {

  public static final String RETURNS = "dev.statute.Returns";
  public static final String RETURNS_LIST = RETURNS + ".List";

  @Override
  public String name() {
    return "Statute";
  }

  @Override
  public List<StatusAnnotation> annotations() {
    return List.of(returns(), StatusAnnotation.declaring(RETURNS_LIST, "value", Form.NESTED));
  }

  public static StatusAnnotation returns() {
    return StatusAnnotation.declaring(RETURNS, "value", Form.NUMBER);
  }

  @Override
  public ExceptionTable exceptions() {
    return ExceptionTable.of(Map.of()).withMarks(RETURNS);
  }
}
