/**
 * The facts about frameworks and asynchronous libraries: annotations, handlers, responses,
 * exceptions, operators. Each framework and library has one file. Types are matched by qualified
 * name, and nothing links to a framework. Doors: {@code FrameworkLookup}, {@code ResponseLookup},
 * {@code LibraryLookup}. Knows no other room.
 */
@NullMarked
package dev.statute.processor.framework;

import org.jspecify.annotations.NullMarked;
