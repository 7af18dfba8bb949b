package org.planbridge.engine.operator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.Team;
import org.planbridge.explain.CreditReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TeamCredit;

/** Takes of an override what those below are paid for the same deal, never below nothing. */
final class LessBelow {
  private final ClauseAddress address;
  private final TeamCredit credit;
  private final Below below;
  private final int digits;

  private LessBelow(ClauseAddress address, TeamCredit credit, Below below, int digits) {
    this.address = address;
    this.credit = credit;
    this.below = below;
    this.digits = digits;
  }

  /** Empty where a component is paid whatever those below are paid. */
  static Optional<LessBelow> of(Component component, Below below, int digits) {
    return component.credits().to().value() instanceof TeamCredit team && team.looksAtPay()
        ? Optional.of(new LessBelow(ClauseAddress.of(component, Slot.CREDITS), team, below, digits))
        : Optional.empty();
  }

  /**
   * What is left on every line.
   *
   * @param base the pay base, of which {@code given} is the pay
   */
  Column left(Frame frame, Column base, Column given) {
    if (!frame.kernel.held()) {
      return given;
    }
    boolean byLevel = credit.kind().value() == TeamCredit.Kind.DIFFERENTIAL;
    Team team = frame.lines.crediting().team();
    @Nullable Fraction[] paid = new Fraction[frame.size];
    @Nullable Fraction[] left = new Fraction[frame.size];
    for (int i = 0; i < frame.size; i++) {
      Fraction own = given.at(i);
      if (own.signum() == 0) {
        continue;
      }
      List<Team.Part> parts = team.parts(credit, frame.from + i);
      Fraction taken = byLevel ? byLevel(parts, base.at(i), own) : paid(parts);
      paid[i] = taken;
      left[i] = own.minus(CreditReason.LessBelow.within(taken, own));
    }
    if (frame.recorder != null) {
      frame.recorder.line(i -> {
        Fraction taken = paid[i];
        Fraction rest = left[i];
        return taken == null || rest == null
            ? null
            : new CreditReason.LessBelow(address, byLevel, given.at(i), taken, rest);
      });
    }
    return frame.kernel.input(left, 0, frame.size);
  }

  /** What the rates below come to, each on its share of the deal, as far as the own rate goes. */
  private Fraction byLevel(List<Team.Part> parts, Fraction base, Fraction own) {
    if (base.signum() == 0) {
      return Fraction.ZERO;
    }
    Fraction level = own.dividedBy(base);
    Fraction all = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    for (Team.Part part : parts) {
      Fraction highest = Fraction.ZERO;
      for (List<Integer> lines : part.way()) {
        for (int line : lines) {
          Fraction one = below.level(line, credit.less());
          highest = one.compareTo(highest) > 0 ? one : highest;
        }
      }
      sum = sum.plus(part.share().times(CreditReason.LessBelow.within(highest, level)));
      all = all.plus(part.share());
    }
    return all.signum() == 0 ? Fraction.ZERO : sum.times(base).dividedBy(all);
  }

  /** What those below are paid for the deal, everybody once. */
  private Fraction paid(List<Team.Part> parts) {
    Set<Integer> lines = new LinkedHashSet<>();
    parts.forEach(part -> part.way().forEach(lines::addAll));
    long units = 0;
    for (int line : lines) {
      units = Math.addExact(units, below.units(line, credit.less()));
    }
    return Limits.money(units, digits);
  }
}
