package org.planbridge.engine.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.planbridge.engine.column.Column;
import org.planbridge.engine.lines.Team;
import org.planbridge.explain.CreditReason;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Base;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Component;
import org.planbridge.plan.Slot;
import org.planbridge.plan.TeamCredit;
import org.planbridge.time.Period;

/** A pay base that is what another component came to: the payee's own, or that of those below. */
final class PaidResults {
  private final ClauseAddress address;
  private final String result;
  private final Optional<TeamCredit> team;
  private final List<BoundComponent> components;
  private final Below below;
  private final int digits;

  private PaidResults(
      Component component,
      String result,
      List<BoundComponent> components,
      Below below,
      int digits) {
    address = ClauseAddress.of(component, Slot.BASE);
    this.result = result;
    team =
        component.credits().to().value() instanceof TeamCredit credit
            ? Optional.of(credit)
            : Optional.empty();
    this.components = components;
    this.below = below;
    this.digits = digits;
  }

  /** The base of a component that is paid on results; empty for one that is paid on a number. */
  static Optional<PaidResults> of(
      Component component, List<BoundComponent> components, Below below, int digits) {
    return component.base() instanceof Base.ComponentResult(var result)
        ? Optional.of(new PaidResults(component, result, components, below, digits))
        : Optional.empty();
  }

  /** Whether it is what an earlier component of the same plan came to. */
  boolean isOwn() {
    return team.isEmpty();
  }

  /**
   * What is paid on, line by line.
   *
   * @param earlier what the components before this one gave
   */
  Column base(Frame frame, CreditOperator credits, LineCodes codes, List<ComponentResult> earlier) {
    long[] units = team.isPresent() ? ofTeam(frame, team.get()) : own(frame, earlier);
    long unit = java.math.BigInteger.TEN.pow(digits).longValueExact();
    Column sums = frame.kernel.input(units, 0, frame.size, unit);
    Column base = codes.isAll() ? sums : frame.kernel.times(sums, codes.array(), credits.payBase());
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          sums.at(i).signum() == 0
              ? null
              : new CreditReason.Results(
                  address,
                  result,
                  team.isPresent(),
                  sums.at(i),
                  credits.payBase().get(codes.of(i)),
                  base.at(i)));
    }
    return base;
  }

  /** Places of the component before this one; several where plans follow each other. */
  private IntStream places(List<ComponentResult> earlier) {
    return IntStream.range(0, earlier.size())
        .filter(c -> Component.isOf(components.get(c).component().id(), result));
  }

  private long[] own(Frame frame, List<ComponentResult> earlier) {
    // The plan's caps cut these lines later; what is paid on stays.
    long[] sums = new long[frame.size];
    places(earlier)
        .forEach(c -> {
          long[] units = earlier.get(c).units();
          for (int i = 0; units != null && i < sums.length; i++) {
            sums[i] = Math.addExact(sums[i], units[i]);
          }
        });
    return sums;
  }

  private long[] ofTeam(Frame frame, TeamCredit credit) {
    long[] units = new long[frame.size];
    Team all = frame.lines.crediting().team();
    for (int i = 0; i < units.length; i++) {
      Set<Integer> lines = new LinkedHashSet<>();
      all.parts(credit, frame.from + i).forEach(part -> part.way().forEach(lines::addAll));
      for (int line : lines) {
        units[i] = Math.addExact(units[i], below.units(line, List.of(result)));
      }
    }
    return units;
  }

  /** What no deal carries of the results: by payee and period, in minor units. */
  List<PeriodPay> periods(Frame frame, int component, List<ComponentResult> earlier) {
    if (team.isEmpty()) {
      return places(earlier)
          .boxed()
          .flatMap(c -> earlier.get(c).periods().stream())
          .map(pay -> new PeriodPay(pay.payee(), component, pay.period(), pay.units()))
          .toList();
    }
    List<PeriodPay> found = new ArrayList<>();
    for (int payee = frame.payeeFrom; payee < frame.payeeUntil; payee++) {
      int owner = payee;
      Map<Period, Long> sums = new LinkedHashMap<>();
      for (int member = 0; member < frame.lines.payees().size(); member++) {
        for (PeriodPay pay : isEverBelow(frame, member, payee) ? pays(member) : NONE) {
          if (isBelow(frame, member, payee, pay.period().span().last())) {
            sums.merge(pay.period(), pay.units(), Math::addExact);
          }
        }
      }
      sums.forEach((period, units) -> found.add(new PeriodPay(owner, component, period, units)));
    }
    found.sort(
        Comparator.comparingInt(PeriodPay::payee)
            .thenComparing(pay -> pay.period().span().last())
            .thenComparing(pay -> pay.period().span().from()));
    return found;
  }

  private static final List<PeriodPay> NONE = List.of();

  private List<PeriodPay> pays(int member) {
    return below.periodPays(member, result);
  }

  private boolean isEverBelow(Frame frame, int member, int payee) {
    return member != payee && frame.lines.crediting().team().isEverBelow(member, payee);
  }

  private boolean isBelow(Frame frame, int member, int payee, LocalDate day) {
    return frame
        .lines
        .crediting()
        .team()
        .isBelow(team.orElseThrow(), member, payee, (int) day.toEpochDay());
  }

  /** What a rate of such a sum is paid on, as a step. */
  CreditReason told(Fraction sum) {
    return new CreditReason.Results(address, result, team.isPresent(), sum, Fraction.ONE, sum);
  }
}
