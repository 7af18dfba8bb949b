"""When what is earned falls due: in parts, on events, after a time, in instalments."""

from datetime import timedelta
from fractions import Fraction

import holding
import rounding
import spans
from payday import Piece

NOTHING, WHOLE = Fraction(0), Fraction(1)


def portions(line):
    """[(day, amount)]: what is payable with the line, and what a gate releases later. What limits
    leave of the line goes to the first as far as that reaches."""
    if line.released is None:
        return [(line.day, line.amount)]
    now = line.now
    if line.amount != line.before_limits:
        now = min(max(line.amount, 0), now) if now > 0 else max(min(line.amount, 0), now)
    return [(line.day, now), (line.released, line.amount - now)]


def parts_of(clause):
    """[(share of the whole, part)]: the holdback is kept first, the parts divide the rest."""
    held = clause.get("holdback")
    rest = 1 - Fraction(held["share"]) if held else WHOLE
    found = [(Fraction(part["share"]) * rest, part) for part in clause["parts"]]
    return found + ([(Fraction(held["share"]), held)] if held else [])


def pieces(plan, facts, component, line):
    """What the line comes to, piece by piece."""
    clause = component.get("release")
    found = []
    for day, amount in portions(line):
        if clause is None:
            found.append(Piece(line.component, line.deal, line.day, day, amount))
            continue
        shares = parts_of(clause)
        divided = rounding.divide(amount, rounding.CENT, [share for share, _ in shares])
        for (_, part), money in zip(shares, divided):
            found += of_part(plan, facts, line, part, day, money)
    return found


def of_part(plan, facts, line, part, day, amount):
    found = []
    for start, money in triggered(plan, facts, line, part, day, amount):
        if start is None:
            waiting = Piece(line.component, line.deal, line.day, None, money)
            waiting.lapsed = is_over(facts, line.deal, part)
            found.append(waiting)
            continue
        if line.deal is None and holding.kind_of(part["on"]):
            found.append(Piece(line.component, None, line.day, start, money))
            continue
        first = on_pay_day(after(start, part.get("after", {})), part.get("payDay"))
        for number, share in enumerate(instalments(part, money)):
            due = spans.later(first, number * part.get("instalments", {}).get("everyMonths", 0))
            found.append(Piece(line.component, line.deal, line.day, due, share))
    return found


def triggered(plan, facts, line, part, day, amount):
    """[(day or None, amount)]: when the part is payable, before any time that is added."""
    on = part["on"]
    kind = holding.kind_of(on)
    if on == "booking" or kind and line.deal is None:
        return [(day, amount)]
    if kind is None:
        return [(spans.period_of(plan, on["endOf"], day).last, amount)]
    if is_credit_note(facts, line.deal):
        return [(day, amount)]
    found, before = [], NOTHING
    for moment in moments(facts, line.deal):
        to_date = rounding.to_cents(amount * released(facts, line.deal, part, kind, moment))
        if to_date != before:
            found.append((max(moment, day), to_date - before))
            before = to_date
    return found + ([(None, amount - before)] if amount != before else [])


def is_credit_note(facts, deal):
    """Whether it is a negative deal that reverses another."""
    names = deal["fields"].get("reverses")
    return deal["fields"].get("amount", 0) < 0 and any(o["id"] == names for o in facts["deals"])


def reversals(facts, deal):
    """The negative deals that settle a part of this one like cash."""
    return [other for other in facts["deals"]
            if other["fields"].get("reverses") == deal["id"]
            and other["fields"].get("amount", 0) < 0]


def events_of(facts, deal):
    return facts["events"].get(deal["id"], [])


def moments(facts, deal):
    """The days on which something may have been settled."""
    return sorted({event["date"] for event in events_of(facts, deal)}
                  | {other["date"] for other in reversals(facts, deal)})


def released(facts, deal, part, kind, moment):
    """How much of the part is payable with what has happened up to the day."""
    happened = [event for event in events_of(facts, deal) if event["date"] <= moment]
    amount = deal["fields"].get("amount", NOTHING)
    awaited = [event for event in happened if event["kind"] == kind]
    if kind == "usage" and isinstance(part["on"], dict) and "usage" in part["on"]:
        last = deal["date"] + timedelta(days=part["on"]["byDay"])
        has = any(event["value"] >= Fraction(part["on"]["usage"]) and event["date"] <= last
                  for event in awaited)
        settled = WHOLE if has else NOTHING
    elif holding.settled(part) == "at the first":
        settled = WHOLE if awaited else NOTHING
    else:
        come = sum((event["value"] for event in awaited), NOTHING) - sum(
            (o["fields"]["amount"] for o in reversals(facts, deal) if o["date"] <= moment), NOTHING)
        settled = min(max(come / amount, NOTHING), WHOLE)
        if holding.settled(part) == "in full" and settled < 1:
            settled = NOTHING
    notes = sum((abs(e["value"]) for e in happened if e["kind"] == "credit note"), NOTHING)
    return min(settled, max(WHOLE - notes / abs(amount), NOTHING)) if notes else settled


def is_over(facts, deal, part):
    """Whether the day until which usage counts has passed in the compared period."""
    if not (isinstance(part["on"], dict) and "usage" in part["on"]):
        return False
    return deal["date"] + timedelta(days=part["on"]["byDay"]) <= facts["basis"][1]


def after(day, clause):
    return spans.later(day, clause.get("months", 0)) + timedelta(days=clause.get("days", 0))


def on_pay_day(day, pay_day):
    """On to the day of a month."""
    if pay_day is None:
        return day
    if pay_day == "last":
        return spans.last_of_month(day)
    first = spans.add_months(day, 0 if day.day <= pay_day else 1)
    return first + timedelta(days=pay_day - 1)


def instalments(part, amount):
    """The amount in equal parts; odd cents go to the first ones or to the last, a cent each."""
    clause = part.get("instalments")
    if clause is None:
        return [amount]
    equal = rounding.divide(amount, rounding.CENT, [WHOLE] * clause["count"])
    return equal[::-1] if clause.get("oddCents") == "last" else equal
