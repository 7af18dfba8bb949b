"""Rounding, and dividing whole units by largest remainder."""

from fractions import Fraction


def floor(value):
    return value.numerator // value.denominator


def whole(value, mode):
    """A fraction as a whole number."""
    low = floor(value)
    rest = value - low
    if rest == 0:
        return low
    if mode == "floor":
        return low
    if mode == "ceiling":
        return low + 1
    if mode == "up":
        return low + 1 if value > 0 else low
    if mode == "down":
        return low if value > 0 else low + 1
    half = Fraction(1, 2)
    if rest != half:
        return low + 1 if rest > half else low
    if mode == "half even":
        return low if low % 2 == 0 else low + 1
    away = low + 1 if value > 0 else low
    toward = low if value > 0 else low + 1
    return away if mode == "half up" else toward


def to_places(value, places, mode):
    unit = Fraction(10) ** -places
    return whole(value / unit, mode) * unit


def of_plan(plan, value):
    """A line as the plan's rounding clause has it; nobody is paid parts of a cent."""
    clause = plan.get("terms", {}).get("rounding", {"places": 2, "mode": "half up"})
    return to_places(value, min(2, clause["places"]), clause["mode"])


CENT = Fraction(1, 100)


def to_cents(value):
    return to_places(value, 2, "half up")


def divide(total, unit, weights):
    """A number of whole units by weights: largest remainder, the earlier first among equals. A
    negative total is the mirror image of the positive one."""
    if total < 0:
        return [-part for part in divide(-total, unit, weights)]
    exact = [total / unit * weight / sum(weights) for weight in weights]
    parts = [floor(value) for value in exact]
    left = floor(total / unit) - sum(parts)
    for i in sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))[:left]:
        parts[i] += 1
    return [part * unit for part in parts]
