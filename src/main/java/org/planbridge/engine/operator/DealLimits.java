package org.planbridge.engine.operator;

import java.util.Arrays;
import java.util.List;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Quantity;

/** The least and the most of deals, in minor units: by payee, or by deal where a deal says so. */
record DealLimits(Groups groups, long[] least, long[] most) {
  static DealLimits of(
      Frame frame,
      List<Quantity> minimums,
      List<Quantity> caps,
      Column base,
      CreditLines lines,
      int digits) {
    boolean byDeal =
        java.util.stream.Stream.concat(minimums.stream(), caps.stream())
            .anyMatch(one -> one instanceof Quantity.Named || one instanceof Quantity.OfCredited);
    Groups payees = frame.payees();
    if (!byDeal) {
      return new DealLimits(
          payees,
          Limits.units(minimums, null, lines, payees, digits, false),
          Limits.units(caps, null, lines, payees, digits, true));
    }
    return new DealLimits(
        frame.deals(),
        units(frame, minimums, base, lines, digits, false),
        units(frame, caps, base, lines, digits, true));
  }

  private static long[] units(
      Frame frame,
      List<Quantity> quantities,
      Column base,
      CreditLines lines,
      int digits,
      boolean lowest) {
    long[] units = new long[frame.size];
    Arrays.fill(units, lowest ? Long.MAX_VALUE : 0);
    for (Quantity quantity : quantities) {
      if (quantity instanceof Quantity.Named(var name, var times)) {
        Column number = frame.number(name);
        for (int i = 0; i < frame.size; i++) {
          // A limit below zero would turn the deal round; it is none at all.
          long one = Limits.minorUnits(number.at(i).times(Fraction.of(times)), digits);
          keep(units, i, Math.max(0, one), lowest);
        }
      } else if (quantity instanceof Quantity.OfCredited(var share)) {
        long[] each = BaseCap.units(frame, base, Fraction.of(share), digits);
        for (int i = 0; i < frame.size; i++) {
          keep(units, i, Math.abs(each[i]), lowest);
        }
      } else {
        Groups payees = frame.payees();
        long[] each = Limits.units(List.of(quantity), null, lines, payees, digits, lowest);
        for (int i = 0; i < frame.size; i++) {
          keep(units, i, each[lines.payeeOf(frame.from + i) - payees.first()], lowest);
        }
      }
    }
    return units;
  }

  private static void keep(long[] units, int i, long one, boolean lowest) {
    units[i] = lowest ? Math.min(units[i], one) : Math.max(units[i], one);
  }

  long least(int line) {
    return least[groups.of(line) - groups.first()];
  }

  long most(int line) {
    return most[groups.of(line) - groups.first()];
  }
}
