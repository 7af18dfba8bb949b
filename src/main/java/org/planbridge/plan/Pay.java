package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a component earns. Sealed: a new way to earn is a compile error everywhere it matters. */
public sealed interface Pay
    permits Pay.ByDeal,
        Pay.AmountPerDeal,
        Pay.AmountPerUnit,
        Pay.Tiers,
        PayoutCurve,
        Matrix,
        Pay.Bonus {
  /** What a deal earns by itself, wherever the measure stands: what multipliers of tiers scale. */
  sealed interface ByDeal extends Pay permits FlatRate, RateTable {}

  /** One rate from the first unit to the last; 0.05 is 5 %. */
  record FlatRate(Quantity rate) implements ByDeal {
    public FlatRate(BigDecimal rate) {
      this(Quantity.of(rate));
    }
  }

  /** A sum for each credited deal; a payee with a split gets the split's share of it. */
  record AmountPerDeal(Quantity amount) implements Pay {
    public AmountPerDeal(BigDecimal amount) {
      this(Quantity.of(amount));
    }
  }

  /**
   * A sum for each unit of a named number of the deal, by the payee's share; below zero it is a fee
   * against the payee.
   */
  record AmountPerUnit(Unit unit, Quantity amount) implements Pay {
    public AmountPerUnit(Unit unit, BigDecimal amount) {
      this(unit, Quantity.of(amount));
    }
  }

  /**
   * What a deal earns looked up by its fields. A deal that no cell matches is held if there is no
   * fallback.
   *
   * @param precedence which cell holds when several match
   * @param times what the factors of cells scale; there if some cell has a factor, and only then
   */
  record RateTable(
      List<Cell> cells,
      Choice<Precedence> precedence,
      Optional<CellPays> fallback,
      Optional<ByDeal> times)
      implements ByDeal {
    public RateTable {
      cells = List.copyOf(cells);
      boolean factors =
          cells.stream().anyMatch(cell -> cell.pays() instanceof CellPays.Multiplier)
              || fallback.filter(CellPays.Multiplier.class::isInstance).isPresent();
      if (factors != times.isPresent()) {
        throw new IllegalArgumentException("Factors need what they scale (%s).".formatted(times));
      }
    }

    /** A row of the table. */
    public record Cell(Condition when, CellPays pays) {
      /** A row that pays a rate; 0.05 is 5 %. */
      public Cell(Condition when, BigDecimal rate) {
        this(when, new CellPays.Rate(rate));
      }
    }

    /** Which of several matching cells holds. */
    public enum Precedence {
      /** The first in the stated order. */
      FIRST_MATCH,
      /** The one that asks for the most fields; among equals the first. */
      MOST_SPECIFIC
    }
  }

  /**
   * A table of tiers by a running measure. Rising: bounds ascend and the first is 0. Falling, for
   * measures of which less is better: bounds descend, a tier reaches from its bound down to the
   * next one's, and above the first nothing is paid.
   */
  record Tiers(TierBy by, Direction direction, TierPays pays, List<Tier> tiers) implements Pay {
    public Tiers {
      tiers = List.copyOf(tiers);
      boolean rising = direction == Direction.RISING;
      if (tiers.isEmpty() || (rising && tiers.getFirst().bound().signum() != 0)) {
        throw new IllegalArgumentException("The first tier must start at 0 (%s).".formatted(tiers));
      }
      for (int i = 1; i < tiers.size(); i++) {
        int order = tiers.get(i - 1).bound().compareTo(tiers.get(i).bound());
        if (rising ? order >= 0 : order <= 0) {
          throw new IllegalArgumentException("Tier bounds are out of order (%s).".formatted(tiers));
        }
      }
    }

    /** The same kind of table with other steps. */
    public Tiers withTiers(List<Tier> others) {
      return new Tiers(by, direction, pays, others);
    }

    /** A rising table of rates. */
    public Tiers(TierBy by, List<Tier> tiers) {
      this(by, Direction.RISING, TierPays.RATE, tiers);
    }
  }

  /** Which way the bounds of tiers go. */
  enum Direction {
    /** More is better. */
    RISING,
    /** Less is better, such as days to close. */
    FALLING
  }

  /** The unit of tier bounds. */
  enum TierBy {
    /** The measure divided by the quota. */
    ATTAINMENT,
    /** The measure itself, in major units of money. */
    MONEY,
    /** The measure itself, a number of deals. */
    COUNT,
    /** The measure itself, in the units of the number that it sums. */
    NUMBER
  }

  /** A sum once in a period, when its condition holds at the period's end. */
  record Bonus(BonusWhen when, BonusPays pays) implements Pay {}

  /** When a bonus is earned, looked at on the last day of the measure's period. */
  sealed interface BonusWhen {
    /** In every period in which the payee is employed. */
    record Always() implements BonusWhen {}

    /** When the measure divided by the quota reaches the bound; 1 is 100 %. */
    record Attainment(BigDecimal bound, Choice<Edge> edge) implements BonusWhen {
      public Attainment {
        bound = Canonical.number(bound);
      }
    }

    /** When the measure itself reaches the bound. */
    record MeasureReaches(BigDecimal bound, Choice<Edge> edge) implements BonusWhen {
      public MeasureReaches {
        bound = Canonical.number(bound);
      }
    }
  }

  /** What a bonus pays. */
  sealed interface BonusPays {
    /** A sum of money. */
    record Sum(Quantity amount) implements BonusPays {}

    /** A rate of the period's pay base that the component credits; 0.0125 is 1.25 %. */
    record RateOfCredit(Quantity rate) implements BonusPays {
      public RateOfCredit(BigDecimal rate) {
        this(Quantity.of(rate));
      }
    }
  }
}
