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
    found = [(line.day, now), (line.released, line.amount - now)]
    return [one for one in found if one[1]] or found[:1]


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
        first = after(start, part.get("after", {}))
        for number, share in enumerate(instalments(part, money)):
            due = spans.later(first, number * part.get("instalments", {}).get("everyMonths", 0))
            found.append(Piece(
                line.component, line.deal, line.day, on_pay_day(due, part.get("payDay")), share))
    return found


def triggered(plan, facts, line, part, day, amount):
    """[(day or None, amount)]: when the part is payable, before any time that is added."""
    on = part["on"]
    kind = holding.kind_of(on)
    if on == "booking" or kind and line.deal is None:
        return [(day, amount)]
    if kind is None:
        return [(spans.period_of(plan, on["endOf"], day).last, amount)]
    if "usage" in on:
        first = used(line.deal, events_of(facts, line.deal), part)
        return [(max(first, day) if first else None, amount)]
    if line.deal["fields"].get("amount", 0) < 0:
        return [(day, amount)]
    found, before = [], NOTHING
    for moment in moments(facts, line.deal):
        to_date = rounding.to_cents(amount * released(facts, line.deal, part, kind, moment))
        if to_date != before:
            found.append((max(moment, day), to_date - before))
            before = to_date
    return found + ([(None, amount - before)] if amount != before else [])


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
    """How much of the part is payable with what has happened up to the day. A credit note takes
    its value off the deal: no more is payable than is left of it."""
    happened = [event for event in events_of(facts, deal) if event["date"] <= moment]
    amount = deal["fields"].get("amount", NOTHING)
    notes = sum((amount if e["value"] is None else abs(e["value"]) for e in happened
                 if e["kind"] == "credit note"), NOTHING)
    left = max(WHOLE - notes / amount, NOTHING) if amount else WHOLE
    values = [event["value"] for event in happened if event["kind"] == kind]
    values += [-other["fields"]["amount"] for other in reversals(facts, deal)
               if other["date"] <= moment]
    begun = any(value is None or value > 0 for value in values)
    if holding.settled(part) == "at the first" or not amount:
        return left if begun else NOTHING
    come = max(sum((amount if v is None else v for v in values), NOTHING) / amount, NOTHING)
    if holding.settled(part) == "in full":
        return left if come >= left else NOTHING
    return min(come, left)


def used(deal, events, part):
    """The first day on which a reading is high enough, if that is in time."""
    last = deal["date"] + timedelta(days=part["on"]["byDay"])
    days = [event["date"] for event in events if event["kind"] == "usage"
            and event["value"] is not None and event["value"] >= Fraction(part["on"]["usage"]) and event["date"] <= last]
    return min(days) if days else None


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
