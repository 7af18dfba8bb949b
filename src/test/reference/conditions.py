"""Conditions on a deal's fields: True, False, or None where a field that decides is missing."""

from fractions import Fraction


def holds(condition, deal):
    if condition is None or condition == "always":
        return True
    if "all" in condition:
        return every([holds(part, deal) for part in condition["all"]])
    if "any" in condition:
        return negated(every([negated(holds(part, deal)) for part in condition["any"]]))
    if "not" in condition:
        return negated(holds(condition["not"], deal))
    return test(condition, deal["fields"].get(condition["field"]))


def every(answers):
    if False in answers:
        return False
    return None if None in answers else True


def negated(answer):
    return None if answer is None else not answer


def test(condition, value):
    if "present" in condition:
        return (value is not None) == condition["present"]
    if value is None:
        return None
    if "is" in condition:
        return value == condition["is"]
    if "in" in condition:
        return value in condition["in"]
    if "between" in condition:
        low, high = condition["between"]
        return Fraction(low) <= value <= Fraction(high)
    if "atLeast" in condition:
        return value >= Fraction(condition["atLeast"])
    if "above" in condition:
        return value > Fraction(condition["above"])
    if "atMost" in condition:
        return value <= Fraction(condition["atMost"])
    return value < Fraction(condition["below"])


def fields(condition):
    """The fields that a condition asks for."""
    if condition is None or condition == "always":
        return set()
    for key in ("all", "any"):
        if key in condition:
            return set().union(*[fields(part) for part in condition[key]])
    return fields(condition["not"]) if "not" in condition else {condition["field"]}
