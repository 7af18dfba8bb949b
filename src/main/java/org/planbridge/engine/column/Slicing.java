package org.planbridge.engine.column;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.planbridge.money.Fraction;

/**
 * The general meaning of a tier table: a deal's base is cut in the proportion in which its measure
 * credit falls into the tiers, unless its tier takes the whole deal; reaching a tier may re-rate
 * slices below. Bounds are multiples of a run's figure.
 */
public record Slicing(List<Step> steps) {
  public Slicing {
    steps = List.copyOf(steps);
  }

  /**
   * What one tier does. {@code reratesFrom} null: nothing below; otherwise slices from that bound
   * on.
   */
  public record Step(
      Fraction bound, boolean above, Fraction rate, Whole whole, List<Fraction> reratesFrom) {}

  /** Whether a tier takes deals whole, and by which standing. */
  public enum Whole {
    NO,
    BEFORE,
    AFTER
  }

  /** One run of lines, from its first to its last. */
  final class Run {
    private final Fraction figure;
    private final List<Fraction> cuts;
    private final Fraction[] base;
    private Fraction standing = Fraction.ZERO;

    Run(Fraction figure) {
      this.figure = figure;
      TreeSet<Fraction> all = new TreeSet<>();
      for (Step step : steps) {
        all.add(step.bound.times(figure));
        step.reratesFrom.forEach(bound -> all.add(bound.times(figure)));
      }
      cuts = new ArrayList<>(all);
      base = new Fraction[cuts.size()];
      java.util.Arrays.fill(base, Fraction.ZERO);
    }

    /** Adds a line and returns the entitlement to date. */
    Fraction add(Fraction amount, Fraction credit) {
      Fraction after = standing.plus(credit);
      int before = tierAt(standing);
      int reached = tierAt(after);
      if (steps.get(reached).whole == Whole.AFTER || credit.signum() == 0) {
        put(after, amount);
      } else if (steps.get(before).whole == Whole.BEFORE) {
        put(standing, amount);
      } else {
        cut(standing, after, amount);
      }
      standing = after;
      return entitlement(reached);
    }

    private void put(Fraction at, Fraction amount) {
      int tier = tierAt(at);
      // A standing on an exclusive bound is not yet in the segment that starts there.
      Fraction low = steps.get(tier).bound.times(figure);
      base[cuts.indexOf(low)] = base[cuts.indexOf(low)].plus(amount);
    }

    private void cut(Fraction from, Fraction to, Fraction amount) {
      Fraction low = from.compareTo(to) < 0 ? from : to;
      Fraction high = from.compareTo(to) < 0 ? to : from;
      Fraction length = high.minus(low);
      for (int s = 0; s < base.length; s++) {
        Fraction start = s == 0 ? low : max(low, cuts.get(s));
        Fraction end = s + 1 < base.length ? min(high, cuts.get(s + 1)) : high;
        if (start.compareTo(end) < 0) {
          base[s] = base[s].plus(amount.times(end.minus(start)).dividedBy(length));
        }
      }
    }

    private Fraction entitlement(int reached) {
      Fraction sum = Fraction.ZERO;
      for (int s = 0; s < base.length; s++) {
        if (base[s].signum() != 0) {
          sum = sum.plus(base[s].times(rateOf(s, reached)));
        }
      }
      return sum;
    }

    private Fraction rateOf(int segment, int reached) {
      Fraction low = cuts.get(segment);
      Fraction rate = steps.getFirst().rate;
      for (int k = 0; k < steps.size(); k++) {
        Step step = steps.get(k);
        boolean own = step.bound.times(figure).compareTo(low) <= 0;
        boolean rerated =
            k <= reached
                && step.reratesFrom.stream()
                    .anyMatch(bound -> bound.times(figure).compareTo(low) <= 0);
        if (own || rerated) {
          rate = step.rate;
        }
      }
      return rate;
    }

    private int tierAt(Fraction x) {
      for (int k = steps.size() - 1; k > 0; k--) {
        int side = x.compareTo(steps.get(k).bound.times(figure));
        if (side > 0 || (side == 0 && !steps.get(k).above)) {
          return k;
        }
      }
      return 0;
    }
  }

  private static Fraction max(Fraction a, Fraction b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static Fraction min(Fraction a, Fraction b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
