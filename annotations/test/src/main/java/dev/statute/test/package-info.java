/**
 * Verification in tests: the test that saw a response which its handler does not declare fails. One
 * test dependency is enough; nothing has to be called. {@link dev.statute.test.AllowStatus} allows
 * a status in a test, and {@link dev.statute.test.StatuteTest} is for tests of Spring that do
 * without auto-configuration.
 */
@NullMarked
package dev.statute.test;

import org.jspecify.annotations.NullMarked;
