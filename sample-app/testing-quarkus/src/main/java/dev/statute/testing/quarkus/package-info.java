/** A service of Quarkus, with a handler for each way to a status. */
package dev.statute.testing.quarkus;
