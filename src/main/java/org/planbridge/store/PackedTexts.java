package org.planbridge.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.planbridge.facts.TextColumn;

/** Texts packed as their lengths, then their UTF-8 laid end to end. */
final class PackedTexts {
  private byte[] utf8;
  private int used;
  private final int[] ends;
  private int size;

  PackedTexts(int texts) {
    utf8 = new byte[Math.max(texts * 8, 64)];
    ends = new int[texts];
  }

  static byte[] pack(TextColumn column, int from, int until) {
    int first = from == 0 ? 0 : column.ends()[from - 1];
    int last = until == 0 ? 0 : column.ends()[until - 1];
    long[] lengths = new long[until - from];
    int end = first;
    for (int i = from; i < until; i++) {
      lengths[i - from] = (long) column.ends()[i] - end;
      end = column.ends()[i];
    }
    return join(lengths, column.utf8(), first, last - first);
  }

  static byte[] pack(List<String> texts) {
    TextColumn.Builder column = new TextColumn.Builder();
    texts.forEach(column::add);
    return pack(column.build(), 0, texts.size());
  }

  private static byte[] join(long[] lengths, byte[] utf8, int from, int length) {
    byte[] packed = PackedNumbers.pack(lengths, 0, lengths.length, -1);
    return ByteBuffer.allocate(4 + packed.length + length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(packed.length)
        .put(packed)
        .put(utf8, from, length)
        .array();
  }

  /**
   * Adds the texts of one pack.
   *
   * @throws IllegalArgumentException if the bytes are not packed texts
   */
  void add(byte[] pack) {
    ByteBuffer bytes = ByteBuffer.wrap(pack).order(ByteOrder.LITTLE_ENDIAN);
    int lengthOfNumbers = pack.length < 4 ? -1 : bytes.getInt();
    if (lengthOfNumbers < 0 || lengthOfNumbers > pack.length - 4) {
      throw new IllegalArgumentException("Not packed texts.");
    }
    byte[] numbers = new byte[lengthOfNumbers];
    bytes.get(numbers);
    long[] lengths =
        new long[Math.min(ends.length - size, PackedNumbers.count(numbers, numbers.length))];
    int count = PackedNumbers.unpack(numbers, numbers.length, lengths, 0, -1);
    int length = bytes.remaining();
    if (used + length > utf8.length) {
      utf8 = Arrays.copyOf(utf8, Math.max(used + length, utf8.length * 2));
    }
    bytes.get(utf8, used, length);
    int end = used;
    for (int i = 0; i < count; i++) {
      end = Math.addExact(end, Math.toIntExact(lengths[i]));
      ends[size++] = end;
    }
    used += length;
    if (end != used) {
      throw new IllegalArgumentException("Packed texts end at another byte.");
    }
  }

  TextColumn column() {
    return TextColumn.of(utf8, Arrays.copyOf(ends, size));
  }

  List<String> texts() {
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      int from = i == 0 ? 0 : ends[i - 1];
      texts[i] = new String(utf8, from, ends[i] - from, StandardCharsets.UTF_8);
    }
    return List.of(texts);
  }

  int size() {
    return size;
  }
}
