package dev.statute.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The constants as they were released. Compilers copy their values into the class files of users,
 * so that a value that changes would be two at once. {@code -Dgolden.update=true} adds what is new
 * to the file, and never takes anything back.
 */
class ConstantsTest {

  private static final Path RELEASED = Path.of("src/test/resources/api/constants.txt");

  @Test
  void noReleasedConstantIsGoneOrHasAnotherValue() throws Exception {
    assertThat(constants()).containsAllEntriesOf(released());
  }

  @Test
  void everyConstantIsWrittenDown() throws Exception {
    SortedMap<String, String> constants = constants();
    if (Boolean.getBoolean("golden.update")) {
      SortedMap<String, String> all = new TreeMap<>(constants);
      all.putAll(released());
      List<String> lines =
          all.entrySet().stream().map(line -> line.getKey() + " = " + line.getValue()).toList();
      Files.write(RELEASED, lines);
    }

    assertThat(constants.keySet()).isEqualTo(released().keySet());
  }

  private static SortedMap<String, String> released() throws Exception {
    SortedMap<String, String> released = new TreeMap<>();
    for (String line : Files.readAllLines(RELEASED)) {
      int end = line.indexOf(" = ");
      released.put(line.substring(0, end), line.substring(end + " = ".length()));
    }
    return released;
  }

  private static SortedMap<String, String> constants() throws Exception {
    SortedMap<String, String> constants = new TreeMap<>();
    for (String name : GeneratedTypes.names()) {
      Class<?> type = Class.forName(name);
      if (isAccessible(type)) {
        for (Field constant : type.getFields()) {
          constants.put(type.getCanonicalName() + "." + constant.getName(), value(constant));
        }
      }
    }
    return constants;
  }

  private static boolean isAccessible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isAccessible(type.getEnclosingClass()));
  }

  /** The phrase is left out: it is for people, and may be corrected. */
  private static String value(Field constant) throws IllegalAccessException {
    Object value = constant.get(null);
    return value instanceof StatusCode status
        ? constant.getType().getCanonicalName() + " " + status.code()
        : constant.getType().getSimpleName() + " " + value;
  }
}
