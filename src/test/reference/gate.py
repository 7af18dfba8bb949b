"""Gates: when they stand open, and what becomes of the lines they guard."""

from fractions import Fraction

import lines as slots
import measure
import spans


def stated(component):
    return component.get("gate")


def is_bonus(component):
    return "bonus" in component["pay"]


def tested(component):
    return component["gate"].get("tested", "period end" if is_bonus(component) else "each deal")


def released(component):
    return component["gate"].get("before", "released") == "released"


def guards_tiers(component):
    return stated(component) is not None and "guards" in component["gate"]


class Result:
    """What a component has earned so far, for looks."""

    def __init__(self, lines):
        self.lines = lines

    def at_deal(self, span, index, day):
        """Up to a deal: lines of deals up to it that are not held back then, and sums of periods
        from the day after their last."""
        return sum(
            (
                line.amount
                for line in self.lines
                if span.first <= line.day <= span.last
                and (line.index <= index and line.seen_from <= index
                     if line.deal else line.day < day)
            ),
            Fraction(0),
        )

    def at_end(self, span):
        """When the period has ended: all its deals, sums of periods that ended before."""
        return sum(
            (
                line.amount
                for line in self.lines
                if span.first <= line.day <= span.last and (line.deal or line.day < span.last)
            ),
            Fraction(0),
        )


def opens_at_deal(component, looks, span, index, day):
    for look, totals, result in looks:
        if "earned" in look:
            if not measure.reached(look["earned"], result.at_deal(span, index, day)):
                return False
        elif not measure.look(look, totals.after[index], unit(look, totals, day)):
            return False
    return True


def opens_at_end(component, looks, span):
    for look, totals, result in looks:
        if "earned" in look:
            if not measure.reached(look["earned"], result.at_end(span)):
                return False
        elif not measure.look(look, totals.at_end(span.last), unit(look, totals, span.last)):
            return False
    return True


def unit(look, totals, day):
    return totals.unit(day) if "attainment" in look else None


def moments(plan, component, looks, deals):
    """For each deal of the payee: is its pay let through, and the day and index of its release
    (None: not held back)."""
    found = []
    of_period = {}
    for i, deal in enumerate(deals):
        span = measure.period(plan, component, deal["date"])
        of_period.setdefault(span, []).append(i)
    answers = [None] * len(deals)
    for span, indexes in of_period.items():
        if tested(component) == "period end":
            isopen = opens_at_end(component, looks, span)
            for i in indexes:
                answers[i] = (isopen, span.last, float("inf"), False)
            continue
        states = [opens_at_deal(component, looks, span, i, deals[i]["date"]) for i in indexes]
        for place, i in enumerate(indexes):
            later = [j for j, state in zip(indexes, states) if state and j >= i]
            if states[place]:
                answers[i] = (True, None, i, True)
            elif later and released(component):
                answers[i] = (True, deals[later[0]]["date"], later[0], False)
            else:
                answers[i] = (False, None, i, False)
    return answers


def guarded(plan, facts, component, payee, deals, totals, looks):
    """The lines of a component after its gate."""
    answers = moments(plan, component, looks, deals)
    if not guards_tiers(component):
        found = slots.before_gate(plan, facts, component, payee, deals, totals)
        for line in found:
            paid, day, seen_from, _ = answers[line.index]
            if not paid:
                line.amount = Fraction(0)
            elif day is not None:
                line.now, line.released, line.seen_from = Fraction(0), day, seen_from
        return found
    found = slots.before_gate(
        plan, facts, component, payee, deals, totals, [answer[0] for answer in answers])
    at_once = slots.before_gate(
        plan, facts, component, payee, deals, totals, [answer[3] for answer in answers])
    for line, early in zip(found, at_once):
        _, day, _, _ = answers[line.index]
        if day is not None:
            line.now, line.released = early.amount, day
    return found
