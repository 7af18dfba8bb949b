package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.CrookedKernel.Fault;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.column.Kernel;
import org.planbridge.engine.column.LongKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.engine.operator.PeriodPay;
import org.planbridge.explain.Reason;
import org.planbridge.explain.Recomputation;
import org.planbridge.explain.Trace;
import org.planbridge.facts.Facts;
import org.planbridge.facts.SourceRow;
import org.planbridge.money.Fraction;
import org.planbridge.plan.Choice;
import org.planbridge.plan.Component;
import org.planbridge.plan.Edge;
import org.planbridge.plan.Pay;
import org.planbridge.plan.Tier;
import org.planbridge.plan.TierMode;

/**
 * A trace and the number it explains come out of the same operators: whatever makes one wrong makes
 * the other wrong in the same way.
 */
class TraceIsTheNumberTest {
  private static final Workers ALONE = new Workers(1);

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.planbridge.engine.Seeds#thousand")
  void everyNumberHasATraceThatComesOutAndBeginsAtARow(long seed) {
    for (Replay replay : Case.of(seed).replays().toList()) {
      for (Explained line : explained(replay, LongKernel::new)) {
        assertThat(Recomputation.fault(line.trace)).isEmpty();
        assertThat(line.trace.result()).isEqualTo(line.number);
        assertThat(line.trace.source()).isEqualTo(line.source);
      }
    }
  }

  /** Alone, so that the replay's block and the explainer's are the same block. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PATCHED", "BEFORE"})
  void aPlantedFaultChangesNumberAndTraceAlike(Fault fault) {
    int changed = 0;
    for (long seed = 0; seed < 100; seed++) {
      changed += changed(alone(seed), fault, ExactKernel::new);
    }
    assertThat(changed).as("cases in which %s matters", fault).isPositive();
  }

  /** Slices have no form in scaled longs, and a payee alone has no split to patch. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SLICED", "PATCHED", "BEFORE"})
  void aFaultPlantedInScaledLongsChangesNumberAndTraceAlike(Fault fault) {
    int changed = 0;
    for (long seed = 0; seed < 100; seed++) {
      changed += changed(alone(seed), fault, LongKernel::new);
    }
    assertThat(changed).as("cases in which %s matters", fault).isPositive();
  }

  @Test
  void aFaultInTheStandingBeforeADealChangesNumberAndTraceAlike() {
    Case one = alone(0);
    Pay byStandingBefore =
        new Pay.Tiers(Pay.TierBy.MONEY, List.of(tier("0", "0.01"), tier("1000", "0.02")));
    var plan = one.current().withComponents(List.of(Component.of("all", "All", byStandingBefore)));
    String owner = one.facts().payees().getFirst().id();
    Case near =
        new Case(plan, plan, one.facts(), one.basis())
            .withDeals(
                List.of(
                    Deal.of("1", owner, "2021-08-02", "999.50"),
                    Deal.of("2", owner, "2021-08-03", "500")));

    assertThat(changed(near, Fault.BEFORE, LongKernel::new)).isPositive();
    assertThat(changed(near, Fault.BEFORE, ExactKernel::new)).isPositive();
  }

  private static Tier tier(String bound, String rate) {
    return new Tier(
        new BigDecimal(bound),
        Choice.stated(Edge.FROM),
        Choice.stated(new TierMode.WholeDeal(TierMode.Moment.BEFORE)),
        new BigDecimal(rate));
  }

  @Test
  void aFaultInDividingCentsChangesNumberAndTraceAlike() {
    int changed = 0;
    for (long seed = 0; seed < 200; seed++) {
      changed += changed(Case.of(seed, Without.ODD_ROUNDINGS), Fault.PATCHED, ExactKernel::new);
    }
    assertThat(changed).isPositive();
  }

  private static Case alone(long seed) {
    Case one = Case.of(seed, Without.ODD_ROUNDINGS, Without.SPLITS);
    String payee = one.facts().payees().getFirst().id();
    return one.with(
        Facts.of(
            Deal.table(one.deals().stream().filter(deal -> deal.owner().equals(payee)).toList()),
            one.facts().payees().subList(0, 1),
            List.of(),
            one.facts().quotas()));
  }

  /** The number of sides on which the fault changes what somebody earns. */
  private static int changed(Case one, Fault fault, Supplier<Kernel> straight) {
    int changed = 0;
    for (Replay right : one.replays().toList()) {
      Supplier<Kernel> crooked = () -> new CrookedKernel(straight.get(), fault);
      Replay wrong = Replay.run(right.lines(), right.assignment(), ALONE, crooked);

      assertThat(explained(wrong, crooked))
          .allMatch(line -> Recomputation.comesTo(line.trace.steps()).equals(line.number));
      changed += differs(right, wrong) ? 1 : 0;
    }
    return changed;
  }

  /** Faults that a trace shows by itself: a step no longer follows from what went in. */
  private static final Set<Fault> SEEN =
      EnumSet.of(
          Fault.TIMES_TABLE,
          Fault.TIMES_FACTOR,
          Fault.PLUS,
          Fault.PIECES,
          Fault.ROUNDED,
          Fault.WITHIN,
          Fault.CAPPED,
          Fault.SLICED,
          Fault.PATCHED,
          Fault.RUNNING_SUM);

  @Test
  void aFaultThatChangesANumberIsSeenInItsTrace() {
    for (Fault fault : SEEN) {
      Supplier<Kernel> crooked = () -> new CrookedKernel(new ExactKernel(), fault);
      boolean seen = false;
      for (long seed = 0; seed < 60 && !seen; seed++) {
        for (Replay right : Case.of(seed, Without.ODD_ROUNDINGS).replays().toList()) {
          Replay wrong = Replay.run(right.lines(), right.assignment(), ALONE, crooked);
          seen |=
              explained(wrong, crooked).stream()
                  .anyMatch(line -> Recomputation.fault(line.trace).isPresent());
        }
      }
      assertThat(seen).as(fault.toString()).isTrue();
    }
  }

  private static boolean differs(Replay right, Replay wrong) {
    return Stream.of(right, wrong)
            .map(replay ->
                java.util.stream.IntStream.range(0, replay.lines().payees().size())
                    .mapToObj(replay::earned)
                    .toList())
            .distinct()
            .count()
        > 1;
  }

  /** A number of a replay and the trace that explains it. */
  private record Explained(Trace trace, Fraction number, Optional<SourceRow> source) {}

  /** All lines and period sums that are not 0, and all that have a trace. */
  private static List<Explained> explained(Replay replay, Supplier<Kernel> kernel) {
    List<Explained> all = new ArrayList<>();
    CreditLines lines = replay.lines();
    for (int p = 0; p < lines.payees().size(); p++) {
      int digits = replay.planOf(p).orElseThrow().currency().getDefaultFractionDigits();
      Explainer explainer = Explainer.of(replay, p, kernel.get(), false).orElseThrow();
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        List<Trace> traces = explainer.line(line);
        for (int c = 0; c < replay.dealComponents(p).size(); c++) {
          String id = replay.dealComponents(p).get(c).id();
          Fraction number = money(replay.units(c, line), digits);
          Optional<Trace> trace =
              traces.stream().filter(one -> one.component().equals(id)).findFirst();
          assertThat(trace.isPresent() || number.signum() == 0).isTrue();
          Optional<SourceRow> row = Optional.of(lines.deals().source(lines.dealRow(line)));
          trace.ifPresent(one -> all.add(new Explained(one, number, row)));
        }
      }
      for (PeriodPay pay : replay.periodPays(p)) {
        all.add(new Explained(explainer.period(pay), money(pay.units(), digits), Optional.empty()));
      }
    }
    return all;
  }

  private static Fraction money(long units, int digits) {
    return Fraction.of(java.math.BigDecimal.valueOf(units, digits));
  }

  @Test
  void aBonusThatIsNotMetSaysHowFarItWas() {
    var looks = new ArrayList<Reason.Tested>();
    for (long seed = 0; seed < 200; seed++) {
      for (Replay replay : Case.of(seed).replays().toList()) {
        for (int p = 0; p < replay.lines().payees().size(); p++) {
          var plan = replay.planOf(p).orElseThrow();
          Explainer explainer = Explainer.of(replay, p).orElseThrow();
          for (int c = 0; c < plan.components().size(); c++) {
            var over = plan.components().get(c).measure().over().value();
            if (over == org.planbridge.plan.Measure.Over.QUARTER) {
              var quarters =
                  plan.calendar()
                      .periods(org.planbridge.time.Cycle.QUARTER, replay.lines().basis());
              for (var quarter : quarters) {
                for (Reason reason : explainer.looks(c, quarter)) {
                  if (reason instanceof Reason.Tested tested && !tested.met()) {
                    looks.add(tested);
                  }
                }
              }
            }
          }
        }
      }
    }
    assertThat(looks)
        .isNotEmpty()
        .allMatch(tested -> tested.result().signum() == 0)
        .anyMatch(tested -> tested.measure().signum() > 0);
  }
}
