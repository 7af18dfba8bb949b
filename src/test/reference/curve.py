"""Payout curves: what a period is entitled to by where its measure stands."""

from fractions import Fraction

import measure
import quota


def place_of(point):
    for edge in ("from", "above", "bound"):
        if edge in point:
            return edge, Fraction(point[edge])
    raise ValueError(point)


def is_reached(point, place):
    edge, at = place_of(point)
    return place > at if edge == "above" else place >= at


def pays(curve, place):
    """What the curve says at a place of the measure, in its own unit."""
    points = curve["points"]
    stand = -1
    for number, point in enumerate(points):
        if is_reached(point, place):
            stand = number
    if stand < 0:
        return Fraction(0)
    low, value = place_of(points[stand])[1], Fraction(points[stand]["pays"])
    if stand + 1 == len(points):
        slope = Fraction(curve.get("after", {}).get("slope", "0"))
        return value + (place - low) * slope
    high, next_value = place_of(points[stand + 1])[1], Fraction(points[stand + 1]["pays"])
    if curve["shape"] == "step" or high == low:
        return value
    return value + (next_value - value) * (place - low) / (high - low)


def entitled(plan, facts, component, payee, totals, total, day):
    """What the period that holds the day is entitled to, if its measure stands at the total."""
    curve = component["pay"]["curve"]
    place = total
    if curve["by"] == "attainment":
        unit = totals.unit(day)
        place = total / unit if unit else 0
    if place == 0:
        return Fraction(0)
    part = pays(curve, place)
    if curve["of"] == "money":
        return part
    number = {"target incentive": "targetIncentive", "base salary": "baseSalary"}[curve["of"]]
    span = measure.period(plan, facts, component, payee, day)
    spread = quota.spread_of(component, number)
    return part * (quota.yearly_figure(plan, facts, payee, number, span, spread) or 0)
