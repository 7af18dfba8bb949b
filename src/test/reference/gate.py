"""Gates: when they stand open, and what becomes of the lines they guard."""

from fractions import Fraction

import lines as slots
import matrix
import measure
import spans


def stated(component):
    return component.get("gate")


def is_bonus(component):
    """Whether it pays sums of periods."""
    return "bonus" in component["pay"] or matrix.is_of_period(component)


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
        """Up to a deal: lines of deals up to it, and sums of periods from the day after their
        last. Released pay stays with its deal."""
        return sum(
            (
                line.amount
                for line in self.lines
                if span.first <= line.day <= span.last
                and (line.index <= index if line.deal else line.day < day)
            ),
            Fraction(0),
        )

    def at_end(self, span):
        """When the period has ended: all its deals and all sums of periods that end in it."""
        return sum(
            (line.amount for line in self.lines if span.first <= line.day <= span.last),
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


def until(span, basis):
    """A period that ends after the compared one is looked at when that ends."""
    return span._replace(last=min(span.last, basis[1]))


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


def moments(plan, facts, component, payee, looks, deals):
    """For each deal of the payee: is its pay let through, the day of its release (None: it was
    not held back, or never let through), and does the gate stand open with the deal."""
    found = []
    of_period = {}
    for i, deal in enumerate(deals):
        span = measure.period(plan, facts, component, payee, deal["date"])
        of_period.setdefault(span, []).append(i)
    answers = [(False, None, False)] * len(deals)
    of_period.pop(None, None)
    for span, indexes in of_period.items():
        span = until(span, facts["basis"])
        at_end = opens_at_end(component, looks, span)
        if tested(component) == "period end":
            for i in indexes:
                answers[i] = (at_end, span.last if at_end else None, False)
            continue
        states = [opens_at_deal(component, looks, span, i, deals[i]["date"]) for i in indexes]
        for place, i in enumerate(indexes):
            later = [j for j, state in zip(indexes, states) if state and j >= i]
            if states[place]:
                answers[i] = (True, None, True)
            elif released(component) and (later or at_end):
                answers[i] = (True, deals[later[0]]["date"] if later else span.last, False)
            else:
                answers[i] = (False, None, False)
    return answers


def guarded(plan, facts, component, payee, deals, totals, looks):
    """The lines of a component after its gate."""
    answers = moments(plan, facts, component, payee, looks, deals)
    if not guards_tiers(component):
        found = slots.before_gate(plan, facts, component, payee, deals, totals)
        for line in found:
            paid, day, _ = answers[line.index]
            if not paid:
                line.amount = Fraction(0)
            elif day is not None:
                line.now, line.released, line.before_limits = Fraction(0), day, line.amount
        return found
    found = slots.before_gate(
        plan, facts, component, payee, deals, totals, [answer[0] for answer in answers])
    at_once = slots.before_gate(
        plan, facts, component, payee, deals, totals, [answer[2] for answer in answers])
    for line, early in zip(found, at_once):
        _, day, _ = answers[line.index]
        if day is not None:
            line.now, line.released, line.before_limits = early.amount, day, line.amount
    return found
