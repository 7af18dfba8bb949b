"""What a period pays when it has ended: bonuses, and matrices by measures."""

from fractions import Fraction

import credit
import gate
import matrix
import measure
import quota
import rounding
import service
from lines import Line


def is_met(component, totals, period):
    bonus = component["pay"].get("bonus")
    if bonus is None or "every" in bonus:
        return True
    unit = totals.unit(period.last) if "attainment" in bonus["reached"] else None
    return measure.look(bonus["reached"], totals.at_end(period.last), unit)


def amount(plan, facts, component, payee, deals, period):
    if "matrix" in component["pay"]:
        return matrix.of_period(plan, facts, component, payee, deals, period)
    bonus = component["pay"]["bonus"]
    if "amount" in bonus:
        spread = quota.spread_of(component, "targetIncentive")
        if "baseSalary" in bonus["amount"]:
            spread = {}
        return quota.sum_of_money(
            plan, facts, payee, bonus["amount"], period, spread) or Fraction(0)
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


def lines(plan, facts, component, payee, deals, totals, looks):
    found = []
    for period in measure.periods(plan, facts, component, payee):
        if period.last > facts["basis"][1] or not service.employed(payee, period):
            continue
        if not is_met(component, totals, period):
            continue
        if looks and not gate.opens_at_end(component, looks, period):
            continue
        line = Line(component["id"], payee["id"], None, period.last, None)
        line.period = period.id
        line.amount = rounding.of_plan(
            plan, amount(plan, facts, component, payee, deals, period))
        found.append(line)
    return found
