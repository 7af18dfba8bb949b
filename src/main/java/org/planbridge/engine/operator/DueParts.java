package org.planbridge.engine.operator;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * When the lines of one component in a block fall due: each in parts, every part with its day.
 * Parts never change what a line comes to. Where limits have changed it since the parts were made,
 * the parts are paid in their order as far as the line goes, and the last takes the rest.
 *
 * <p>Example: a line of 28.64 of which 10.00 falls due with the deal and 18.64 when a gate opens;
 * cut to 15.00 by a cap, it falls due as 10.00 and 5.00.
 */
public final class DueParts {
  private final int from;
  private final int @Nullable [] ends;
  private final int[] days;
  private final long[] units;

  private DueParts(int from, int @Nullable [] ends, int[] days, long[] units) {
    this.from = from;
    this.ends = ends;
    this.days = days;
    this.units = units;
  }

  /**
   * Lines that fall due in one piece.
   *
   * @param from the block's first line
   * @param days the day of each line of the block, as days since 1970-01-01
   */
  static DueParts whole(int from, int[] days) {
    return new DueParts(from, null, days, new long[0]);
  }

  /** Hears of the parts of a line: the day, as days since 1970-01-01, and minor units. */
  public interface Sink {
    void part(int day, long units);
  }

  /**
   * Tells a line's parts, in the order in which they were made.
   *
   * @param line a line of the facts, in this block
   * @param whole what the line came to, in minor units
   */
  public void each(int line, long whole, Sink sink) {
    int i = line - from;
    if (ends == null) {
      sink.part(days[i], whole);
      return;
    }
    int first = i == 0 ? 0 : ends[i - 1];
    int last = ends[i] - 1;
    long sum = 0;
    for (int part = first; part <= last; part++) {
      sum = Math.addExact(sum, units[part]);
    }
    long left = whole;
    for (int part = first; part < last; part++) {
      long own = sum == whole ? units[part] : within(units[part], left);
      sink.part(days[part], own);
      left = Math.subtractExact(left, own);
    }
    sink.part(days[last], left);
  }

  /** As much of a part as there is left, on the same side of zero. */
  private static long within(long part, long left) {
    return part < 0 ? Math.max(part, Math.min(left, 0)) : Math.min(part, Math.max(left, 0));
  }

  /** Takes the parts of a block's lines, line by line. */
  static final class Building {
    private final int from;
    private final int[] ends;
    private int[] days;
    private long[] units;
    private int lines;
    private int parts;

    /**
     * @param from the block's first line
     * @param size how many lines the block has
     */
    Building(int from, int size) {
      this.from = from;
      ends = new int[size];
      days = new int[size];
      units = new long[size];
    }

    /** Adds a part to the line under way. */
    void part(int day, long sum) {
      if (parts == days.length) {
        days = Arrays.copyOf(days, 2 * parts + 1);
        units = Arrays.copyOf(units, 2 * parts + 1);
      }
      days[parts] = day;
      units[parts++] = sum;
    }

    /** Ends the line under way, which has a part at least. */
    void end() {
      ends[lines++] = parts;
    }

    DueParts built() {
      if (lines != ends.length) {
        throw new IllegalStateException(
            "Parts of (%d) lines of (%d).".formatted(lines, ends.length));
      }
      return new DueParts(from, ends, Arrays.copyOf(days, parts), Arrays.copyOf(units, parts));
    }
  }
}
