"""What comes back when something happens to a deal later; what is not payable yet is cancelled."""

from datetime import timedelta
from fractions import Fraction

import payday
import release
import rounding
import spans
from payday import Piece


class TakenBack:
    """What one event takes back of one deal's pay in one component; earned on the event's day."""

    def __init__(self, component, deal, event, amount):
        self.component, self.deal, self.day, self.kind, self.amount = (
            component, deal, event["date"], event["kind"], amount)


def of_component(plan, facts, component, lines, pieces, earned_without):
    """Takes back of a payee's lines and changes their pieces. pieces: line -> its pieces.
    earned_without: what the component earns without some deals."""
    clause = component.get("clawback")
    if clause is None:
        return []
    found, gone, taken = [], [], {}
    for event, line in events_on(facts, clause, lines):
        first_paid = [payday.first_pay_date(plan, payday.period_of(plan, p))
                      for p in pieces[line] if p.due is not None and p.amount and not p.back]
        part = part_in_time(clause, line, event, min(first_paid) if first_paid else None)
        if part is None:
            continue
        if clause.get("of") == "period reopened":
            whole = earned_without(gone) - earned_without(gone + [line.deal["id"]])
            gone.append(line.deal["id"])
            amount = rounding.to_cents(whole * part)
        else:
            whole = line.amount if clause.get("of") != "line before limits" else line.uncapped
            amount = rounding.to_cents(whole * part * part_of_deal(clause, line.deal, event))
            left = whole - taken.get(line, Fraction(0))
            amount = min(amount, left) if whole > 0 else max(amount, left)
            taken[line] = taken.get(line, Fraction(0)) + amount
        if amount:
            found.append(TakenBack(component["id"], line.deal, event, -amount))
            cancel(pieces[line], line, event["date"], amount)
    return found


def events_on(facts, clause, lines):
    """[(event, line)] of the compared period, by day. Of a line of nothing nothing comes back, and
    a reversed deal does not come back twice."""
    found = []
    for line in lines:
        if line.deal is None or not line.amount or release.reversals(facts, line.deal):
            continue
        for event in facts["events"].get(line.deal["id"], []):
            if event["kind"] in clause["on"]:
                if facts["basis"][0] <= event["date"] <= facts["basis"][1]:
                    found.append((event, line))
    return sorted(found, key=lambda one: (one[0]["date"], one[1].index))


def part_in_time(clause, line, event, first_paid):
    """The part that still comes back on the day of the event, or None if it is too late."""
    takes = clause.get("takes", "all")
    if "within" not in clause:
        return Fraction(takes["share"]) if isinstance(takes, dict) else Fraction(1)
    within = clause["within"]
    start = line.day
    if within.get("since") == "earned date":
        start = release.portions(line)[0][0]
    if within.get("since") == "payout date":
        start = first_paid
    if start is None:
        return Fraction(takes["share"]) if isinstance(takes, dict) and "share" in takes else (
            Fraction(1))
    end = start + timedelta(days=within["days"]) if "days" in within else (
        spans.later(start, within["months"]))
    if event["date"] > end:
        return None
    if takes == "all":
        return Fraction(1)
    if "share" in takes:
        return Fraction(takes["share"])
    return left_of(takes["proRata"], within, start, end, event["date"])


def left_of(how, within, start, end, day):
    if how == "days":
        left = Fraction((end - day).days, (end - start).days)
    else:
        passed = spans.months_between(start, day)
        if how == "months, started one earned":
            passed += 1
        left = 1 - Fraction(passed, within["months"])
    return min(max(left, Fraction(0)), Fraction(1))


def part_of_deal(clause, deal, event):
    amount = deal["fields"].get("amount")
    if event["value"] is None or clause.get("partial") == "whole deal" or not amount:
        return Fraction(1)
    return min(abs(event["value"] / amount), Fraction(1))


def cancel(pieces, line, day, amount):
    """Cancels what is not payable on the day: what waits, then the latest; the rest is payable
    back on the day."""
    open_pieces = [p for p in pieces if p.due is None or p.due > day]
    open_pieces.sort(key=lambda p: (p.due is not None, -(p.due.toordinal() if p.due else 0)))
    for piece in open_pieces:
        cut = min(max(piece.amount, 0), amount) if amount > 0 else max(min(piece.amount, 0), amount)
        piece.amount -= cut
        amount -= cut
    if amount:
        back = Piece(line.component, line.deal, day, day, -amount)
        back.back = True
        pieces.append(back)
