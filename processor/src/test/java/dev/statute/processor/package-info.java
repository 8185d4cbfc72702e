/** Complete compilations, by compilers and build tools, and the rules for the code itself. */
package dev.statute.processor;
