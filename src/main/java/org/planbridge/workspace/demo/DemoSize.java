package org.planbridge.workspace.demo;

/**
 * How much is made up.
 *
 * @param deals rows of the deals file, 1 to 100,000,000
 * @param seed equal seeds and sizes give equal files
 * @param canary whether each payee's name, id, customers and amounts are nobody else's, so that a
 *     search finds out where one payee's facts went
 */
public record DemoSize(int deals, long seed, boolean canary) {
  private static final int MOST = 100_000_000;
  private static final int DEALS_OF_A_PAYEE = 200;
  private static final int LEAST_PAYEES = 4;
  private static final int MOST_PAYEES = 10_000;

  public DemoSize {
    if (deals < 1 || deals > MOST) {
      throw new IllegalArgumentException(
          "The number of deals (" + deals + ") must be 1 to " + MOST + ".");
    }
  }

  /** About one for 200 deals, but 4 at least and 10,000 at most. */
  public int payees() {
    return Math.clamp(deals / DEALS_OF_A_PAYEE, LEAST_PAYEES, MOST_PAYEES);
  }
}
