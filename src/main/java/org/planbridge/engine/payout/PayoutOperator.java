package org.planbridge.engine.payout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.explain.PayoutReason;
import org.planbridge.facts.DealEvent;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Clawback;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.Release;
import org.planbridge.plan.Slot;

/** A plan's releases and clawbacks made ready for one set of lines. */
public final class PayoutOperator {
  private final CompensationPlan plan;
  private final int digits;
  private final List<ReleaseOperator> releases = new ArrayList<>();
  private final List<@Nullable ClawbackOperator> clawbacks = new ArrayList<>();

  /**
   * @param payDate the first pay date of what falls due on a day
   */
  public PayoutOperator(
      CompensationPlan plan, CreditLines lines, UnaryOperator<LocalDate> payDate) {
    this.plan = plan;
    digits = plan.currency().getDefaultFractionDigits();
    Happenings happenings = new Happenings(lines);
    for (Component component : plan.components()) {
      releases.add(new ReleaseOperator(component.release(), plan.calendar(), happenings, lines));
      clawbacks.add(
          switch (component.clawback()) {
            case Clawback.None _ -> null;
            case Clawback.TakesBack clause ->
                new ClawbackOperator(
                    ClauseAddress.of(component, Slot.CLAWBACK),
                    clause,
                    lines,
                    happenings,
                    payDate,
                    digits);
          });
    }
  }

  /**
   * Whether nothing is released later or taken back, so that every sum is due when it is earned.
   */
  public static boolean isPlain(CompensationPlan plan) {
    return !takesBack(plan)
        && plan.components().stream().allMatch(one -> one.release() instanceof Release.AtEarning);
  }

  /** Whether some component takes back. */
  public static boolean takesBack(CompensationPlan plan) {
    return plan.components().stream().anyMatch(one -> !(one.clawback() instanceof Clawback.None));
  }

  /** What becomes of all that a payee earned; a line may be earned in several sums. */
  public Payout of(List<Earning> earnings, Further further) {
    List<PaidPart> loose = new ArrayList<>();
    Map<Key, Line> byLine = new LinkedHashMap<>();
    for (Earning earning : earnings) {
      List<PaidPart> parts = new ArrayList<>();
      releases
          .get(earning.component())
          .portions(earning)
          .forEach(one -> parts.addAll(one.pieces()));
      if (earning.line().isEmpty() || clawbacks.get(earning.component()) == null) {
        loose.addAll(parts);
      } else {
        byLine
            .computeIfAbsent(
                new Key(earning.component(), earning.line().getAsInt()), _ -> new Line())
            .add(earning, parts);
      }
    }
    List<TakenBack> taken = takeBack(byLine, further);
    byLine.values().forEach(line -> loose.addAll(line.parts));
    return new Payout(loose, taken);
  }

  /** In order of days, then of components and lines. */
  private List<TakenBack> takeBack(Map<Key, Line> byLine, Further further) {
    List<Asked> asked = new ArrayList<>();
    byLine.forEach((key, line) -> {
      ClawbackOperator clawback = clawbacks.get(key.component);
      if (clawback != null) {
        clawback
            .events(key.line)
            .forEach(event -> asked.add(new Asked(key, line, clawback, event)));
      }
    });
    asked.sort(
        Comparator.<Asked, LocalDate>comparing(one -> one.event.date())
            .thenComparingInt(one -> one.key.component)
            .thenComparingInt(one -> one.key.line));
    List<TakenBack> found = new ArrayList<>();
    for (Asked one : asked) {
      one.by
          .take(one.event, one.line.earned(one.key), one.line.taken, one.line.parts, further)
          .ifPresent(back -> {
            one.line.taken = Math.subtractExact(one.line.taken, back.units());
            found.add(back);
          });
    }
    return found;
  }

  private record Key(int component, int line) {}

  private record Asked(Key key, Line line, ClawbackOperator by, DealEvent event) {}

  /** One line of one component while events take of it. */
  private static final class Line {
    private final List<PaidPart> parts = new ArrayList<>();
    private LocalDate day = LocalDate.MAX;
    private long units;
    private long taken;

    void add(Earning earning, List<PaidPart> more) {
      parts.addAll(more);
      units = Math.addExact(units, earning.units());
      day = earning.day().isBefore(day) ? earning.day() : day;
    }

    Earning earned(Key key) {
      return new Earning(key.component, OptionalInt.of(key.line), day, day, units);
    }
  }

  /** When a sum is payable, as a step; nothing where the component pays at once. */
  public List<PayoutReason.Released> steps(List<Earning> sums, Fraction whole) {
    List<PayoutReason.Released> steps = new ArrayList<>();
    for (Earning sum : sums) {
      Component component = plan.components().get(sum.component());
      if (component.release() instanceof Release.AtEarning) {
        continue;
      }
      steps.add(
          new PayoutReason.Released(
              ClauseAddress.of(component, Slot.RELEASE),
              digits,
              releases.get(sum.component()).portions(sum).stream().map(this::told).toList(),
              money(sum.units()),
              whole));
    }
    return steps;
  }

  private PayoutReason.Portion told(ReleaseOperator.Portion portion) {
    return new PayoutReason.Portion(
        portion.share(),
        money(portion.units()),
        portion.pieces().stream()
            .map(piece -> new PayoutReason.Piece(money(piece.units()), piece.fate()))
            .toList());
  }

  private Fraction money(long units) {
    return Fraction.of(BigDecimal.valueOf(units, digits));
  }
}
