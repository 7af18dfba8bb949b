package org.planbridge.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many short texts as one block of UTF-8 bytes. Order is the replay order of ids: ids of digits
 * only come first and compare as numbers, all others compare by code point.
 */
public final class TextColumn {
  private final byte[] bytes;
  private final int[] ends;

  private TextColumn(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  /** A column of texts laid end to end: text {@code i} ends before {@code ends[i]}. */
  public static TextColumn of(byte[] utf8, int[] ends) {
    int needed = ends.length == 0 ? 0 : ends[ends.length - 1];
    if (needed > utf8.length) {
      throw new IllegalArgumentException(
          "Texts of %d bytes cannot end at byte %d.".formatted(utf8.length, needed));
    }
    return new TextColumn(utf8, ends);
  }

  public int size() {
    return ends.length;
  }

  /** The bytes of all texts, for stores; nobody writes to it. */
  public byte[] utf8() {
    return bytes;
  }

  /** Where each text ends, for stores; nobody writes to it. */
  public int[] ends() {
    return ends;
  }

  public String get(int row) {
    int start = start(row);
    return new String(bytes, start, ends[row] - start, StandardCharsets.UTF_8);
  }

  /**
   * Compares two rows' texts in replay order; equal texts (and {@code 7}, {@code 007}) by their
   * bytes.
   */
  public int compare(int a, int b) {
    return compareIds(bytes, start(a), ends[a], bytes, start(b), ends[b]);
  }

  /** The replay order of two ids given as text; the one rule for every place that sorts ids. */
  public static int compareIds(String a, String b) {
    byte[] one = a.getBytes(StandardCharsets.UTF_8);
    byte[] two = b.getBytes(StandardCharsets.UTF_8);
    return compareIds(one, 0, one.length, two, 0, two.length);
  }

  private static int compareIds(byte[] x, int xs, int xe, byte[] y, int ys, int ye) {
    boolean xDigits = digits(x, xs, xe);
    boolean yDigits = digits(y, ys, ye);
    if (xDigits && yDigits) {
      int xSkip = skipZeros(x, xs, xe);
      int ySkip = skipZeros(y, ys, ye);
      int byLength = Integer.compare(xe - xSkip, ye - ySkip);
      if (byLength != 0) {
        return byLength;
      }
      int byValue = Arrays.compareUnsigned(x, xSkip, xe, y, ySkip, ye);
      if (byValue != 0) {
        return byValue;
      }
    } else if (xDigits != yDigits) {
      return xDigits ? -1 : 1;
    }
    return Arrays.compareUnsigned(x, xs, xe, y, ys, ye);
  }

  private static boolean digits(byte[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return false;
      }
    }
    return end > start;
  }

  private static int skipZeros(byte[] text, int start, int end) {
    int at = start;
    while (at < end - 1 && text[at] == '0') {
      at++;
    }
    return at;
  }

  /** The rows in another order; {@code order[i]} is the old row of new row i. */
  public TextColumn reordered(int[] order) {
    byte[] moved = new byte[bytes.length];
    int[] movedEnds = new int[order.length];
    int at = 0;
    for (int i = 0; i < order.length; i++) {
      int from = start(order[i]);
      int length = ends[order[i]] - from;
      if (at + length > moved.length) {
        moved = Arrays.copyOf(moved, Math.max(at + length, moved.length * 2));
      }
      System.arraycopy(bytes, from, moved, at, length);
      at += length;
      movedEnds[i] = at;
    }
    return new TextColumn(at == moved.length ? moved : Arrays.copyOf(moved, at), movedEnds);
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** Gathers texts one after the other. */
  public static final class Builder {
    private byte[] bytes = new byte[1024];
    private int used;
    private int[] ends = new int[64];
    private int size;

    public void add(String text) {
      byte[] one = text.getBytes(StandardCharsets.UTF_8);
      if (used + one.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(used + one.length, bytes.length * 2));
      }
      System.arraycopy(one, 0, bytes, used, one.length);
      used += one.length;
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
      }
      ends[size++] = used;
    }

    /** Adds the part {@code from} (in) to {@code to} (out) of a text. */
    public void add(char[] text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (text[i] >= 0x80) {
          add(new String(text, from, to - from));
          return;
        }
      }
      if (used + to - from > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(used + to - from, bytes.length * 2));
      }
      for (int i = from; i < to; i++) {
        bytes[used++] = (byte) text[i];
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, size * 2);
      }
      ends[size++] = used;
    }

    /** Whether the text added as number {@code row} is this part of a text. */
    public boolean same(int row, char[] text, int from, int to) {
      int start = row == 0 ? 0 : ends[row - 1];
      for (int i = from; i < to; i++) {
        if (text[i] >= 0x80) {
          byte[] other = new String(text, from, to - from).getBytes(StandardCharsets.UTF_8);
          return Arrays.equals(bytes, start, ends[row], other, 0, other.length);
        }
      }
      if (ends[row] - start != to - from) {
        return false;
      }
      for (int i = from; i < to; i++) {
        if (bytes[start + i - from] != text[i]) {
          return false;
        }
      }
      return true;
    }

    public int size() {
      return size;
    }

    public TextColumn build() {
      return new TextColumn(Arrays.copyOf(bytes, used), Arrays.copyOf(ends, size));
    }
  }
}
