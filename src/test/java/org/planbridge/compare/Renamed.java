package org.planbridge.compare;

import java.util.List;
import org.planbridge.engine.Case;
import org.planbridge.engine.Deal;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.Split;

/** A case in which everybody has another name and id, in another order. */
final class Renamed {
  private Renamed() {}

  static String id(String id) {
    return "rep-" + Integer.toHexString(id.hashCode() * 0x9E3779B9);
  }

  static Case all(Case one) {
    Facts facts = one.facts();
    List<Deal> deals = one.deals().stream().map(deal -> deal.withOwner(id(deal.owner()))).toList();
    return one.with(
        Facts.of(
            Deal.table(deals),
            facts.payees().stream().map(Renamed::payee).toList(),
            facts.splits().stream()
                .map(split ->
                    new Split(
                        split.dealId(),
                        id(split.payeeId()),
                        split.share(),
                        split.role(),
                        split.source()))
                .toList(),
            facts.quotas().stream().map(Renamed::quota).toList()));
  }

  private static Payee payee(Payee one) {
    return new Payee(
        id(one.id()),
        "Somebody " + id(one.name()),
        one.role(),
        one.team(),
        one.managerId(),
        one.hireDate(),
        one.leaveDate(),
        one.targetIncentive(),
        one.baseSalary(),
        one.attributes(),
        one.source());
  }

  private static Quota quota(Quota one) {
    return one.payeeId() == null
        ? one
        : new Quota(
            id(one.payeeId()), one.role(), one.measure(), one.span(), one.amount(), one.source());
  }
}
