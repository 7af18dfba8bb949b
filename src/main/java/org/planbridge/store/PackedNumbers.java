package org.planbridge.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whole numbers packed as their distance from the least of them, in as few bytes each as the
 * farthest needs. 0 stands for an absent number.
 */
final class PackedNumbers {
  private static final VarHandle LONG = view(long[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle SHORT = view(short[].class);
  private static final int HEADER = 9;

  private PackedNumbers() {}

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] pack(long[] numbers, int from, int until, long absent) {
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = from; i < until; i++) {
      long number = numbers[i];
      if (number != absent) {
        least = Math.min(least, number);
        most = Math.max(most, number);
      }
    }
    // The distance of the farthest, 1 for the least; negative where it does not fit.
    long range = most < least ? 0 : most - least + 1;
    boolean plain = range < 0 || range == Long.MAX_VALUE;
    int width = plain ? 8 : range <= 0xff ? 1 : range <= 0xffff ? 2 : range <= 0x7fffffff ? 4 : 8;
    byte[] packed = new byte[HEADER + width * (until - from)];
    packed[0] = (byte) (plain ? 9 : width);
    long base = plain || range == 0 ? 0 : least - 1;
    LONG.set(packed, 1, base);
    int at = HEADER;
    for (int i = from; i < until; i++, at += width) {
      long number = numbers[i];
      long distance = plain ? number : number == absent ? 0 : number - base;
      switch (width) {
        case 1 -> packed[at] = (byte) distance;
        case 2 -> SHORT.set(packed, at, (short) distance);
        case 4 -> INT.set(packed, at, (int) distance);
        default -> LONG.set(packed, at, distance);
      }
    }
    return packed;
  }

  /**
   * How many numbers are packed.
   *
   * @throws IllegalArgumentException if the bytes are not packed numbers
   */
  static int count(byte[] packed, int length) {
    int width = length < HEADER ? 0 : width(packed);
    if (width != 1 && width != 2 && width != 4 && width != 8) {
      throw new IllegalArgumentException("Packed numbers of width " + width);
    }
    return (length - HEADER) / width;
  }

  private static int width(byte[] packed) {
    return packed[0] == 9 ? 8 : packed[0];
  }

  /**
   * Unpacks into {@code numbers} from {@code at} on and says how many there were.
   *
   * @throws IllegalArgumentException if the bytes are not packed numbers or too many
   */
  static int unpack(byte[] packed, int length, long[] numbers, int at, long absent) {
    int count = count(packed, length);
    boolean plain = packed[0] == 9;
    int width = width(packed);
    if (at + count > numbers.length) {
      throw new IllegalArgumentException("More packed numbers than rows.");
    }
    long base = (long) LONG.get(packed, 1);
    int from = HEADER;
    for (int i = at; i < at + count; i++, from += width) {
      long distance =
          switch (width) {
            case 1 -> packed[from] & 0xffL;
            case 2 -> (short) SHORT.get(packed, from) & 0xffffL;
            case 4 -> (int) INT.get(packed, from);
            default -> (long) LONG.get(packed, from);
          };
      numbers[i] = plain ? distance : distance == 0 ? absent : base + distance;
    }
    return count;
  }
}
