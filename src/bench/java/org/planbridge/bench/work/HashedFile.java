package org.planbridge.bench.work;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Text on its way to a stream (or to nowhere), its SHA-256 taken as it passes. Numbers are written
 * without making a string of each: ten million lines would otherwise take most of a minute.
 */
final class HashedFile implements AutoCloseable {
  private final OutputStream out;
  private final MessageDigest digest;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] digits = new byte[20];
  private int used;
  private long written;

  HashedFile(OutputStream out) {
    this.out = out;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }

  /** Writes an ASCII text. */
  HashedFile text(String text) throws IOException {
    return bytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Writes bytes as they are. */
  HashedFile bytes(byte[] bytes) throws IOException {
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
    return this;
  }

  /** Writes a number of 0 or more, then one character. */
  HashedFile number(long number, char then) throws IOException {
    if (number < 0) {
      throw new IllegalArgumentException("a negative number in an output: " + number);
    }
    room(digits.length + 1);
    int from = digits.length;
    long rest = number;
    do {
      digits[--from] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    System.arraycopy(digits, from, buffer, used, digits.length - from);
    used += digits.length - from;
    buffer[used++] = (byte) then;
    return this;
  }

  /** Bytes written so far. */
  long length() {
    return written + used;
  }

  /** The SHA-256 of all that was written; nothing can be written after. */
  String sha256() throws IOException {
    flush();
    return HexFormat.of().formatHex(digest.digest());
  }

  private void room(int bytes) throws IOException {
    if (used + bytes > buffer.length) {
      flush();
    }
  }

  private void flush() throws IOException {
    digest.update(buffer, 0, used);
    out.write(buffer, 0, used);
    written += used;
    used = 0;
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
