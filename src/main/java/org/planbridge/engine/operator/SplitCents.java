package org.planbridge.engine.operator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.LineShares;
import org.planbridge.explain.RoundingReason;
import org.planbridge.facts.Split;
import org.planbridge.money.Fraction;
import org.planbridge.money.LargestRemainder;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;

/**
 * Where one amount is divided among payees at one rate, the whole is rounded and its cents go by
 * largest remainder: 0.05 between two halves is 0.03 and 0.02. Only payees of the same plan share
 * one rate. An overlay is no part of the amount: its line is rounded by itself.
 */
final class SplitCents {
  private final ClauseAddress address;
  private final Rounding rounding;
  private final int digits;
  private final Predicate<String> samePlan;

  SplitCents(ClauseAddress address, Rounding rounding, int digits, Predicate<String> samePlan) {
    this.address = address;
    this.rounding = rounding;
    this.digits = digits;
    this.samePlan = samePlan;
  }

  /** The rounded lines, those of divided deals replaced by their part of the whole. */
  Column divide(Frame frame, Column exact, Column rounded) {
    LineShares shares = frame.lines.shares();
    if (shares == null || !frame.kernel.held()) {
      return rounded;
    }
    List<Integer> at = new ArrayList<>();
    List<Long> units = new ArrayList<>();
    Map<Integer, Whole> wholes = new HashMap<>();
    for (int i = 0; i < frame.size; i++) {
      int line = frame.from + i;
      List<Split> splits = frame.lines.splitsOf(line);
      if (splits.size() > 1
          && shares.shareUnits()[line] != 0
          && !splits.get(shares.place(line)).isOverlay()
          && exact.at(i).signum() != 0) {
        Whole whole = whole(frame.lines.share(line), splits, shares.place(line), exact.at(i));
        if (whole.isNothing()) {
          continue;
        }
        at.add(i);
        units.add(LargestRemainder.divide(whole.units, whole.shares)[whole.place]);
        if (frame.recorder != null) {
          wholes.put(i, whole);
        }
      }
    }
    if (at.isEmpty()) {
      return rounded;
    }
    Column divided =
        frame.kernel.patched(
            rounded,
            at.stream().mapToInt(Integer::intValue).toArray(),
            units.stream().mapToLong(Long::longValue).toArray(),
            digits);
    if (frame.recorder != null) {
      frame.recorder.line(i -> {
        Whole whole = wholes.get(i);
        return whole == null || divided.at(i).equals(rounded.at(i))
            ? null
            : new RoundingReason.Divided(
                address,
                Limits.money(whole.units, digits),
                whole.shares,
                whole.place,
                digits,
                divided.at(i));
      });
    }
    return divided;
  }

  /** What the payees of one plan get for a deal together, their shares, and whose part this is. */
  private record Whole(long units, List<Fraction> shares, int place) {
    /** Whether shares above and below zero leave nothing to divide. */
    boolean isNothing() {
      return shares.stream().reduce(Fraction.ZERO, Fraction::plus).signum() == 0;
    }
  }

  private Whole whole(Fraction share, List<Split> splits, int place, Fraction exact) {
    List<Fraction> weights = new ArrayList<>();
    int own = 0;
    for (int s = 0; s < splits.size(); s++) {
      if (s == place || (!splits.get(s).isOverlay() && samePlan.test(splits.get(s).payeeId()))) {
        own = s == place ? weights.size() : own;
        weights.add(splits.get(s).share());
      }
    }
    Fraction whole =
        exact.dividedBy(share).times(weights.stream().reduce(Fraction.ZERO, Fraction::plus));
    long units =
        whole
            .rounded(rounding.places(), rounding.mode())
            .setScale(digits)
            .unscaledValue()
            .longValueExact();
    return new Whole(units, weights, own);
  }
}
