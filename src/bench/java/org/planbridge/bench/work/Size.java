package org.planbridge.bench.work;

/**
 * How big the made-up company is. A rep has the same number of deals as every other rep of the
 * size, spread at random over the year 2025.
 */
public enum Size {
  /** One rep, one year: what an interactive edit touches. */
  S(1, 200),
  /** A mid-size sales team. */
  M(200, 250),
  /** A large company, one million deals. */
  L(5_000, 200),
  /** The stress case, ten million deals. */
  XL(50_000, 200);

  private final int reps;
  private final int dealsPerRep;

  Size(int reps, int dealsPerRep) {
    this.reps = reps;
    this.dealsPerRep = dealsPerRep;
  }

  /** The number of reps; they are numbered from 0. */
  public int reps() {
    return reps;
  }

  /** The number of deals of each rep in the year. */
  public int dealsPerRep() {
    return dealsPerRep;
  }

  /** The number of deals of the company; they are numbered from 0. */
  public int deals() {
    return reps * dealsPerRep;
  }

  /** The number of rep-quarters; group {@code 4 * rep + quarter - 1} is that rep's quarter. */
  public int groups() {
    return reps * 4;
  }
}
