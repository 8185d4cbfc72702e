/**
 * What comes out of methods, by abstract interpretation of their code. Comes in: a method and what
 * its arguments may be. Goes out: its summary. Door: {@code Interpretation}. Knows the tables of
 * frameworks; knows no handler, advice or finding.
 */
@NullMarked
package dev.statute.contract.method;

import org.jspecify.annotations.NullMarked;
