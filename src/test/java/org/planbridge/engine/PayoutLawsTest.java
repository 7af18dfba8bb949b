package org.planbridge.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planbridge.compare.Comparison;
import org.planbridge.engine.column.ExactKernel;
import org.planbridge.engine.payout.TakenBack;
import org.planbridge.facts.DealEvent;
import org.planbridge.facts.Facts;
import org.planbridge.workspace.CheckInvariants;

/** Releases move pay in time and nothing else; what is taken back is part of what was earned. */
class PayoutLawsTest {
  private static final Workers ALONE = new Workers(1);

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everySumIsTheSumOfItsPartsAndEveryStepFollows(long seed) {
    assertThat(CheckInvariants.check(PaidOut.of(seed).compare()).problems()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsEarnedByDealsDoesNotDependOnWhenItIsPayable(long seed) {
    Case one = PaidOut.of(seed);
    Comparison released = one.compare();
    Comparison atOnce = PaidOut.atOnce(one).compare();
    // A deal without what its release needs is held, and the two do not compare.
    if (released.held().size() != atOnce.held().size()) {
      return;
    }
    for (int p = 0; p < released.payees().size(); p++) {
      assertThat(released.payee(p).deals()).isEqualTo(atOnce.payee(p).deals());
      assertThat(released.payee(p).lines()).isEqualTo(atOnce.payee(p).lines());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfTheEventsFileAndTheArithmeticChangeNothing(long seed) {
    Case one = PaidOut.of(seed);
    Facts facts = one.facts();
    List<DealEvent> shuffled = new java.util.ArrayList<>(facts.events());
    Collections.shuffle(shuffled, new Random(seed));
    Comparison narrow = one.compare();
    Comparison other =
        one.with(
                new Facts(
                    facts.deals(),
                    facts.payees(),
                    facts.splits(),
                    facts.quotas(),
                    shuffled,
                    facts.statements()))
            .compare();
    Replay wide =
        Replay.run(
            narrow.proposed().lines(), narrow.proposed().assignment(), ALONE, ExactKernel::new);
    for (int p = 0; p < narrow.payees().size(); p++) {
      assertThat(narrow.proposed().payments(p)).isEqualTo(other.proposed().payments(p));
      assertThat(narrow.proposed().unpaid(p)).isEqualTo(other.proposed().unpaid(p));
      assertThat(narrow.proposed().takenBack(p)).isEqualTo(other.proposed().takenBack(p));
      assertThat(narrow.proposed().payments(p)).isEqualTo(wide.payments(p));
      assertThat(narrow.proposed().takenBack(p)).isEqualTo(wide.takenBack(p));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noEventTakesBackMoreThanThereWas(long seed) {
    PaidOut.of(seed)
        .replays()
        .forEach(replay -> {
          for (int p = 0; p < replay.lines().payees().size(); p++) {
            for (TakenBack back : replay.takenBack(p)) {
              assertThat(back.reason().wanted().negated()).isEqualTo(back.reason().result());
              int side = back.reason().of().signum();
              assertThat(back.reason().result().signum()).isEqualTo(-side);
            }
          }
        });
  }

  @Test
  void theCasesHoldWhatTheyAreAbout() {
    long taken = 0;
    long waiting = 0;
    for (long seed = 1; seed <= 300; seed++) {
      for (Replay replay : PaidOut.of(seed).replays().toList()) {
        for (int p = 0; p < replay.lines().payees().size(); p++) {
          taken += replay.takenBack(p).size();
          waiting += replay.unpaid(p).size();
        }
      }
    }
    assertThat(taken).isGreaterThan(60);
    assertThat(waiting).isGreaterThan(200);
  }
}
