package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.lines.CreditLines;
import org.planbridge.plan.Base;
import org.planbridge.plan.Choice;
import org.planbridge.plan.CompensationPlan;
import org.planbridge.plan.Component;
import org.planbridge.plan.CreditCap;
import org.planbridge.plan.Credits;
import org.planbridge.plan.FullCredit;
import org.planbridge.plan.Pay;
import org.planbridge.plan.ResidualCredit;
import org.planbridge.plan.Slot;

/** Laws of crediting rules and caps of one deal, put into random plans. */
class CreditLawsTest {
  static LongStream seeds() {
    return Seeds.thousand().filter(seed -> seed % 5 == 1);
  }

  private static Replay replay(long seed) {
    Case one = Case.of(seed);
    Dice dice = new Dice(seed).apart("credits");
    CompensationPlan plan =
        one.current()
            .withComponents(
                one.current().components().stream().map(part -> drawn(part, dice)).toList());
    if (dice.chance(50)) {
      plan = plan.withComponents(withShare(plan.components()));
    }
    return one.with(plan, plan).compare().current();
  }

  private static Component drawn(Component part, Dice dice) {
    Credits credits = part.credits();
    Credits.Recipients to =
        switch (dice.below(4)) {
          case 0 -> new FullCredit(List.of());
          case 1 -> new ResidualCredit(Optional.empty(), dice.number("1", "1.25", "0.9"));
          case 2 -> Credits.Named.OVERLAY;
          default -> credits.to().value();
        };
    Optional<CreditCap> cap =
        dice.chance(60)
            ? Optional.of(
                new CreditCap(
                    dice.number("400", "2500", "0.05"),
                    Choice.stated(dice.one(CreditCap.Of.values())),
                    Choice.stated(dice.one(CreditCap.When.values()))))
            : Optional.empty();
    return part.with(
        Slot.CREDITS, new Credits(credits.when(), Choice.stated(to), credits.weights(), cap));
  }

  /** The plan's parts, and one that is paid on the result of the first. */
  private static List<Component> withShare(List<Component> parts) {
    Component share =
        Component.of("share", "Share", new Pay.FlatRate(new java.math.BigDecimal("0.17")))
            .with(Slot.BASE, new Base.ComponentResult(parts.getFirst().id()));
    return java.util.stream.Stream.concat(parts.stream(), java.util.stream.Stream.of(share))
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void bothKindsOfArithmeticComeToTheSame(long seed) {
    Replay replay = replay(seed);

    Replay wide = Replay.run(replay.lines(), replay.assignment(), new Workers(1), ExactKernel::new);

    for (int p = 0; p < replay.lines().payees().size(); p++) {
      assertThat(wide.earned(p)).isEqualTo(replay.earned(p));
      assertThat(wide.periodPays(p)).isEqualTo(replay.periodPays(p));
    }
  }

  /** A trace that does not come to its line, or does not follow, is refused when it is made. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLineAndEverySumOfAPeriodHasItsSteps(long seed) {
    Replay replay = replay(seed);
    CreditLines lines = replay.lines();
    for (int p = 0; p < lines.payees().size(); p++) {
      Explainer explainer = Explainer.of(replay, p).orElseThrow();
      long sum = 0;
      for (int line = lines.start(p); line < lines.start(p + 1); line++) {
        explainer.line(line);
        for (int c = 0; c < replay.dealComponents(p).size(); c++) {
          sum += replay.units(c, line);
        }
      }
      for (var pay : replay.periodPays(p)) {
        explainer.period(pay);
        sum += pay.units();
      }
      assertThat(sum).isEqualTo(replay.earned(p));
    }
  }
}
