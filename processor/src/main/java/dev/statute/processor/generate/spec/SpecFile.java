package dev.statute.processor.generate.spec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A spec file as it was found. Each file is read once and compared by identity of its bytes.
 *
 * @param name the name in the {@code @StatusCatalogue}
 * @param location where it was found, for messages
 * @param bytes its content, not decoded
 * @param text its content, as far as it can be decoded
 */
@SuppressWarnings("ArrayRecordComponent")
public record SpecFile(String name, String location, byte[] bytes, SpecText text) {

  /** The size limit of a spec file, in bytes. */
  public static final int MAX_BYTES = 1 << 20;

  /** The start of messages about the file format, where other messages name a field. */
  static final String YAML = "YAML";

  public SpecFile(String name, String location, byte[] bytes) {
    this(name, location, bytes, SpecText.of(bytes));
  }

  /** The SHA-256 of the content, in lower-case hexadecimal digits. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
