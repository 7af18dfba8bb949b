"""Replays the deals of a data set through one plan and lists what each line earned."""

from collections import namedtuple
from fractions import Fraction

import meaning
import spans
from facts import id_order

# deal is None on a line of a period. credited is exact, cents is a whole number.
Earned = namedtuple("Earned", "payee component date deal credited cents measure_period")


def credit_lines(deals, splits):
    """One line per deal and payee, in replay order."""
    lines = []
    for deal in deals:
        shares = splits.get(deal["deal_id"]) or [(deal["payee_id"], Fraction(1))]
        if sum(share for _, share in shares) != 1:
            raise ValueError(f"the shares of deal {deal['deal_id']} do not total 100 %")
        for number, (payee, share) in enumerate(shares):
            lines.append(
                {
                    "payee": payee,
                    "deal": deal,
                    "date": deal["date"],
                    "share": share,
                    "number": number,
                    "split": len(shares) > 1,
                    "base": deal["amount"] * share,
                }
            )
    lines.sort(key=lambda l: (l["date"], id_order(l["deal"]["deal_id"]), l["number"]))
    return lines


def periods_needing_quota(plan, line):
    return [c["period_of"](line["date"]) for c in plan["components"] if c.get("needs_quota")]


def lacks_quota(plan, line, payees, quotas):
    payee = payees[line["payee"]]
    return any(
        meaning.quota(payee, quotas, period) is None
        for period in periods_needing_quota(plan, line)
    )


def earn(plan, lines, payees, quotas, first, last):
    """All lines the plan earns for all payees, after the limits of components and of the plan."""
    earned = []
    for component in plan["components"]:
        kind = component["kind"]
        if kind == "own-rate":
            got = own_rate(component, lines)
        elif kind == "tiers":
            got = tiers(component, lines, payees, quotas)
        else:
            got = bonus(component, lines, payees, quotas, first, last)
        earned += limited(component, got, payees)
    return plan_capped(plan, earned)


def entry(component, line, cents):
    return Earned(
        line["payee"], component["id"], line["date"], line["deal"], line["base"], cents, None
    )


def own_rate(component, lines):
    """A rate or an amount that the deal itself decides. The deal's total is rounded once and
    its cents are divided among the payees."""
    of_deal = {}
    for line in lines:
        if component["credits"](line["deal"]):
            of_deal.setdefault(line["deal"]["deal_id"], []).append(line)
    result = []
    for sharing in of_deal.values():
        deal = sharing[0]["deal"]
        total = meaning.to_cents(component["pays"](deal))
        parts = meaning.divide(total, [line["share"] for line in sharing])
        result += [entry(component, line, cents) for line, cents in zip(sharing, parts)]
    return result


def by_payee_and_period(component, lines):
    groups = {}
    for line in lines:
        if component["credits"](line["deal"]):
            groups.setdefault((line["payee"], component["period_of"](line["date"])), []).append(line)
    return groups


def tiers(component, lines, payees, quotas):
    result = []
    for (payee, period), own in by_payee_and_period(component, lines).items():
        unit = Fraction(1)
        if component["needs_quota"]:
            unit = meaning.quota(payees[payee], quotas, period)
            if unit <= 0:
                raise ValueError(f"{payee} sells in {period.id} with a quota of {unit}")
        measured = [dict(line, measure=component["measure"](line)) for line in own]
        cents = meaning.tiered_lines(component, unit, measured)
        result += [entry(component, line, amount) for line, amount in zip(own, cents)]
    return result


def bonus(component, lines, payees, quotas, first, last):
    result = []
    credit = {
        key: sum(line["base"] for line in own)
        for key, own in by_payee_and_period(component, lines).items()
    }
    for payee in payees.values():
        for period in spans.all_in(component["period_of"], first, last):
            goal = meaning.quota(payee, quotas, period)
            got = credit.get((payee["payee_id"], period), Fraction(0))
            # Without a quota, or without a day of employment, there is nothing to attain.
            if goal and got >= component["at_least"] * goal:
                cents = meaning.to_cents(component["pays"](got))
                result.append(
                    Earned(
                        payee["payee_id"], component["id"], period.last, None, got, cents, period.id
                    )
                )
    return result


def in_order(plan, earned):
    """Date, deal id, component; what no deal carries comes after every deal of its day."""
    position = {c["id"]: i for i, c in enumerate(plan["components"])}
    return sorted(
        earned,
        key=lambda e: (
            e.date,
            e.deal is None,
            id_order(e.deal["deal_id"]) if e.deal else (),
            position[e.component],
        ),
    )


def limited(component, earned, payees):
    earned = [
        e._replace(cents=meaning.limit_of_deal(component, e.cents, e.credited)) if e.deal else e
        for e in earned
    ]
    if "period_cap" not in component:
        return earned
    groups = {}
    for e in in_order({"components": [component]}, earned):
        groups.setdefault((e.payee, component["period_of"](e.date)), []).append(e)
    result = []
    for (payee, period), own in groups.items():
        cap = meaning.to_cents(component["period_cap"](payees[payee], period))
        result += recut(own, cap)
    return result


def plan_capped(plan, earned):
    if "cap" not in plan:
        return earned
    groups = {}
    for e in in_order(plan, earned):
        groups.setdefault((e.payee, plan["cap_period_of"](e.date)), []).append(e)
    result = []
    for own in groups.values():
        result += recut(own, meaning.to_cents(plan["cap"]))
    return result


def recut(earned_in_order, cap_cents):
    kept = meaning.cut_by_cap([e.cents for e in earned_in_order], cap_cents)
    return [e._replace(cents=cents) for e, cents in zip(earned_in_order, kept)]


def pay(plan, earned):
    """(payee, pay date) -> cents: what was earned in a pay period, on its pay dates."""
    sums = {}
    for e in earned:
        key = (e.payee, plan["pay_period_of"](e.date))
        sums[key] = sums.get(key, 0) + e.cents
    paid = {}
    for (payee, period), cents in sums.items():
        parts = meaning.divide(cents, [share for share, _ in plan["pay_days"]])
        for (_, pay_day), part in zip(plan["pay_days"], parts):
            key = (payee, pay_day(period))
            paid[key] = paid.get(key, 0) + part
    return carried(paid)


def carried(paid):
    """Nobody pays back on a pay date: what nets below zero is taken off the payee's next ones."""
    result = {}
    left = {}
    for payee, day in sorted(paid):
        cents = paid[payee, day] + left.pop(payee, 0)
        if cents < 0:
            left[payee] = cents
        else:
            result[payee, day] = cents
    return result
