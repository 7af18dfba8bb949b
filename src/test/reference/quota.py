"""Quotas and yearly figures, cut to periods and to the days employed."""

from fractions import Fraction

import spans


def employed_part(payee, first, last):
    """The part of the calendar days first..last on which the payee is employed."""
    served = spans.overlap(payee["hired"] or first, payee["left"] or last, first, last)
    return Fraction(spans.days(*served), spans.days(first, last)) if served else Fraction(0)


def employed(payee, period):
    return employed_part(payee, period.first, period.last) > 0


def part_of_fact(fact, period, payee):
    """How much of a stated figure counts in the period.

    A figure stated for the period or for a part of it is taken as stated. A yearly figure, or one
    that is stated for longer than the period, is cut to the period and to the days employed."""
    common = spans.overlap(fact["first"], fact["last"], period.first, period.last)
    months = spans.whole_months(fact["first"], fact["last"])
    if common == (fact["first"], fact["last"]) and months != 12:
        return Fraction(1)
    inside = spans.whole_months(*common)
    if months and inside:
        part = Fraction(inside, months)
    else:
        part = Fraction(spans.days(*common), spans.days(fact["first"], fact["last"]))
    return part * employed_part(payee, *common)


def stated(facts, payee, measures, period):
    """The sum of the stated figures that touch the period, or None. Those of a role
    count only for payees who have none of their own."""
    counting = [fact for fact in facts["quotas"] if fact["measure"] in measures]
    own = [fact for fact in counting if fact["payee"] == payee["id"]]
    of_role = [f for f in counting if f["payee"] is None and f["role"] == payee["role"]]
    used = [
        fact
        for fact in own or of_role
        if spans.overlap(fact["first"], fact["last"], period.first, period.last)
    ]
    if not used:
        return None
    return sum(fact["quota"] * part_of_fact(fact, period, payee) for fact in used)


def quota(plan, facts, component, payee, period):
    """The quota that a component's attainment divides by, or None if it is missing."""
    measure = component.get("quota", {}).get("facts", "amount")
    found = stated(facts, payee, (measure, ""), period)
    return found if found else None


def yearly_figure(facts, payee, number, period):
    """A payee's yearly figure cut to a period (None: the whole year's figure), or None."""
    if period is None:
        return payee[number]
    if number == "targetIncentive":
        found = stated(facts, payee, ("target_incentive",), period)
        if found is not None:
            return found
    if payee[number] is None:
        return None
    months = spans.whole_months(period.first, period.last)
    part = Fraction(months, 12) if months else part_of_year(period)
    return payee[number] * part * employed_part(payee, period.first, period.last)


def part_of_year(period):
    """A period that is not made of whole months, by the days of the year that begins with it."""
    year = period.first.replace(year=period.first.year + 1) - period.first
    return Fraction(spans.days(period.first, period.last), year.days)


def sum_of_money(facts, payee, amount, period):
    """A sum of a clause: a number, or a share of a yearly figure. None if the figure is missing."""
    if not isinstance(amount, dict):
        return Fraction(amount)
    ((number, share),) = amount.items()
    figure = yearly_figure(facts, payee, number, period)
    return None if figure is None else figure * Fraction(share)
