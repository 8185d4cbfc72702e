package dev.statute.contract.link;

import dev.statute.contract.method.Step;
import java.util.List;

/**
 * An exception that leaves a handler and that nothing maps.
 *
 * @param type its qualified name
 * @param standsFor the code that it stands for; 0 if nobody knows which one, and negative if it is
 *     only an exception
 * @param isGenerated whether Statute generated it, or a type above it
 */
public record Unmapped(String type, int standsFor, boolean isGenerated, List<Step> way) {}
