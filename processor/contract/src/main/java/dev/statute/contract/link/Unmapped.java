package dev.statute.contract.link;

import java.util.List;

/**
 * An exception that leaves a handler and that nothing maps.
 *
 * @param type its qualified name
 * @param standsFor the code that it stands for; negative if it is only an exception
 */
public record Unmapped(String type, int standsFor, List<String> way) {}
