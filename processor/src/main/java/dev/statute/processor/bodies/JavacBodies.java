package dev.statute.processor.bodies;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.statute.processor.Bodies;
import dev.statute.processor.BodyListener;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads bodies in javac, when it has attributed them. */
public final class JavacBodies implements Bodies {

  /** kapt gives javac stubs, which have no bodies. */
  private static final String KAPT = "kapt.kotlin.generated";

  /** Makes a reader. */
  public JavacBodies() {}

  @Override
  public boolean read(ProcessingEnvironment environment, BodyListener listener) {
    if (environment.getOptions().containsKey(KAPT)) {
      return false;
    }
    Optional<ProcessingEnvironment> own = JavacEnvironment.of(environment);
    if (own.isPresent()) {
      listen(own.get(), listener);
    }
    return own.isPresent();
  }

  private static void listen(ProcessingEnvironment javac, BodyListener listener) {
    Trees trees = Trees.instance(javac);
    JavacTask.instance(javac)
        .addTaskListener(
            new AnalyzeListener(
                trees,
                new TreeMessages(trees, javac.getMessager()),
                javac.getElementUtils(),
                javac.getTypeUtils(),
                listener));
  }
}
