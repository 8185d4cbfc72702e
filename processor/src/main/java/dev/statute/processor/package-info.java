/**
 * The annotation processor. {@link dev.statute.processor.StatuteProcessor} is the way in. What else
 * is public is for the reader of bodies, which is in a package of its own.
 *
 * <p>It has two halves, and each is a line of steps with immutable records between them:
 *
 * <ul>
 *   <li>generating: {@code SpecLocator} finds spec files, {@code SpecReader} reads them, {@code
 *       CatalogueBuilder} puts them together, the renderers turn the catalogue into Java sources,
 *       {@code SourceWriter} writes them;
 *   <li>checking: {@code TypeCatalogueReader} reads the catalogue from compiled types, {@code
 *       DeclarationReader} and {@code OperationReader} read what the code declares, with the tables
 *       of the frameworks, {@code Checks} compares the two. {@code BodyRun} has javac's bodies
 *       read, and {@code BodyRules} compares what comes out of them with what is declared.
 * </ul>
 *
 * <p>All findings and spec mistakes end in {@code Reporter}.
 */
@NullMarked
package dev.statute.processor;

import org.jspecify.annotations.NullMarked;
