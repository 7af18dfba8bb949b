package org.planbridge.engine.operator;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.DerivedColumn;
import org.planbridge.facts.CodeColumn;
import org.planbridge.facts.NumberColumn;
import org.planbridge.money.Fraction;

/**
 * Negative deals: their sign, and which deal one reverses. The deal's attribute {@code reverses}
 * names its id; only an earlier deal of the same payee can be reversed.
 */
final class Reversals {
  private static final Table SIGNS = Table.of(Fraction.ONE.negated(), Fraction.ONE);

  private Reversals() {}

  /**
   * For each line of the block the block's line it reverses, or -1; null if no line is negative.
   */
  static int @Nullable [] of(Frame frame, String number) {
    IntPredicate negative = negative(frame.lines, number);
    int[] found = null;
    for (int i = 0; i < frame.size; i++) {
      if (negative.test(frame.from + i)) {
        if (found == null) {
          found = new int[frame.size];
          Arrays.fill(found, -1);
        }
        found[i] = find(frame.lines, frame.from + i) - frame.from;
        found[i] = Math.max(-1, found[i]);
      }
    }
    return found;
  }

  /** A figure of each line, turned where the line's number is below zero. */
  static Column signed(Frame frame, String number, Column figure) {
    IntPredicate negative = negative(frame.lines, number);
    int[] signs = null;
    for (int i = 0; i < frame.size; i++) {
      if (negative.test(frame.from + i)) {
        if (signs == null) {
          signs = frame.codes();
          Arrays.fill(signs, 0, frame.size, 1);
        }
        signs[i] = 0;
      }
    }
    return signs == null ? figure : frame.kernel.times(figure, signs, SIGNS);
  }

  /** Whether a line's number is below zero. */
  static IntPredicate negative(CreditLines lines, String number) {
    Optional<DerivedColumn> derived = lines.derived(number);
    if (derived.isPresent()) {
      return line -> {
        Fraction value = derived.get().values()[line];
        return value != null && value.signum() < 0;
      };
    }
    Optional<NumberColumn> column = lines.number(number);
    if (column.isEmpty()) {
      return _ -> false;
    }
    long[] units = column.get().units();
    return line -> units[line] < 0 && units[line] != NumberColumn.MISSING;
  }

  /** The payee's earlier line whose deal the line's deal reverses, or -1. */
  static int find(CreditLines lines, int line) {
    Optional<CodeColumn> column = lines.attribute(CreditLines.REVERSES);
    String id = column.isEmpty() ? null : column.get().get(line);
    if (id == null) {
      return -1;
    }
    int start = lines.start(lines.payeeOf(line));
    for (int earlier = line - 1; earlier >= start; earlier--) {
      if (lines.deals().ids().get(lines.dealRow(earlier)).equals(id)) {
        return earlier;
      }
    }
    return -1;
  }
}
