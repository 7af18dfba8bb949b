"""Running totals of a component's measure for one payee."""

from fractions import Fraction

import credit
import quota
import spans


def over(component):
    return component.get("measure", {}).get("over", "quarter")


def period(plan, component, day):
    """The measure's period that holds the day; None for a measure over the deal."""
    return None if over(component) == "deal" else spans.period_of(plan, over(component), day)


class Totals:
    """before[i] and after[i]: the running total around the payee's i-th deal."""

    def __init__(self, plan, facts, component, payee, deals):
        self.plan, self.facts, self.component, self.payee = plan, facts, component, payee
        self.deals = deals
        self.before, self.after, self.move = [], [], []
        totals = {}
        for deal in deals:
            key = period(plan, component, deal["date"])
            start = totals.get(key, Fraction(0)) if key else Fraction(0)
            move = credit.measured(plan, facts, component, deal, payee)
            totals[key] = start + move
            self.before.append(start)
            self.move.append(move)
            self.after.append(start + move)

    def at_end(self, day):
        """The total of the measure's period that holds the day, with all deals up to the day."""
        span = period(self.plan, self.component, day)
        return sum(
            (m for m, d in zip(self.move, self.deals) if span.first <= d["date"] <= day),
            Fraction(0),
        )

    def unit(self, day):
        """The quota that attainment divides by, or None."""
        span = period(self.plan, self.component, day)
        return quota.quota(self.plan, self.facts, self.component, self.payee, span)


def reached(bound, total, unit=Fraction(1)):
    """Whether a total has reached {"from": x}, {"above": x} or {"bound": x}, times the unit."""
    if unit is None:
        return False
    ((edge, value),) = bound.items()
    at = Fraction(value) * unit
    return total > at if edge == "above" else total >= at


def look(reached_by, total, unit):
    """{"attainment": bound} or {"measure": bound}."""
    if "attainment" in reached_by:
        return reached(reached_by["attainment"], total, unit)
    return reached(reached_by["measure"], total)
