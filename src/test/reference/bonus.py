"""Bonuses: a sum of a period, earned on its last day."""

from fractions import Fraction

import credit
import gate
import measure
import quota
import rounding
import spans
from lines import Line


def is_met(component, payee, totals, period):
    bonus = component["pay"]["bonus"]
    if not quota.employed(payee, period):
        return False
    if "every" in bonus:
        return True
    unit = totals.unit(period.last) if "attainment" in bonus["reached"] else None
    return measure.look(bonus["reached"], totals.at_end(period.last), unit)


def amount(facts, component, payee, deals, period):
    bonus = component["pay"]["bonus"]
    if "amount" in bonus:
        return quota.sum_of_money(facts, payee, bonus["amount"], period) or Fraction(0)
    base = sum(
        (
            credit.pay_base(facts, component, deal, payee)
            for deal in deals
            if period.first <= deal["date"] <= period.last
            and credit.credits(facts, component, deal, payee)
        ),
        Fraction(0),
    )
    return Fraction(bonus["rateOfCredit"]) * base


def lines(plan, facts, component, payee, deals, totals, looks, basis):
    found = []
    for period in spans.periods(plan, measure.over(component), *basis):
        if period.last > basis[1] or not is_met(component, payee, totals, period):
            continue
        if looks and not gate.opens_at_end(component, looks, period):
            continue
        line = Line(component["id"], payee["id"], None, period.last, None)
        line.period = period.id
        line.amount = rounding.of_plan(plan, amount(facts, component, payee, deals, period))
        found.append(line)
    return found
