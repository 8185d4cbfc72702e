/**
 * What comes out of method bodies, for whoever compares it. In: declarations and the tables of the
 * frameworks. Out: {@code Body} and {@code Outcome} to the listener, {@code StatusFacts} to the
 * reader. Doors: {@code BodyListener}, {@code BodiesFinder}. It is the port of the body reader,
 * which nothing links to. Knows neither trees nor rules.
 */
@NullMarked
package dev.statute.processor.body;

import org.jspecify.annotations.NullMarked;
