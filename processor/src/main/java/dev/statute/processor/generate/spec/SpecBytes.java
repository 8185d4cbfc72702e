package dev.statute.processor.generate.spec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Checks the size and the encoding of a spec file. */
final class SpecBytes {

  private static final String FILE = "file";

  private SpecBytes() {}

  static void check(SpecFile file) throws SpecSyntaxException {
    byte[] bytes = file.bytes();
    int max = SpecFile.MAX_BYTES;
    if (bytes.length > max) {
      throw new SpecSyntaxException(
          SpecPosition.START,
          FILE + ": found more than " + max + " bytes, expected at most " + max);
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(buffer);
    } catch (CharacterCodingException e) {
      int offset = buffer.position();
      SpecText before = SpecText.of(new String(bytes, 0, offset, StandardCharsets.UTF_8));
      throw new SpecSyntaxException(
          file.text().position(before.length()),
          FILE + ": found " + describe(bytes, offset) + ", expected UTF-8");
    }
  }

  private static String describe(byte[] bytes, int offset) {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return mark == 0xFEFF || mark == 0xFFFE
        ? "UTF-16"
        : String.format(Locale.ROOT, "the byte 0x%02X", bytes[offset]);
  }
}
