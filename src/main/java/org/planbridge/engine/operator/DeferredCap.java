package org.planbridge.engine.operator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Groups;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.lines.PeriodGrid;
import org.planbridge.explain.CapReason;
import org.planbridge.explain.Reason;
import org.planbridge.facts.Opening;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Limit;
import org.planbridge.plan.Quantity;
import org.planbridge.time.Period;

/**
 * A cap whose excess is not lost: it takes the room of the payee's next period, the oldest first
 * and before that period's own pay, as a line of that period. A period takes nothing up that does
 * not end in the compared one or in which the payee is not employed. What reversals leave of the
 * room is taken up too.
 */
final class DeferredCap implements CapRule {
  private final ClauseAddress address;
  private final Limit.Per per;
  private final Quantity amount;
  private final CompensationPlan plan;
  private final CreditLines lines;
  private final int digits;

  DeferredCap(
      ClauseAddress address,
      Limit.Per per,
      Quantity amount,
      CompensationPlan plan,
      CreditLines lines) {
    this.address = address;
    this.per = per;
    this.amount = amount;
    this.plan = plan;
    this.lines = lines;
    digits = plan.currency().getDefaultFractionDigits();
  }

  /** What one component has open. */
  private record Open(int component, long units) {}

  @Override
  public List<PeriodPay> cut(Frame frame, long[][] units, int[] components, List<PeriodPay> pays) {
    PeriodGrid grid = Limits.grid(per, plan, lines);
    Groups groups = frame.groups(grid);
    long[] caps = Limits.units(List.of(amount), grid, lines, groups, digits, true);
    long[] used = Openings.of(Opening.Kind.CAP_USED, address, grid, lines).units(groups, digits);
    List<PeriodPay> left = new ArrayList<>();
    Map<Integer, List<PeriodPay>> byRun = PeriodCap.byRun(grid, pays, left);
    Deque<Open> open = new ArrayDeque<>();
    Told told = new Told(frame, components);
    for (int g = groups.first(); g < groups.end(); g++) {
      if (grid.run(grid.payeeOfRun(g), 0) == g) {
        stillOpen(frame, grid, g - 1, open);
      }
      int k = g - groups.first();
      boolean takes = grid.isSettled(g);
      long before = sum(open);
      long taken = takes ? Math.min(before, Math.max(0, caps[k] - used[k])) : 0;
      Running running = new Running(caps[k] - taken, used[k]);
      Deque<Open> own = new ArrayDeque<>();
      List<PeriodPay> waiting = byRun.getOrDefault(g, List.of());
      int next = 0;
      for (int i = groups.from(g); i < groups.to(g); i++) {
        int day = lines.day(frame.from + i);
        while (next < waiting.size()
            && waiting.get(next).period().span().last().toEpochDay() < day) {
          left.add(cut(running, waiting.get(next++), own, told));
        }
        for (int c = 0; c < units.length; c++) {
          long used0 = running.sum;
          long kept = running.cut(units[c][i]);
          told.line(c, i, running, used0, units[c][i], kept);
          defer(own, components[c], units[c][i] - kept);
          units[c][i] = kept;
        }
      }
      while (next < waiting.size()) {
        left.add(cut(running, waiting.get(next++), own, told));
      }
      if (takes) {
        long room = Math.max(0, caps[k] - running.paid);
        takeUp(grid.payeeOfRun(g), grid.periodOfRun(g), room, open, left, told);
      }
      open.addAll(own);
    }
    stillOpen(frame, grid, groups.end() - 1, open);
    return left;
  }

  private PeriodPay cut(Running running, PeriodPay pay, Deque<Open> own, Told told) {
    long used = running.sum;
    long kept = running.cut(pay.units());
    told.period(pay, running, used, kept);
    defer(own, pay.component(), pay.units() - kept);
    return pay.paying(kept);
  }

  /** What a reversal takes of the excess it takes of the latest. */
  private static void defer(Deque<Open> own, int component, long excess) {
    long left = excess;
    while (left < 0 && !own.isEmpty()) {
      Open last = own.removeLast();
      left = Math.addExact(left, last.units);
      if (left > 0) {
        own.addLast(new Open(last.component, left));
        return;
      }
    }
    if (left > 0) {
      own.addLast(new Open(component, left));
    }
  }

  private static long sum(Deque<Open> open) {
    return open.stream().mapToLong(Open::units).reduce(0, Math::addExact);
  }

  private void takeUp(
      int payee, Period period, long room, Deque<Open> open, List<PeriodPay> into, Told told) {
    long[] taken = new long[plan.components().size()];
    long[] found = new long[taken.length];
    open.forEach(one -> found[one.component] = Math.addExact(found[one.component], one.units));
    long[] rooms = new long[taken.length];
    long left = room;
    while (left > 0 && !open.isEmpty()) {
      Open first = open.removeFirst();
      long part = Math.min(left, first.units);
      left -= part;
      taken[first.component] += part;
      if (part < first.units) {
        open.addFirst(new Open(first.component, first.units - part));
      }
    }
    for (int c = 0; c < taken.length; c++) {
      rooms[c] = taken[c] < found[c] ? taken[c] : Math.addExact(taken[c], left);
      if (taken[c] > 0) {
        add(into, new PeriodPay(payee, c, period, taken[c]));
        told.takenUp(payee, c, period, found[c], rooms[c], taken[c]);
      }
    }
  }

  /** A component has one sum for a payee and period. */
  static void add(List<PeriodPay> into, PeriodPay pay) {
    for (int k = 0; k < into.size(); k++) {
      PeriodPay one = into.get(k);
      if (one.payee() == pay.payee()
          && one.component() == pay.component()
          && one.period().equals(pay.period())) {
        into.set(k, one.paying(Math.addExact(one.units(), pay.units())));
        return;
      }
    }
    into.add(pay);
  }

  private static void stillOpen(Frame frame, PeriodGrid grid, int run, Deque<Open> open) {
    while (!open.isEmpty()) {
      Open one = open.removeFirst();
      frame.defer(
          new PeriodPay(grid.payeeOfRun(run), one.component, grid.periodOfRun(run), one.units));
    }
  }

  /** The sum of one period and what its cap leaves of it. */
  private static final class Running {
    private final long cap;
    private long sum;
    private long paid;

    Running(long cap, long used) {
      this.cap = cap;
      sum = used;
      paid = Math.min(cap, used);
    }

    long cut(long units) {
      sum = Math.addExact(sum, units);
      long next = Math.min(cap, sum);
      long part = next - paid;
      paid = next;
      return part;
    }
  }

  /** Remembers for the recorder what was done. */
  private final class Told {
    private final Frame frame;
    private final @Nullable Reason[][] ofLines;

    Told(Frame frame, int[] components) {
      this.frame = frame;
      ofLines = new Reason[frame.recorder == null ? 0 : components.length][frame.size];
      for (int c = 0; c < ofLines.length; c++) {
        @Nullable Reason[] own = ofLines[c];
        java.util.Objects.requireNonNull(frame.recorder).line(components[c], i -> own[i]);
      }
    }

    void line(int c, int line, Running running, long used, long before, long kept) {
      if (ofLines.length > 0 && before != kept) {
        ofLines[c][line] = reason(running, used, before, kept);
      }
    }

    void period(PeriodPay pay, Running running, long used, long kept) {
      if (frame.recorder != null && kept != pay.units()) {
        tell(pay, reason(running, used, pay.units(), kept));
      }
    }

    private Reason reason(Running running, long used, long before, long kept) {
      return new CapReason.Deferred(
          address,
          per,
          Limits.money(used, digits),
          Limits.money(before, digits),
          Limits.money(running.cap, digits),
          Limits.money(kept, digits));
    }

    void takenUp(int payee, int component, Period period, long found, long room, long taken) {
      if (frame.recorder != null) {
        tell(
            new PeriodPay(payee, component, period, taken),
            new CapReason.TakenUp(
                address,
                per,
                Limits.money(found, digits),
                Limits.money(room, digits),
                Limits.money(taken, digits)));
      }
    }

    private void tell(PeriodPay of, Reason reason) {
      java.util.Objects.requireNonNull(frame.recorder)
          .period(
              of.component(),
              (payee, period) -> payee == of.payee() && period.equals(of.period()) ? reason : null);
    }
  }
}
