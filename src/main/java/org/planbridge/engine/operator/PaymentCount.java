package org.planbridge.engine.operator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.column.Table;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.FieldText;
import org.planbridge.explain.CapReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;

/** At most so many paid deals in a period, the first ones in replay order. */
final class PaymentCount {
  private static final Table LETS = Table.of(Fraction.ZERO, Fraction.ONE);

  private final ClauseAddress address;
  private final Limit.Payments limit;
  private final CompensationPlan plan;
  private final CreditLines lines;

  PaymentCount(
      ClauseAddress address, Limit.Payments limit, CompensationPlan plan, CreditLines lines) {
    this.address = address;
    this.limit = limit;
    this.plan = plan;
    this.lines = lines;
  }

  Column cut(Frame frame, Column before, int digits) {
    Groups groups = frame.groups(Limits.grid(Limits.per(limit.per(), plan), plan, lines));
    long[] units = new long[frame.size];
    frame.kernel.units(before, digits, units, 0);
    FieldText each = limit.each().map(field -> FieldText.of(lines, field)).orElse(null);
    int[] lets = frame.codes();
    int[] paid = new int[frame.size];
    Set<Integer> cut = new HashSet<>();
    for (int g = groups.first(); g < groups.end(); g++) {
      Map<Object, Integer> counted = new HashMap<>();
      for (int i = groups.from(g); i < groups.to(g); i++) {
        Object key = key(each, frame.from + i);
        paid[i] = counted.getOrDefault(key, 0);
        lets[i] = lets(frame, units[i], i, paid[i], cut) ? 1 : 0;
        if (lets[i] == 0) {
          cut.add(frame.from + i);
        } else if (units[i] > 0) {
          counted.merge(key, 1, Integer::sum);
        }
      }
    }
    Column left = frame.kernel.times(before, lets, LETS);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          before.at(i).equals(left.at(i))
              ? null
              : new CapReason.Counted(
                  address,
                  limit.per(),
                  limit.most(),
                  lets[i] == 1 ? Math.min(paid[i], limit.most() - 1) : limit.most(),
                  before.at(i),
                  left.at(i)));
    }
    return left;
  }

  private boolean lets(Frame frame, long units, int i, int paid, Set<Integer> cut) {
    if (units < 0) {
      return !cut.contains(Reversals.find(frame.lines, frame.from + i));
    }
    return units == 0 || paid < limit.most();
  }

  private static Object key(@Nullable FieldText each, int line) {
    Object said = each == null ? null : each.at(line);
    return said == null ? "" : said;
  }
}
