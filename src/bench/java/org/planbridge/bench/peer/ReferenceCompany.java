package org.planbridge.bench.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planbridge.bench.work.DealColumns;
import org.planbridge.bench.work.QuotaColumns;
import org.planbridge.bench.work.Workload;

/** The workload as the reference sees it: a rep's deals become objects when they are asked for. */
final class ReferenceCompany {
  private final DealColumns deals;
  private final QuotaColumns quotas;
  private final int[][] dealsOfRep;

  ReferenceCompany(Workload workload) {
    deals = workload.deals();
    quotas = workload.quotas();
    int[] count = new int[workload.size().reps()];
    for (int rep : deals.rep) {
      count[rep]++;
    }
    dealsOfRep = Arrays.stream(count).mapToObj(int[]::new).toArray(int[][]::new);
    for (int deal = 0; deal < deals.count(); deal++) {
      int rep = deals.rep[deal];
      dealsOfRep[rep][--count[rep]] = deal;
    }
  }

  int reps() {
    return dealsOfRep.length;
  }

  /** One quarter of a rep: its deals in order, its quota and target incentive. */
  record Quarter(
      int group, List<ReferenceDeal> deals, BigDecimal quota, BigDecimal targetIncentive) {
    ReferencePlan.Pay pay(ReferencePlan plan) {
      return plan.pay(deals, quota, targetIncentive);
    }
  }

  /** The four quarters of a rep. */
  List<Quarter> quarters(int rep) {
    List<List<ReferenceDeal>> byQuarter = new ArrayList<>();
    for (int quarter = 0; quarter < 4; quarter++) {
      byQuarter.add(new ArrayList<>());
    }
    for (int number : dealsOfRep[rep]) {
      ReferenceDeal deal = ReferenceDeal.of(deals, number);
      byQuarter.get(deal.quarter() - 1).add(deal);
    }
    List<Quarter> quarters = new ArrayList<>();
    for (int quarter = 0; quarter < 4; quarter++) {
      List<ReferenceDeal> sorted = byQuarter.get(quarter);
      sorted.sort(ReferenceDeal.ORDER);
      int group = 4 * rep + quarter;
      quarters.add(
          new Quarter(
              group,
              sorted,
              BigDecimal.valueOf(quotas.quota[group], 2),
              BigDecimal.valueOf(quotas.targetIncentive[group], 2)));
    }
    return quarters;
  }

  /** What a rep is paid in the year under a plan, in cents. */
  long year(int rep, ReferencePlan plan) {
    return quarters(rep).stream().mapToLong(quarter -> cents(quarter.pay(plan).total())).sum();
  }

  /** Money with two decimals as whole cents. */
  static long cents(BigDecimal money) {
    return money.movePointRight(2).longValueExact();
  }
}
