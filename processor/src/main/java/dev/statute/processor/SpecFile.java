package dev.statute.processor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A spec file as it was found.
 *
 * @param name the name that the package asks for
 * @param location where it was found, for messages
 * @param bytes its content, not decoded
 */
record SpecFile(String name, String location, byte[] bytes) {

  /** The SHA-256 of the content, in lower-case hexadecimal digits. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
