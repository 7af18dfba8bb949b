"""Draws: pay in advance of earnings, and how later pay repays it."""

from fractions import Fraction

import rounding
import spans

NOTHING = Fraction(0)


def act(settled):
    """Pays and recovers the draw of a settlement, period by period."""
    clause = settled.terms.get("draw")
    if clause is None:
        return
    scope = clause.get("scope", "plan")
    scope = None if scope == "plan" else scope["components"]
    balances = []
    paid = []
    for place, (period, number) in enumerate(settled.periods(clause)):
        pay = settled.due_in(period, scope)
        amount = settled.money(clause["amount"], period)
        drawn = drawn_in(settled, clause, period, number, amount, pay)
        recovery = clause["recovery"]
        own = NOTHING if recovery == "none" else rounding.to_cents(
            drawn * Fraction(recovery.get("part", "1")))
        if clause["pays"] == "in advance" and recovery == "none":
            own = drawn
        told = sum((balance[1] for balance in balances), NOTHING) + own
        if drawn:
            settled.act("draw paid", period, drawn, told)
            if clause["pays"] == "in advance":
                settled.advances.append((period.first, drawn))
            else:
                paid.append((period.last, drawn))
        back, own = recovered(clause, number, pay, amount, balances, own)
        if own:
            balances.append([place, own, number])
        told = sum((balance[1] for balance in balances), NOTHING)
        if back:
            paid.append((period.last, -back))
            settled.act("draw repaid", period, -back, told)
        gone = forgiven(settled, clause, period, number, balances)
        if gone:
            told -= gone
            settled.act("draw forgiven", period, gone, told)
    for day, amount in paid:
        settled.pay(day, amount)
    settled.open["draw"] = sum((balance[1] for balance in balances), NOTHING)


def drawn_in(settled, clause, period, number, amount, pay):
    if not settled.lasts(clause, number):
        return NOTHING
    return max(amount - pay, NOTHING) if clause["pays"] == "top-up" else amount


def least(clause, amount):
    """What is left of a period's pay; None: nothing is."""
    recovery = clause["recovery"]
    leaves = "zero"
    if recovery != "none":
        leaves = recovery.get("leaves", "the draw" if clause["pays"] == "top-up" else "zero")
    return {"the draw": amount, "zero": NOTHING, "may go below": None}[leaves]


def recovered(clause, number, pay, amount, balances, own):
    """(what the period's pay repays, what stays open of its own draw)."""
    floor, back = least(clause, amount), NOTHING
    if clause["pays"] == "in advance":
        netted = own if floor is None else min(own, max(pay - floor, NOTHING))
        back += netted
        own -= netted
    recovery = clause["recovery"]
    if recovery == "none" or number is None or number < recovery.get("fromPeriod", 1):
        return back, own
    part = Fraction(recovery.get("takes", "1"))
    room = None if floor is None else rounding.to_cents(max(pay - back - floor, NOTHING) * part)
    for balance in balances:
        taken = balance[1] if room is None else min(balance[1], room)
        balance[1] -= taken
        back += taken
        room = None if room is None else room - taken
    return back, own


def forgiven(settled, clause, period, number, balances):
    """What is let go at the period's end."""
    recovery = clause["recovery"]
    if recovery == "none":
        gone = balances
    elif recovery.get("forgiven") == "year end":
        year = spans.period_of(settled.plan, "year", period.last)
        gone = balances if year.last == period.last else []
    elif isinstance(recovery.get("forgiven"), dict):
        after = recovery["forgiven"]["afterPeriods"]
        gone = [b for b in balances if b[2] is not None and number - b[2] >= after]
    else:
        gone = []
    total = sum((balance[1] for balance in gone), NOTHING)
    for balance in gone:
        balance[1] = NOTHING
    return total
