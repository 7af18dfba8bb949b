package org.planbridge.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over values in a form in which no two lists of values look alike: absent is {@code n}, a
 * whole number is {@code i} and 8 bytes, a text is {@code t}, 4 bytes of length and its UTF-8, high
 * byte first.
 */
final class SealHash {
  private final MessageDigest digest = sha256();
  private byte[] buffer = new byte[1 << 16];
  private int used;

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  SealHash add(@Nullable Object value) {
    switch (value) {
      case null -> {
        room(1);
        buffer[used++] = 'n';
      }
      case Long number -> addLong(number);
      case Integer number -> addLong(number);
      case String text -> addText(text);
      default -> throw new IllegalArgumentException("Cannot seal a " + value.getClass());
    }
    return this;
  }

  SealHash addAll(@Nullable Object... values) {
    for (Object value : values) {
      add(value);
    }
    return this;
  }

  private void addLong(long value) {
    room(9);
    buffer[used++] = 'i';
    for (int shift = 56; shift >= 0; shift -= 8) {
      buffer[used++] = (byte) (value >>> shift);
    }
  }

  private void addText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(5 + utf8.length);
    buffer[used++] = 't';
    for (int shift = 24; shift >= 0; shift -= 8) {
      buffer[used++] = (byte) (utf8.length >>> shift);
    }
    System.arraycopy(utf8, 0, buffer, used, utf8.length);
    used += utf8.length;
  }

  private void room(int bytes) {
    if (used + bytes > buffer.length) {
      digest.update(buffer, 0, used);
      used = 0;
      if (bytes > buffer.length) {
        buffer = Arrays.copyOf(buffer, bytes);
      }
    }
  }

  /** The digest of all that was added, in hexadecimal; the object starts anew. */
  String hex() {
    digest.update(buffer, 0, used);
    used = 0;
    return HexFormat.of().formatHex(digest.digest());
  }
}
