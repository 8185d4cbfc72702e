/**
 * Quarkus REST: filters, and what Vert.x has sent at the end. Quarkus finds them by {@code
 * META-INF/jandex.idx}, which has only this room. Comes in: requests and resource methods. Goes
 * out: responses for the run.
 */
@NullMarked
package dev.statute.test.quarkus;

import org.jspecify.annotations.NullMarked;
