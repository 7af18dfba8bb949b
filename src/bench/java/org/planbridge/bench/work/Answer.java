package org.planbridge.bench.work;

import java.util.List;

/** What a contender found, read out after the clock has stopped. All money is cents. */
public sealed interface Answer {

  /** Every deal's and every rep-quarter's result under both plans. */
  record Replay(ReplayResult result) implements Answer {}

  /** One rep's new plan total after an edit, and the weighted sum of that rep's deals. */
  record Edit(long total, long weighted) implements Answer {}

  /** The company's total under the new plan after an edit, and its reps' totals weighted. */
  record Totals(long total, long weighted) implements Answer {

    /** Folds the totals of all reps, rep 0 first. */
    public static Totals ofReps(long[] totals) {
      long sum = 0;
      long weighted = 0;
      for (int rep = 0; rep < totals.length; rep++) {
        sum += totals[rep];
        weighted += Fingerprint.weighted(rep, totals[rep]);
      }
      return new Totals(sum, weighted);
    }
  }

  /** Over all reps: the sum of all variants' totals, and of (variant + 1) times the total. */
  record Sweep(long sum, long weighted) implements Answer {

    /** Folds totals laid out rep by rep, each rep's variants together. */
    public static Sweep of(long[] totals, int variants) {
      long sum = 0;
      long weighted = 0;
      for (int i = 0; i < totals.length; i++) {
        sum += totals[i];
        weighted += (i % variants + 1L) * totals[i];
      }
      return new Sweep(sum, weighted);
    }
  }

  /** The company sums of the five clauses' Shapley values, times 120, in clause order. */
  record Shapley(List<Long> times120) implements Answer {}

  /** What an import holds afterwards: rows, and two weighted sums over amounts and other fields. */
  record Imported(long rows, long amounts, long fields) implements Answer {

    /** What columns in memory hold. */
    public static Imported of(DealColumns deals) {
      long amounts = 0;
      long fields = 0;
      for (int deal = 0; deal < deals.count(); deal++) {
        amounts += Fingerprint.weighted(deal, deals.amount[deal]);
        long field = deals.rep[deal] * 16_000L + deals.day[deal] * 16L + deals.traits[deal];
        fields += Fingerprint.weighted(deal, field);
      }
      return new Imported(deals.count(), amounts, fields);
    }
  }
}
