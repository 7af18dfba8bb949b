package org.planbridge.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.planbridge.engine.Case;
import org.planbridge.engine.Deal;
import org.planbridge.facts.Facts;
import org.planbridge.facts.Payee;
import org.planbridge.facts.Quota;
import org.planbridge.facts.Split;
import org.planbridge.facts.TextColumn;

/**
 * A case in which everybody has another name and id. The new ids stand in the order of the old
 * ones, for that order decides which of equal parts has the odd cent.
 */
final class Renamed {
  private final Map<String, String> newById = new HashMap<>();

  private Renamed(Case one) {
    Set<String> ids = new TreeSet<>(TextColumn::compareIds);
    one.facts().payees().forEach(payee -> ids.add(payee.id()));
    one.deals().forEach(deal -> ids.add(deal.owner()));
    one.facts().splits().forEach(split -> ids.add(split.payeeId()));
    for (String id : ids) {
      newById.put(id, "rep-" + (char) ('a' + newById.size()));
    }
  }

  static Renamed of(Case one) {
    return new Renamed(one);
  }

  String id(String id) {
    return Objects.requireNonNull(newById.get(id));
  }

  Case all(Case one) {
    Facts facts = one.facts();
    List<Deal> deals = one.deals().stream().map(deal -> deal.withOwner(id(deal.owner()))).toList();
    return one.with(
        Facts.of(
            Deal.table(deals),
            facts.payees().stream().map(this::payee).toList(),
            facts.splits().stream()
                .map(split ->
                    new Split(
                        split.dealId(),
                        id(split.payeeId()),
                        split.share(),
                        split.role(),
                        split.source()))
                .toList(),
            facts.quotas().stream().map(this::quota).toList()));
  }

  private Payee payee(Payee one) {
    return new Payee(
        id(one.id()),
        "Somebody " + id(one.id()),
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

  private Quota quota(Quota one) {
    return one.payeeId() == null
        ? one
        : new Quota(
            id(one.payeeId()), one.role(), one.measure(), one.span(), one.amount(), one.source());
  }
}
