"""Limits act on rounded lines, in replay order."""

from fractions import Fraction

import credit
import quota
import rounding
import spans
import service
from lines import Line
from measure import opening

LENGTHS = ("month", "quarter", "half", "year")


def length(plan, per):
    """Short periods come first. A plan's own period is a quarter unless its days are stated: then
    it comes last."""
    if per == "period":
        return 4 if "starts" in plan.get("calendar", {}) else 1
    return LENGTHS.index(per)


def in_cents(plan, facts, payee, amount, period):
    found = quota.sum_of_money(plan, facts, payee, amount, period)
    return rounding.to_cents(found if found is not None else Fraction(0))


def of_deal(plan, facts, component, payee, lines):
    """Minimum and cap of single deals; on the line of a reversal they mirror."""
    for line in lines:
        if line.deal is None:
            continue
        side = line.amount
        if side == 0 and credit.credits(facts, component, line.deal, payee):
            side = credit.pay_base(facts, component, line.deal, payee)
        if side == 0:
            continue
        mirror = -1 if side < 0 else 1
        value = line.amount * mirror
        for limit in component.get("limits", []):
            if "minimum" in limit:
                value = max(value, in_cents(plan, facts, payee, limit["minimum"], None))
        for limit in component.get("limits", []):
            if "cap" in limit and limit["per"] == "deal":
                value = min(value, in_cents(plan, facts, payee, limit["cap"], None))
        line.amount = value * mirror


def cut(plan, facts, payee, of, lines, limit):
    """One cap of periods: each line keeps what the capped running sum still moves. of: the
    component whose opening balance says what had been used, or "plan"."""
    running = {}
    for line in lines:
        span = spans.period_of(plan, limit["per"], line.day)
        if span is None:
            continue
        cap = in_cents(plan, facts, payee, limit["cap"], span)
        before = running.get(span)
        if before is None:
            before = opening(facts, payee, of, "cap used", span)
        running[span] = before + line.amount
        line.amount = min(cap, running[span]) - min(cap, before)


def caps(plan, facts, payee, of, lines, limits):
    of_periods = [one for one in limits if "cap" in one and one["per"] != "deal"]
    for limit in sorted(of_periods, key=lambda one: length(plan, one["per"])):
        cut(plan, facts, payee, of, lines, limit)


def floors(plan, facts, component, payee, lines, basis):
    """Top-ups of periods, short ones first, none beyond a cap of the same or a longer period."""
    limits = component.get("limits", [])
    stated = [one for one in limits if "floor" in one]
    added = []
    by_length = {}
    for limit in stated:
        by_length.setdefault(length(plan, limit["per"]), []).append(limit)
    for _, same in sorted(by_length.items()):
        limit = same[0]
        for period in spans.periods(plan, limit["per"], *basis):
            if period.last > basis[1] or not service.employed(payee, period):
                continue
            floor = max(in_cents(plan, facts, payee, one["floor"], period) for one in same)
            top_up = floor - earned_in(lines + added, period)
            for cap in limits:
                if "cap" in cap and cap["per"] != "deal":
                    if length(plan, cap["per"]) >= length(plan, limit["per"]):
                        span = spans.period_of(plan, cap["per"], period.last)
                        if span is not None:
                            room = in_cents(plan, facts, payee, cap["cap"], span)
                            used = opening(facts, payee, component["id"], "cap used", span)
                            top_up = min(top_up, room - used - earned_in(lines + added, span))
            if top_up > 0:
                line = Line(component["id"], payee["id"], None, period.last, None)
                line.period, line.amount = period.id, top_up
                added.append(line)
    return added


def earned_in(lines, period):
    return sum(
        (line.amount for line in lines if period.first <= line.day <= period.last), Fraction(0))


def of_component(plan, facts, component, payee, lines, basis):
    """All limits of a component on one payee's lines, in order; returns the lines with top-ups."""
    of_deal(plan, facts, component, payee, lines)
    caps(plan, facts, payee, component["id"], lines, component.get("limits", []))
    return lines + floors(plan, facts, component, payee, lines, basis)


def of_plan(plan, facts, payee, lines):
    caps(plan, facts, payee, "plan", lines, plan.get("terms", {}).get("caps", []))
