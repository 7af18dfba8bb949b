"""Quotas and yearly figures, cut to periods and to what is served of them."""

from fractions import Fraction

import service
import spans

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def clause(component):
    return component.get("quota", {})


def part_of_fact(plan, fact, period, payee, spread):
    """How much of a stated figure counts in the period.

    A figure stated for the period or for a part of it is taken as stated, ramped. A yearly figure, or one
    that is stated for longer than the period, is cut to the period and to what is served of it."""
    common = spans.overlap(fact["first"], fact["last"], period.first, period.last)
    months = spans.whole_months(fact["first"], fact["last"])
    if common == (fact["first"], fact["last"]) and months != 12:
        return service.ramped(payee, spread, *common)
    inside = service.months_of(period, *common)
    if months and inside:
        part = inside / months
        if months == 12 and "weights" in spread:
            part = service.weight_of(spread, fact["first"].month, common[0], inside)
    else:
        part = Fraction(spans.days(*common), spans.days(fact["first"], fact["last"]))
    return part * service.part(payee, spread, *common)


def figure_per(plan, figure, per, first, last, period, payee, spread):
    """A figure for each month, quarter, half or year, as long as its dates last: what the period
    has of it. Dates that begin or end inside count by calendar days."""
    common = spans.overlap(first or period.first, last or period.last, period.first, period.last)
    if common is None:
        return Fraction(0)
    if per == "year":
        part = service.part_of_year(
            spread, service.calendar_start(plan), period, period.first, period.last)
    elif period.months is None:
        part = Fraction(12, MONTHS[per]) * spans.days(period.first, period.last) / (
            service.days_of_year(period.first))
    else:
        part = period.months / MONTHS[per]
    dated = Fraction(spans.days(*common), spans.days(period.first, period.last))
    return figure * part * dated * service.part(payee, spread, *common)


def of_facts(plan, facts, payee, measures, period, spread):
    """The sum of the stated figures that touch the period, or None. Those of a role
    count only for payees who have none of their own."""
    counting = [fact for fact in facts["quotas"]
                if fact["measure"] in measures and fact["side"] in (facts["side"], "both")]
    own = [fact for fact in counting if fact["payee"] == payee["id"]]
    of_role = [f for f in counting if f["payee"] is None and f["role"] == payee["role"]]
    used = [
        fact
        for fact in own or of_role
        if spans.overlap(fact["first"], fact["last"], period.first, period.last)
    ]
    if not used:
        return None
    total = Fraction(0)
    for fact in used:
        if fact["per"]:
            total += figure_per(plan, fact["quota"], fact["per"], fact["first"], fact["last"],
                                period, payee, spread)
        else:
            total += fact["quota"] * part_of_fact(plan, fact, period, payee, spread)
    return total


def of_plan(plan, payee, figures, period, spread):
    """The plan's own figure: the payee's goes before the role's, and that before everybody's."""
    for fits in (
        lambda one: one.get("payee") == payee["id"],
        lambda one: "role" in one and one["role"] == payee["role"],
        lambda one: "payee" not in one and "role" not in one,
    ):
        for one in figures:
            if fits(one):
                return figure_per(plan, Fraction(one["quota"]), one["per"], None, None, period,
                                  payee, spread)
    return None


def quota(plan, facts, said, payee, period):
    """The quota that attainment divides by, or None if it is missing. said: the quota clause."""
    if "stated" in said:
        found = of_plan(plan, payee, said["stated"], period, said)
    else:
        found = of_facts(plan, facts, payee, (said.get("facts", "amount"), ""), period, said)
    return found * Fraction(said.get("factor", "1")) if found else None


def yearly_figure(plan, facts, payee, number, period, spread):
    """A payee's yearly figure cut to a period (None: the whole year's figure), or None."""
    factor = Fraction(spread.get("factor", "1"))
    if period is None:
        return None if payee[number] is None else payee[number] * factor
    if number == "targetIncentive":
        found = of_facts(plan, facts, payee, ("target_incentive",), period, spread)
        if found is not None:
            return found * factor
    if payee[number] is None:
        return None
    part = service.part_of_year(
        spread, service.calendar_start(plan), period, period.first, period.last)
    return payee[number] * part * service.part(payee, spread, period.first, period.last) * factor


def spread_of(component, number):
    """How the yearly figure is cut of which the component pays a share."""
    said = clause(component).get("targetIncentive", {})
    return said if number == "targetIncentive" else {}


def sum_of_money(plan, facts, payee, amount, period, spread=None):
    """A sum of a clause: a number, or a share of a yearly figure. None if the figure is missing."""
    if not isinstance(amount, dict):
        return Fraction(amount)
    ((number, share),) = amount.items()
    figure = yearly_figure(plan, facts, payee, number, period, spread or {})
    return None if figure is None else figure * Fraction(share)
