package dev.statute.processor.check.rule;

import dev.statute.processor.body.Comparison;
import dev.statute.processor.body.StatusAlias;
import dev.statute.processor.output.Anchor;

/** A deprecated alias that some code compares a value with. */
record ComparedAlias(StatusAlias alias, Comparison how, Anchor anchor) {}
