/**
 * Spring MVC and WebFlux: filters around everything else. Spring Boot finds them as an
 * auto-configuration. Comes in: requests and handlers. Goes out: responses for the run. Doors: the
 * configurations.
 */
@NullMarked
package dev.statute.test.spring;

import org.jspecify.annotations.NullMarked;
