package dev.statute.processor.testing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * The sizes in a class file that the format limits.
 *
 * @param constants the entries of the constant pool, and one
 * @param fields the fields
 * @param longestCode the bytes of the longest method
 * @param mostParameters the parameters of the method that has most
 */
public record ClassFile(int constants, int fields, int longestCode, int mostParameters) {

  public static ClassFile read(byte[] bytes) throws IOException {
    return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).read();
  }

  /** Reads the structure of JVMS section 4.1, and skips what it does not need. */
  private static final class Reader {

    private final DataInputStream in;
    private String[] texts = {};
    private int longestCode;
    private int mostParameters;

    Reader(DataInputStream in) {
      this.in = in;
    }

    ClassFile read() throws IOException {
      in.skipNBytes(8); // magic, versions
      readConstants();
      in.skipNBytes(6); // flags, this, super
      in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
      int fields = readMembers();
      readMembers();
      return new ClassFile(texts.length, fields, longestCode, mostParameters);
    }

    private void readConstants() throws IOException {
      texts = new String[in.readUnsignedShort()];
      for (int i = 1; i < texts.length; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts[i] = in.readUTF();
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // a long or a double takes two entries
          }
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
          default -> throw new IOException("constant of an unknown kind " + tag);
        }
      }
    }

    private int readMembers() throws IOException {
      int count = in.readUnsignedShort();
      for (int i = 0; i < count; i++) {
        in.skipNBytes(4); // flags, name
        String descriptor = texts[in.readUnsignedShort()];
        if (descriptor.startsWith("(")) {
          mostParameters = Math.max(mostParameters, parameters(descriptor));
        }
        readAttributes();
      }
      return count;
    }

    private void readAttributes() throws IOException {
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        String name = texts[in.readUnsignedShort()];
        int length = in.readInt();
        if (name.equals("Code")) {
          in.skipNBytes(4); // stack, locals
          longestCode = Math.max(longestCode, in.readInt());
          in.skipNBytes(length - 8L);
        } else {
          in.skipNBytes(length);
        }
      }
    }

    /** Each counts once: generated code has no parameter of the types long and double. */
    private static int parameters(String descriptor) {
      String types = descriptor.substring(1, descriptor.indexOf(')'));
      return types.replaceAll("L[^;]*;", "L").replace("[", "").length();
    }
  }
}
