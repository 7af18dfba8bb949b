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
    balances, paid = [], []
    for period, number in settled.periods(clause):
        pay = settled.due_in(period, scope)
        amount = settled.money(clause["amount"], period)
        drawn = drawn_in(settled, clause, period, number, amount, pay)
        own = drawn if clause["pays"] == "in advance" else owed(clause, drawn)
        told = open_of(balances) + own
        if drawn:
            settled.act("draw paid", period, drawn, told)
            if clause["pays"] == "in advance":
                settled.advances.append((period.first, drawn))
            else:
                paid.append((period.last, drawn))
        back, own = recovered(clause, number, pay, amount, balances, own)
        if own:
            balances.append([own, number])
        told = open_of(balances)
        if back:
            paid.append((period.last, -back))
            settled.act("draw repaid", period, -back, told)
        gone = NOTHING
        if own and clause["pays"] == "in advance":
            # Of what the period does not cover, only a part is owed back.
            gone = own - owed(clause, own)
            balances[-1][0] -= gone
        gone += forgiven(settled, clause, period, number, balances)
        if gone:
            told -= gone
            settled.act("draw forgiven", period, gone, told)
    for day, amount in paid:
        settled.pay(day, amount)
    settled.open["draw"] = open_of(balances)


def open_of(balances):
    return sum((balance[0] for balance in balances), NOTHING)


def owed(clause, amount):
    """How much of a draw is owed back; the rest is kept."""
    recovery = clause["recovery"]
    return NOTHING if recovery == "none" else rounding.to_cents(
        amount * Fraction(recovery.get("part", "1")))


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
        taken = balance[0] if room is None else min(balance[0], room)
        balance[0] -= taken
        back += taken
        room = None if room is None else room - taken
    return back, own


def forgiven(settled, clause, period, number, balances):
    """What is let go at the period's end."""
    recovery = clause["recovery"]
    if recovery == "none":
        gone = []
    elif recovery.get("forgiven") == "year end":
        year = spans.period_of(settled.plan, "year", period.last)
        gone = balances if year.last == period.last else []
    elif isinstance(recovery.get("forgiven"), dict):
        after = recovery["forgiven"]["afterPeriods"]
        gone = [b for b in balances if b[1] is not None and number - b[1] >= after]
    else:
        gone = []
    total = sum((balance[0] for balance in gone), NOTHING)
    for balance in gone:
        balance[0] = NOTHING
    return total
