/**
 * What comes out of method bodies. In: declarations and the tables of the frameworks. Out: {@code
 * Body} and {@code Outcome} for the listener, {@code StatusFacts} for the reader. Doors: {@code
 * BodyListener}, {@code BodiesFinder}. It is the port of the body reader, to which nothing links.
 * It knows no trees and no rules.
 */
@NullMarked
package dev.statute.processor.body;

import org.jspecify.annotations.NullMarked;
