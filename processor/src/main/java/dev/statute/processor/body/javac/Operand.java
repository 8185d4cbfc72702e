package dev.statute.processor.body.javac;

import com.sun.source.tree.ExpressionTree;
import dev.statute.processor.body.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * An expression that is compared.
 *
 * @param other what it is compared with; null if that is not written there
 */
record Operand(ExpressionTree tree, Comparison how, @Nullable ExpressionTree other) {}
