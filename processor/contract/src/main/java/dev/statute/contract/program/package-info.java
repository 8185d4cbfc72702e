/**
 * What the class files declare: types, members, annotations, and which method a call reaches. Comes
 * in: class files. Doors: {@code Types}, {@code Annotations}. Knows nothing of statuses.
 */
@NullMarked
package dev.statute.contract.program;

import org.jspecify.annotations.NullMarked;
