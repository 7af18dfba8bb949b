package org.planbridge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.planbridge.workspace.imports.FileSource;

/** What one pass over all bytes of a file found. */
final class FileCheck {
  private static final int HEAD = 512 * 1024;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final long size;
  private final String digest;
  private final byte[] head;
  private final Utf8Check utf8;

  private FileCheck(long size, String digest, byte[] head, Utf8Check utf8) {
    this.size = size;
    this.digest = digest;
    this.head = head;
    this.utf8 = utf8;
  }

  long size() {
    return size;
  }

  /** SHA-256 of all bytes, in hex. */
  String digest() {
    return digest;
  }

  /** At most the first 512 KiB. */
  byte[] head() {
    return head;
  }

  /** Whether the bytes are UTF-8, and what they can be if not. */
  Utf8Check utf8() {
    return utf8;
  }

  static FileCheck of(FileSource file) throws IOException {
    Pass pass = new Pass();
    byte[] block = new byte[1 << 16];
    try (InputStream in = file.open()) {
      for (int n = in.readNBytes(block, 0, block.length);
          n > 0;
          n = in.readNBytes(block, 0, block.length)) {
        pass.take(block, n);
      }
    }
    return pass.end();
  }

  /** The first bytes of a file, at most so many. */
  static byte[] head(FileSource file, int most) throws IOException {
    try (InputStream in = file.open()) {
      return in.readNBytes(most);
    }
  }

  /** The line, counted from 1, in which the byte after {@code before} bytes stands. */
  static long line(FileSource file, long before) throws IOException {
    long line = 1;
    byte[] block = new byte[1 << 16];
    try (InputStream in = file.open()) {
      for (long left = before; left > 0; ) {
        int n = in.readNBytes(block, 0, (int) Math.min(block.length, left));
        if (n == 0) {
          break;
        }
        for (int i = 0; i < n; i++) {
          line += block[i] == '\n' ? 1 : 0;
        }
        left -= n;
      }
    }
    return line;
  }

  private static final class Pass {
    private final MessageDigest digest = Digests.sha256();
    private final Utf8Check utf8 = new Utf8Check();
    private byte[] head = new byte[0];
    private long size;

    void take(byte[] block, int length) {
      digest.update(block, 0, length);
      if (head.length < HEAD) {
        int more = Math.min(HEAD - head.length, length);
        int had = head.length;
        head = Arrays.copyOf(head, had + more);
        System.arraycopy(block, 0, head, had, more);
      }
      int at = 0;
      while (at < length) {
        if (utf8.between() && at + 8 <= length && plain((long) EIGHT.get(block, at))) {
          utf8.plain(8);
          at += 8;
        } else {
          utf8.next(block[at++]);
        }
      }
      size += length;
    }

    /** Eight bytes without the high bit and without a zero byte. */
    private static boolean plain(long eight) {
      return (eight & 0x8080808080808080L) == 0
          && ((eight - 0x0101010101010101L) & ~eight & 0x8080808080808080L) == 0;
    }

    FileCheck end() {
      utf8.end();
      return new FileCheck(size, HexFormat.of().formatHex(digest.digest()), head, utf8);
    }
  }
}
