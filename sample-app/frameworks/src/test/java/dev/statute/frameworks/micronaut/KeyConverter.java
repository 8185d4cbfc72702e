package dev.statute.frameworks.micronaut;

import dev.statute.frameworks.Key;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Makes a key of an argument. */
@Singleton
class KeyConverter implements TypeConverter<String, Key> {

  @Override
  public Optional<Key> convert(String text, Class<Key> type, ConversionContext context) {
    return Optional.of(new Key(text));
  }
}
