"""What a deal's fields are for a payee: its own, those of the payee, and a plan's own numbers."""

from datetime import date
from fractions import Fraction

import rounding
import spans
from conditions import as_number


def seen(facts, deal, payee):
    """The deal with the fields that it has for this payee."""
    key = (deal["id"], payee["id"])
    if key not in facts["views"]:
        fields = dict(deal["fields"])
        for heading, text in payee["columns"].items():
            fields["payee." + heading] = text
        view = dict(deal, fields=fields)
        for name in facts["numbers"]:
            number = value(facts, name, view, payee)
            fields.pop(name, None)
            if number is not None:
                fields[name] = number
        facts["views"][key] = view
    return facts["views"][key]


def value(facts, formula, deal, payee):
    """A formula's value, or None if an operand is missing."""
    if isinstance(formula, (int, float)):
        return Fraction(str(formula))
    if isinstance(formula, str):
        constant = as_number(formula)
        if constant is not None:
            return constant
        if formula in facts["numbers"]:
            return value(facts, facts["numbers"][formula], deal, payee)
        return as_number(deal["fields"].get(formula))
    if "round" in formula:
        found = value(facts, formula["round"], deal, payee)
        return None if found is None else rounding.to_places(
            found, formula["places"], formula.get("mode", "half up"))
    if "ordinal" in formula:
        return ordinal(facts, formula["ordinal"], deal, payee)
    if "monthsSince" in formula or "daysSince" in formula:
        return since(formula, deal)
    ((operation, operands),) = formula.items()
    return worked_out(operation, [value(facts, one, deal, payee) for one in operands])


def worked_out(operation, operands):
    if None in operands:
        return None
    if operation == "plus":
        return sum(operands, Fraction(0))
    if operation == "minus":
        return operands[0] - operands[1]
    if operation == "divide":
        return None if operands[1] == 0 else operands[0] / operands[1]
    product = Fraction(1)
    for one in operands:
        product *= one
    return product


def since(formula, deal):
    """The month that begins on the date is month 1; the date itself is day 0."""
    ((unit, field),) = formula.items()
    start = as_date(deal["fields"].get(field))
    if start is None:
        return None
    if unit == "daysSince":
        return Fraction((deal["date"] - start).days)
    return Fraction(spans.months_between(start, deal["date"]) + 1)


def as_date(text):
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def ordinal(facts, field, deal, payee):
    """The place of a deal among the payee's deals, or among those with the same value."""
    wanted = None if field == "payee" else deal["fields"].get(field)
    if field != "payee" and wanted is None:
        return None
    place = 0
    for other in facts["deals_of"][payee["id"]]:
        if field == "payee" or other["fields"].get(field) == wanted:
            place += 1
        if other["id"] == deal["id"]:
            return Fraction(place)
    return None


def is_of_payee(plan, name):
    """Whether a name may have another value for another payee of the deal."""
    if name.startswith("payee."):
        return True
    formula = plan.get("numbers", {}).get(name)
    return formula is not None and any(
        part == "ordinal" or is_of_payee(plan, part) for part in parts(formula))


def parts(formula):
    """The names and ways that a formula is made of."""
    if isinstance(formula, dict):
        return set(formula).union(*[parts(one) for one in formula.values()])
    if isinstance(formula, list):
        return set().union(*[parts(one) for one in formula])
    return {str(formula)}
