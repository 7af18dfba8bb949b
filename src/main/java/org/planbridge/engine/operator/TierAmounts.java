package org.planbridge.engine.operator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.planbridge.engine.column.Column;
import org.planbridge.explain.Reason;
import org.planbridge.explain.TierMix;
import org.planbridge.money.Fraction;
import org.planbridge.plan.ClauseAddress;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Quantity;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierPays;

/**
 * A tier table whose steps pay amounts that are no constants. What a table pays is a sum over its
 * steps, each times its own amount; so the steps of each source are a table of factors on what the
 * source makes of the base, with nothing in the other steps, and the tables add up.
 */
final class TierAmounts {
  /** The steps of one source; without one, the constants. */
  private record Part(Optional<AmountSource> source, TierOperator tiers) {}

  private final ClauseAddress address;
  private final boolean ofSums;
  private final List<Part> parts = new ArrayList<>();

  private TierAmounts(Pay.Tiers table, Making making, boolean runsAlong) {
    address = making.address();
    ofSums = !(table.pays() instanceof TierPays.Rate);
    List<Quantity> sources =
        table.tiers().stream().map(one -> one.pays().source()).distinct().toList();
    for (Quantity source : sources) {
      List<Tier> own =
          table.tiers().stream()
              .map(tier ->
                  tier.pays().source().equals(source) ? tier : tier.paying(Quantity.nothing()))
              .toList();
      boolean pays = own.stream().anyMatch(tier -> tier.pays().factor().signum() != 0);
      if (pays) {
        parts.add(
            new Part(
                AmountSource.of(address, source, making.measure(), making.lines()),
                new TierOperator(address, table.withTiers(own), runsAlong, true)));
      }
    }
  }

  /** Empty if all steps pay constants. */
  static Optional<TierAmounts> of(Pay.Tiers table, Making making, boolean runsAlong) {
    return table.tiers().stream().allMatch(tier -> tier.pays().isFixed())
        ? Optional.empty()
        : Optional.of(new TierAmounts(table, making, runsAlong));
  }

  List<AmountSource> sources() {
    return parts.stream().flatMap(part -> part.source.stream()).toList();
  }

  org.planbridge.engine.operator.Part pay(LinePay.Look look, int @Nullable [] reversed) {
    Frame frame = look.frame();
    Column sum = frame.kernel.times(look.base(), Fraction.ZERO);
    Column toDate = null;
    List<IntFunction<@Nullable Reason>> steps = new ArrayList<>();
    for (Part part : parts) {
      List<org.planbridge.engine.operator.Part> given = new ArrayList<>();
      Runnable work = () -> given.add(pay(part, look, reversed));
      if (frame.recorder == null) {
        work.run();
      } else {
        steps.addAll(frame.recorder.taken(work));
      }
      sum = frame.kernel.plus(sum, given.getFirst().column());
      Column own = given.getFirst().toDate();
      toDate = own == null || toDate == null ? own : frame.kernel.plus(toDate, own);
    }
    if (frame.recorder != null) {
      record(frame, look, steps, sum, toDate);
    }
    return new org.planbridge.engine.operator.Part(sum, toDate);
  }

  private org.planbridge.engine.operator.Part pay(
      Part part, LinePay.Look look, int @Nullable [] reversed) {
    if (part.source.isEmpty()) {
      return part.tiers.pay(look, reversed);
    }
    Frame frame = look.frame();
    AmountSource source = part.source.get();
    Column amount = source.column(frame);
    Column base = frame.kernel.times(look.base(), amount);
    source.record(
        frame, source.quantity().withFactor(BigDecimal.ONE), i -> look.base().at(i).signum() != 0);
    if (frame.recorder != null) {
      frame.recorder.line(i ->
          look.base().at(i).signum() == 0
              ? null
              : ofSums
                  ? new Reason.Based(
                      address, Reason.Based.Of.AMOUNT, amount.at(i), look.base().at(i), base.at(i))
                  : new Reason.Based(
                      address, Reason.Based.Of.RATE, look.base().at(i), amount.at(i), base.at(i)));
    }
    return part.tiers.pay(
        new LinePay.Look(frame, look.credits(), look.codes(), base, look.standing(), Ratio.UNKNOWN),
        reversed);
  }

  private void record(
      Frame frame,
      LinePay.Look look,
      List<IntFunction<@Nullable Reason>> steps,
      Column sum,
      @Nullable Column toDate) {
    Column before =
        toDate == null
            ? null
            : frame.kernel.before(toDate, Objects.requireNonNull(look.standing()).groups());
    Objects.requireNonNull(frame.recorder)
        .line(i -> {
          if (look.base().at(i).signum() == 0 && sum.at(i).signum() == 0) {
            return null;
          }
          List<Reason> told = new ArrayList<>();
          for (IntFunction<@Nullable Reason> step : steps) {
            Reason one = step.apply(i);
            if (one != null) {
              told.add(one);
            }
          }
          Fraction from = before == null ? Fraction.ZERO : before.at(i);
          return new TierMix(address, told, from, from.plus(sum.at(i)), sum.at(i));
        });
  }
}
