package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What scales or tops up a component's pay, deal by deal.
 *
 * @param combine how several multipliers that hold at once become one
 */
public record Modifiers(
    List<Kicker> kickers, List<Multiplier> multipliers, Choice<Combine> combine) {
  public static final Modifiers NONE =
      new Modifiers(List.of(), List.of(), Choice.assumed(Combine.MULTIPLY));

  public Modifiers {
    kickers = List.copyOf(kickers);
    multipliers = List.copyOf(multipliers);
  }

  /**
   * When a modifier holds: the deal's condition and, if stated, attainment or the measure after the
   * deal.
   */
  public record When(Condition deal, Optional<Reached> reached) {}

  /** The component's measure, after the deal, has reached a bound. */
  public record Reached(boolean asAttainment, BigDecimal bound, Choice<Edge> edge) {
    public Reached {
      bound = Canonical.number(bound);
    }
  }

  /**
   * Something added: a rate of the pay base (0.02 is 2 %), or a sum per deal. Not scaled by
   * multipliers unless they say so.
   */
  public record Kicker(When when, KickerPays pays) {}

  /** What a kicker adds. */
  public sealed interface KickerPays {
    record Rate(Quantity rate) implements KickerPays {
      public Rate(BigDecimal rate) {
        this(Quantity.of(rate));
      }
    }

    record PerDeal(Quantity amount) implements KickerPays {
      public PerDeal(BigDecimal amount) {
        this(Quantity.of(amount));
      }
    }
  }

  /**
   * A factor (0.5 halves, 1.5 adds half) on the tier or rate part, before kickers unless stated.
   */
  public record Multiplier(When when, BigDecimal factor, Choice<Scope> scope) {
    public Multiplier {
      factor = Canonical.number(factor);
    }
  }

  /** What a multiplier scales. */
  public enum Scope {
    BEFORE_KICKERS,
    WITH_KICKERS
  }

  /** How several multipliers combine. */
  public enum Combine {
    /** The product of the factors. */
    MULTIPLY,
    /** 1 plus the sum of what each factor adds to 1. */
    ADD
  }
}
