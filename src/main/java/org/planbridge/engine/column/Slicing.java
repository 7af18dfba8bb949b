package org.planbridge.engine.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
   * What one tier does. {@code reratesFrom} empty: nothing below; otherwise slices from that bound
   * on. An {@code interpolated} one's rate moves in a line to the next one's.
   */
  public record Step(
      Fraction bound,
      boolean above,
      Fraction rate,
      Whole whole,
      List<Fraction> reratesFrom,
      boolean interpolated) {}

  /** Whether a tier takes deals whole, and by which standing. */
  public enum Whole {
    NO,
    BEFORE,
    AFTER
  }

  /** A part of the base and the rate it earns; {@code from} is where it begins, as stated. */
  public record Part(Fraction from, Fraction base, Fraction rate) {}

  /** Hears of every line, with its run as it stands after the line. */
  public interface Visitor {
    void line(int line, Run run);
  }

  /**
   * Walks every run of a block from its first line to its last.
   *
   * @param from where the measure stood before each line; null if every run begins at nothing
   */
  public void walk(
      Column base,
      Column credit,
      @Nullable Column from,
      Groups groups,
      Figures figures,
      int @Nullable [] reversed,
      Visitor visitor) {
    int[] taken = new int[base.size()];
    for (int g = groups.first(); g < groups.end(); g++) {
      Run run = new Run(figures.exact(g));
      for (int i = groups.from(g), end = groups.to(g); i < end; i++) {
        int tier = reversed == null || reversed[i] < 0 ? Run.ITSELF : taken[reversed[i]];
        if (from != null) {
          run.standing = from.at(i);
        }
        taken[i] = run.add(base.at(i), credit.at(i), tier);
        visitor.line(i, run);
      }
    }
  }

  private boolean reRates() {
    return steps.stream().anyMatch(step -> !step.reratesFrom.isEmpty());
  }

  /** One run of lines, from its first to its last. */
  public final class Run {
    /** Stands for a deal that is cut, in place of the tier that takes it whole. */
    static final int CUT = -1;

    /** Stands for a deal that reverses none. */
    static final int ITSELF = -2;

    private final Fraction figure;
    private final boolean reRates = reRates();
    private final List<Fraction> starts;
    private final Fraction[] base;
    private Fraction[] last;
    private Fraction standing = Fraction.ZERO;
    private int reached;

    Run(Fraction figure) {
      this.figure = figure;
      TreeSet<Fraction> all = new TreeSet<>();
      for (Step step : steps) {
        all.add(step.bound);
        all.addAll(step.reratesFrom);
      }
      starts = new ArrayList<>(all);
      base = none();
      last = none();
    }

    private Fraction[] none() {
      Fraction[] zeros = new Fraction[starts.size()];
      Arrays.fill(zeros, Fraction.ZERO);
      return zeros;
    }

    /**
     * Adds a line.
     *
     * @param reversed the tier that took the whole of the deal which this one reverses, {@link
     *     #CUT} if that was cut, {@link #ITSELF} if it reverses none
     * @return the tier that takes the whole deal, or {@link #CUT}
     */
    int add(Fraction amount, Fraction credit, int reversed) {
      Fraction after = standing.plus(credit);
      int before = tierAt(standing);
      reached = tierAt(after);
      last = none();
      int whole = reversed == ITSELF ? whole(before) : reversed;
      if (whole != CUT) {
        last[start(whole)] = amount;
      } else if (credit.signum() == 0) {
        last[start(reached)] = amount;
      } else {
        cut(standing, after, amount);
      }
      for (int s = 0; s < base.length; s++) {
        base[s] = base[s].plus(last[s]);
      }
      standing = after;
      return whole;
    }

    private int whole(int before) {
      if (steps.get(reached).whole == Whole.AFTER) {
        return reached;
      }
      return steps.get(before).whole == Whole.BEFORE ? before : CUT;
    }

    /** A standing on an exclusive bound is not yet in the stretch that starts there. */
    private int start(int tier) {
      return starts.indexOf(steps.get(tier).bound);
    }

    private void cut(Fraction from, Fraction to, Fraction amount) {
      Fraction low = from.compareTo(to) < 0 ? from : to;
      Fraction high = from.compareTo(to) < 0 ? to : from;
      Fraction length = high.minus(low);
      for (int s = 0; s < base.length; s++) {
        Fraction start = s == 0 ? low : max(low, starts.get(s).times(figure));
        Fraction end = s + 1 < base.length ? min(high, starts.get(s + 1).times(figure)) : high;
        if (start.compareTo(end) < 0) {
          last[s] = amount.times(end.minus(start)).dividedBy(length);
        }
      }
    }

    /** What the run's lines so far are entitled to. */
    Fraction entitlement() {
      return toDate().stream()
          .map(part -> part.base.times(part.rate))
          .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The run's base so far and the rates that it earns, neighbours of one rate as one part. */
    public List<Part> toDate() {
      return parts(base);
    }

    /** The last line's base, cut; its parts stand for themselves only if no tier re-rates. */
    public List<Part> lastLine() {
      return parts(last);
    }

    private List<Part> parts(Fraction[] cut) {
      List<Part> parts = new ArrayList<>();
      for (int s = 0; s < cut.length; s++) {
        if (cut[s].signum() == 0) {
          continue;
        }
        Fraction rate = rateOf(s);
        if (!parts.isEmpty() && parts.getLast().rate.equals(rate)) {
          Part joined = parts.removeLast();
          parts.add(new Part(joined.from, joined.base.plus(cut[s]), rate));
        } else {
          parts.add(new Part(starts.get(s), cut[s], rate));
        }
      }
      return parts;
    }

    /**
     * The rate of a stretch. Where tiers re-rate, what lies above the tier now reached (after a
     * reversal) earns that tier's rate; where none does, every slice keeps the rate of its own.
     */
    private Fraction rateOf(int stretch) {
      Fraction low = starts.get(stretch);
      Fraction rate = rate(0);
      for (int k = 0; k < steps.size(); k++) {
        Step step = steps.get(k);
        boolean own = (k <= reached || !reRates) && step.bound.compareTo(low) <= 0;
        boolean rerated =
            k <= reached && step.reratesFrom.stream().anyMatch(bound -> bound.compareTo(low) <= 0);
        if (own || rerated) {
          rate = rate(k);
        }
      }
      return rate;
    }

    /** The rate of the tier now reached, read where the run stands. */
    public Fraction reachedRate() {
      return rate(reached);
    }

    /** A line that has been walked to its end stands at the rate of the next tier. */
    private Fraction rate(int k) {
      Step step = steps.get(k);
      if (!step.interpolated || k + 1 == steps.size()) {
        return step.rate;
      }
      Step next = steps.get(k + 1);
      Fraction inside =
          figure.signum() == 0 ? Fraction.ZERO : standing.dividedBy(figure).minus(step.bound);
      if (k < reached) {
        return next.rate;
      }
      return inside.signum() <= 0
          ? step.rate
          : step.rate.plus(
              next.rate.minus(step.rate).times(inside).dividedBy(next.bound.minus(step.bound)));
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
