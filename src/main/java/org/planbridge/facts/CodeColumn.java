package org.planbridge.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named attribute of every deal, such as the product, as codes into a list of distinct values; a
 * blank is no value. Up to 127 distinct values take a byte a row, up to 32,767 two, more take four.
 */
public final class CodeColumn {
  private final String name;
  private final List<String> values;
  private final byte @Nullable [] small;
  private final short @Nullable [] middle;
  private final int @Nullable [] large;

  /** Worked out when first asked for; threads that do so at once come to the same answer. */
  private @Nullable Boolean missing;

  private CodeColumn(String name, List<String> values, int[] codes) {
    this.name = name;
    this.values = List.copyOf(values);
    small = values.size() <= Byte.MAX_VALUE ? bytes(codes) : null;
    middle = small == null && values.size() <= Short.MAX_VALUE ? shorts(codes) : null;
    large = small == null && middle == null ? codes : null;
  }

  private CodeColumn(
      String name,
      List<String> values,
      byte @Nullable [] small,
      short @Nullable [] middle,
      int @Nullable [] large) {
    this.name = name;
    this.values = values;
    this.small = small;
    this.middle = middle;
    this.large = large;
  }

  private static byte[] bytes(int[] codes) {
    byte[] narrow = new byte[codes.length];
    for (int i = 0; i < codes.length; i++) {
      narrow[i] = (byte) codes[i];
    }
    return narrow;
  }

  private static short[] shorts(int[] codes) {
    short[] narrow = new short[codes.length];
    for (int i = 0; i < codes.length; i++) {
      narrow[i] = (short) codes[i];
    }
    return narrow;
  }

  /**
   * A column from its distinct values and a code for each row; -1 is no value.
   *
   * @throws IllegalArgumentException if a code names no value
   */
  public static CodeColumn of(String name, List<String> values, int[] codes) {
    for (int code : codes) {
      if (code < -1 || code >= values.size()) {
        throw new IllegalArgumentException(
            "Code (%d) of column (%s) names none of its %d values."
                .formatted(code, name, values.size()));
      }
    }
    return new CodeColumn(name, values, codes);
  }

  public String name() {
    return name;
  }

  /** The distinct values in the order first seen; codes index this list. */
  public List<String> values() {
    return values;
  }

  public int size() {
    return small != null
        ? small.length
        : middle != null ? middle.length : large != null ? large.length : 0;
  }

  /** The row's code, or -1 for no value. */
  public int code(int row) {
    return small != null
        ? small[row]
        : middle != null ? middle[row] : large != null ? large[row] : -1;
  }

  /**
   * The codes as bytes, when there are few distinct values; for the engine's loops, nobody writes
   * to it.
   */
  public byte @Nullable [] smallCodes() {
    return small;
  }

  /** Whether some row has no value. */
  public boolean hasMissing() {
    Boolean known = missing;
    if (known == null) {
      known = findMissing();
      missing = known;
    }
    return known;
  }

  private boolean findMissing() {
    for (int row = 0; row < size(); row++) {
      if (code(row) < 0) {
        return true;
      }
    }
    return false;
  }

  public @Nullable String get(int row) {
    int code = code(row);
    return code < 0 ? null : values.get(code);
  }

  public CodeColumn reordered(int[] order) {
    if (small != null) {
      byte[] moved = new byte[order.length];
      for (int i = 0; i < moved.length; i++) {
        moved[i] = small[order[i]];
      }
      return new CodeColumn(name, values, moved, null, null);
    }
    if (middle != null) {
      short[] moved = new short[order.length];
      for (int i = 0; i < moved.length; i++) {
        moved[i] = middle[order[i]];
      }
      return new CodeColumn(name, values, null, moved, null);
    }
    int[] moved = new int[order.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = code(order[i]);
    }
    return new CodeColumn(name, values, null, null, moved);
  }

  /** Gathers values and gives each distinct one a code. */
  public static final class Builder {
    private final String name;
    private final Map<String, Integer> codeByValue = new HashMap<>();
    private final java.util.ArrayList<String> values = new java.util.ArrayList<>();
    private int[] codes = new int[64];
    private int size;

    public Builder(String name) {
      this.name = name;
    }

    /** Adds a value; null or a blank is no value. */
    public void add(@Nullable String value) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = value == null || value.isBlank() ? -1 : codeOf(value);
    }

    /** Adds a value by the code that {@link #codeOf} gave, or -1 for no value. */
    public void addCode(int code) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = code;
    }

    /** The code of a value that is not blank; a value not seen before gets the next code. */
    public int codeOf(String value) {
      Integer known = codeByValue.get(value);
      if (known != null) {
        return known;
      }
      int code = values.size();
      codeByValue.put(value, code);
      values.add(value);
      return code;
    }

    public CodeColumn build() {
      return new CodeColumn(name, values, Arrays.copyOf(codes, size));
    }
  }
}
