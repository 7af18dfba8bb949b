package org.planbridge.bench.peer;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.planbridge.bench.work.Workload;

/** Drawn plans worked out in exact decimals over a whole company, whose deals are objects. */
public final class DrawnReference {
  private final List<ReferenceCompany.Quarter> quarters;
  private final int deals;

  public DrawnReference(Workload workload) {
    ReferenceCompany company = new ReferenceCompany(workload);
    quarters =
        IntStream.range(0, company.reps())
            .mapToObj(company::quarters)
            .flatMap(List::stream)
            .toList();
    deals = workload.size().deals();
  }

  /**
   * What a company is paid, in cents.
   *
   * @param byDeal by the number of the deal
   * @param bonuses by {@code 4 * rep + quarter}, quarters from 0
   */
  public record Paid(long[] byDeal, long[] bonuses) {}

  /** Works a plan out for everybody. */
  public Paid pay(DrawnPlan plan) {
    Paid paid = new Paid(new long[deals], new long[quarters.size()]);
    for (ReferenceCompany.Quarter quarter : quarters) {
      List<BigDecimal> lines = plan.pay(quarter);
      for (int i = 0; i < quarter.deals().size(); i++) {
        paid.byDeal[quarter.deals().get(i).number()] = ReferenceCompany.cents(lines.get(i));
      }
      paid.bonuses[quarter.group()] = ReferenceCompany.cents(lines.getLast());
    }
    return paid;
  }
}
