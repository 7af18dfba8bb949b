package org.planbridge.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planbridge.time.Span;

/** Where the denominator of attainment comes from, and how it is cut to periods. */
public sealed interface QuotaTerms {
  /** How quotas become those of a period. */
  Spread spread();

  /** How target incentives become those of a period, where the component pays a share of them. */
  Spread targetIncentive();

  /**
   * The quota facts of the payee, or of the payee's role, that count {@code measure} or do not say
   * what they count.
   */
  record FromFacts(String measure, Spread spread, Spread targetIncentive) implements QuotaTerms {
    /** The facts as they stand, evenly spread. */
    public FromFacts(String measure) {
      this(measure, Spread.EVEN, Spread.EVEN);
    }
  }

  /**
   * Figures that the plan states itself; of those that fit a payee the first of the closest kind.
   */
  record Stated(List<Figure> figures, Spread spread, Spread targetIncentive) implements QuotaTerms {
    public Stated {
      figures = List.copyOf(figures);
      if (figures.isEmpty()) {
        throw new IllegalArgumentException("A stated quota has a figure.");
      }
    }
  }

  /**
   * Quotas of plans that follow each other inside a period: each by the calendar days of the period
   * on which it holds. No plan file holds this.
   *
   * @param turns in order; the first also stands for days before, the last for days after
   */
  record InTurn(List<Turn> turns) implements QuotaTerms {
    public InTurn {
      turns = List.copyOf(turns);
    }

    @Override
    public Spread spread() {
      return Spread.EVEN;
    }

    @Override
    public Spread targetIncentive() {
      return turns.getLast().terms().targetIncentive();
    }
  }

  /** The quota of one plan and the days on which that plan is in force. */
  record Turn(QuotaTerms terms, Span days) {}

  /**
   * A stated quota for each period of a kind.
   *
   * @param payee whose it is, by id; it goes before a role's
   * @param role whose it is; without payee and role it is everybody's
   * @param per the calendar's cycle that it is stated for: a month, quarter, half or year
   */
  record Figure(
      Optional<String> payee, Optional<String> role, BigDecimal quota, Measure.Named per) {
    public Figure {
      quota = Canonical.number(quota);
    }
  }

  QuotaTerms AMOUNT = new FromFacts("amount");
}
