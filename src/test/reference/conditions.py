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
    value = deal["fields"].get(condition["field"])
    if "sameAs" in condition:
        return same(value, deal["fields"].get(condition["sameAs"]))
    return test(condition, value)


def every(answers):
    if False in answers:
        return False
    return None if None in answers else True


def negated(answer):
    return None if answer is None else not answer


def as_number(value):
    """A number, or a text that reads as one, exactly; else None."""
    if value is None or isinstance(value, Fraction):
        return value
    try:
        return Fraction(value)
    except ValueError:
        return None


def same(one, other):
    """Numbers are compared as numbers, everything else as it is written."""
    if one is None or other is None:
        return None
    numbers = as_number(one), as_number(other)
    return numbers[0] == numbers[1] if None not in numbers else one == other


def is_text(value, text):
    return value == as_number(text) if isinstance(value, Fraction) else value == text


def test(condition, value):
    if "present" in condition:
        return (value is not None) == condition["present"]
    if value is None:
        return None
    if "is" in condition:
        return is_text(value, condition["is"])
    if "in" in condition:
        return any(is_text(value, one) for one in condition["in"])
    value = as_number(value)
    if value is None:
        return None
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
    if "not" in condition:
        return fields(condition["not"])
    return {condition["field"]} | ({condition["sameAs"]} if "sameAs" in condition else set())
