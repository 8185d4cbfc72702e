package dev.statute.processor.body;

/**
 * A deprecated constant of a framework's enum. Another constant has the same code, and the enum
 * finds that one by the code.
 *
 * @param type the simple name of the enum
 * @param name the name of the deprecated constant
 * @param current the name of the constant that is found
 * @param lookUp the method of the enum that finds it, such as {@code valueOf}
 * @param number the method that returns the code, such as {@code value}
 */
public record StatusAlias(
    String type, String name, int code, String current, String lookUp, String number) {}
