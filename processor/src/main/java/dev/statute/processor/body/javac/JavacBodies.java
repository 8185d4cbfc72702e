package dev.statute.processor.body.javac;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.statute.processor.body.Bodies;
import dev.statute.processor.body.BodyListener;
import dev.statute.processor.body.javac.tree.TreeMessages;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Reads the bodies that javac has attributed. */
public final class JavacBodies implements Bodies {

  /** kapt gives javac stubs, which have no bodies, and numbers instead of constants. */
  private static final String KAPT = "kapt.kotlin.generated";

  /** Creates a reader. */
  public JavacBodies() {}

  @Override
  public boolean read(ProcessingEnvironment environment, BodyListener listener) {
    Optional<ProcessingEnvironment> own = own(environment);
    if (own.isPresent()) {
      listen(own.get(), listener);
    }
    return own.isPresent();
  }

  private static Optional<ProcessingEnvironment> own(ProcessingEnvironment environment) {
    return environment.getOptions().containsKey(KAPT)
        ? Optional.empty()
        : JavacEnvironment.of(environment);
  }

  @Override
  public Optional<Values> values(ProcessingEnvironment environment) {
    return own(environment)
        .map(Trees::instance)
        .map(
            trees ->
                (element, mirror, value) ->
                    Optional.ofNullable(trees.getPath(element, mirror, value))
                        .map(trees::getElement));
  }

  private static void listen(ProcessingEnvironment javac, BodyListener listener) {
    Trees trees = Trees.instance(javac);
    listener.willAnalyze(type -> trees.getTree(type) != null);
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
