package org.planbridge.engine.operator;

import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.explain.CapReason;
import org.planbridge.explain.Reason;
import org.planbridge.money.Fraction;
import org.planbridge.money.Rounding;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;

/**
 * A cap that grows with the base: with each deal of a period it is a share of what the period has
 * credited so far. It cuts in replay order, and no deal's pay depends on a later one.
 */
final class BaseCap implements CapRule {
  private final ClauseAddress address;
  private final Limit.Per per;
  private final Fraction share;
  private final Column base;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final int digits;

  BaseCap(
      ClauseAddress address,
      Limit.Per per,
      Fraction share,
      Column base,
      CompensationPlan plan,
      CreditLines lines) {
    this.address = address;
    this.per = per;
    this.share = share;
    this.base = base;
    this.plan = plan;
    this.lines = lines;
    digits = plan.currency().getDefaultFractionDigits();
  }

  /** A share of a column in minor units, rounded half up. */
  static long[] units(Frame frame, Column of, Fraction share, int digits) {
    long[] units = new long[of.size()];
    Column part =
        frame.kernel.rounded(
            frame.kernel.times(of, share), new Rounding(digits, RoundingMode.HALF_UP), digits);
    frame.kernel.units(part, digits, units, 0);
    return units;
  }

  @Override
  public List<PeriodPay> cut(Frame frame, long[][] units, int[] components, List<PeriodPay> pays) {
    Groups groups = frame.groups(Limits.grid(per, plan, lines));
    Column toDate = frame.kernel.runningSum(base, groups);
    long[] caps = units(frame, toDate, share, digits);
    @Nullable Reason[] told = new Reason[frame.size];
    for (int g = groups.first(); g < groups.end(); g++) {
      long sum = 0;
      long kept = 0;
      for (int i = groups.from(g); i < groups.to(g); i++) {
        long before = units[0][i];
        sum = Math.addExact(sum, before);
        long next = Math.min(caps[i], sum);
        units[0][i] = next - kept;
        if (frame.recorder != null && units[0][i] != before) {
          told[i] = reason(toDate.at(i), sum, kept, before, units[0][i]);
        }
        kept = next;
      }
    }
    if (frame.recorder != null) {
      Objects.requireNonNull(frame.recorder).line(components[0], i -> told[i]);
    }
    return pays;
  }

  private Reason reason(Fraction credited, long sum, long kept, long before, long result) {
    return new CapReason.OfCredited(
        address,
        per,
        credited,
        share,
        Limits.money(sum, digits),
        Limits.money(kept, digits),
        digits,
        Limits.money(before, digits),
        Limits.money(result, digits));
  }
}
