/** Tests of the processor, from single steps up to whole compilations by real compilers. */
package dev.statute.processor;
