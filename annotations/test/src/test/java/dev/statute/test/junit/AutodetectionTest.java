package dev.statute.test.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.ConfigurationParameters;

class AutodetectionTest {

  private static final String ENABLED = "junit.jupiter.extensions.autodetection.enabled";
  private static final String INCLUDED = "junit.jupiter.extensions.autodetection.include";

  private final Map<String, String> saved = new HashMap<>();

  @BeforeEach
  void clear() {
    for (String name : Set.of(ENABLED, INCLUDED)) {
      Optional.ofNullable(System.clearProperty(name)).ifPresent(value -> saved.put(name, value));
    }
  }

  @AfterEach
  void restore() {
    System.clearProperty(ENABLED);
    System.clearProperty(INCLUDED);
    saved.forEach(System::setProperty);
  }

  @Test
  void jupiterLooksForThisExtensionAlone() {
    Autodetection.enable(new Parameters(Map.of()));
    assertThat(System.getProperty(ENABLED)).isEqualTo("true");
    assertThat(System.getProperty(INCLUDED)).isEqualTo(StatusExtension.class.getName());
  }

  @Test
  void whatTheUserHasSetStays() {
    Autodetection.enable(new Parameters(Map.of(ENABLED, "true")));
    assertThat(System.getProperty(ENABLED)).isNull();
    assertThat(System.getProperty(INCLUDED)).isNull();
  }

  @Test
  void theExtensionsThatTheUserIncludesStay() {
    Autodetection.enable(new Parameters(Map.of(INCLUDED, "shop.*")));
    assertThat(System.getProperty(ENABLED)).isEqualTo("true");
    assertThat(System.getProperty(INCLUDED)).isNull();
  }

  private record Parameters(Map<String, String> values) implements ConfigurationParameters {

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public Optional<Boolean> getBoolean(String key) {
      return get(key).map(Boolean::valueOf);
    }

    @Override
    @Deprecated
    public int size() {
      return values.size();
    }

    @Override
    public Set<String> keySet() {
      return values.keySet();
    }
  }
}
