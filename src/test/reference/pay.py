"""What the pay slot gives for one deal, before modifiers, and what modifiers make of it."""

from fractions import Fraction

import credit
import derived
import matrix
import measure
from conditions import fields, holds


def kind(component):
    return next(iter(component["pay"]))


def in_order(table):
    """The cells in the order in which they are asked; equally specific ones as they stand."""
    if table.get("precedence") == "most specific":
        return sorted(table["cells"], key=lambda cell: -len(fields(cell["when"])))
    return table["cells"]


def table_figure(table, deal):
    """("rate" or "amount" or "multiplier", figure) of a rate table for a deal, or None if no cell
    fits and nothing is stated else."""
    for cell in in_order(table):
        if holds(cell["when"], deal):
            return figure(cell)
    return figure(table["otherwise"]) if "otherwise" in table else None


def figure(cell):
    if not isinstance(cell, dict):
        return "rate", Fraction(cell)
    for key in ("rate", "amount", "multiplier"):
        if key in cell:
            return key, Fraction(cell[key])
    raise ValueError(cell)


def units(unit, deal):
    """How many units of a number the whole deal has; full steps only, if the plan says so."""
    number = deal["fields"].get(unit["number"], Fraction(0))
    if "fullSteps" not in unit:
        return number
    steps = abs(number) / Fraction(unit["fullSteps"])
    whole = Fraction(steps.numerator // steps.denominator)
    return whole if number >= 0 else -whole


def counted(facts, component, deal, payee):
    """What a sum for each deal is multiplied by: the payee's share, by the weight of the deal."""
    part = credit.share(facts, component, deal, payee)
    return part * credit.weight(component, deal, "payBase") * credit.sign(component, deal)


def by_deal(facts, component, pay, deal, payee):
    """Flat rate, table, and sums per deal or unit: what the deal earns wherever the measure is."""
    share = credit.share(facts, component, deal, payee)
    if "rate" in pay:
        return Fraction(pay["rate"]) * credit.pay_base(facts, component, deal, payee)
    if "table" in pay:
        return by_table(facts, component, pay["table"], deal, payee)
    if "amountPerDeal" in pay:
        return Fraction(pay["amountPerDeal"]) * counted(facts, component, deal, payee)
    if "matrix" in pay:
        return matrix.by_deal(facts, component, pay["matrix"], deal, payee)
    unit = pay["amountPerUnit"]
    weight = credit.weight(component, deal, "payBase")
    return Fraction(unit["amount"]) * units(unit, deal) * share * weight


def by_table(facts, component, table, deal, payee):
    way, value = table_figure(table, deal)
    return of_figure(facts, component, way, value, table.get("times"), deal, payee)


def of_figure(facts, component, way, value, times, deal, payee):
    """What a rate of, a sum for, or a multiplier of what times gives for a deal comes to."""
    if way == "rate":
        return value * credit.pay_base(facts, component, deal, payee)
    if way == "amount":
        return value * counted(facts, component, deal, payee)
    return value * by_deal(facts, component, times, deal, payee)


def figured_base(facts, component, deal, payee):
    """What the figures of a tier table multiply."""
    table = component["pay"]["tiers"]
    share = credit.share(facts, component, deal, payee)
    if "times" in table:
        return by_deal(facts, component, table["times"], deal, payee)
    if table.get("amountPer") == "deal":
        return counted(facts, component, deal, payee)
    if isinstance(table.get("amountPer"), dict):
        return units(table["amountPer"], deal) * share * credit.weight(component, deal, "payBase")
    return credit.pay_base(facts, component, deal, payee)


def modifier_holds(modifier, deal, total, unit):
    """total: the component's measure after the deal."""
    if not holds(modifier.get("when"), deal):
        return False
    return "reached" not in modifier or measure.look(modifier["reached"], total, unit)


def combined(factors, how):
    if how == "add":
        return 1 + sum((f - 1 for f in factors), Fraction(0))
    product = Fraction(1)
    for factor in factors:
        product *= factor
    return product


def modifiers(facts, component, deal, payee, total, unit):
    """(the factor of what the pay slot gives, the kickers as money)."""
    clause = component.get("modifiers", {})
    how = clause.get("combine", "multiply")
    hold = [m for m in clause.get("multipliers", []) if modifier_holds(m, deal, total, unit)]
    wide = [Fraction(m["factor"]) for m in hold if m.get("scope") == "with kickers"]
    narrow = [Fraction(m["factor"]) for m in hold if m.get("scope") != "with kickers"]
    base = credit.pay_base(facts, component, deal, payee)
    added = Fraction(0)
    for kicker in clause.get("kickers", []):
        if modifier_holds(kicker, deal, total, unit):
            if "rate" in kicker:
                added += Fraction(kicker["rate"]) * base
            else:
                added += Fraction(kicker["perDeal"]) * counted(facts, component, deal, payee)
    with_kickers = combined(wide, how)
    return combined(narrow, how) * with_kickers, added * with_kickers


def follows_from_the_deal(plan, component):
    """Whether nothing but the deal decides what it earns, whoever is paid."""
    clause = component.get("modifiers", {})
    if kind(component) in ("tiers", "curve"):
        return False
    if any("reached" in one for one in clause.get("kickers", []) + clause.get("multipliers", [])):
        return False
    names = set()
    for slot in ("credits", "base", "pay", "modifiers"):
        names |= texts(component.get(slot))
    return not any(derived.is_of_payee(plan, name) for name in names)


def texts(value):
    """Every text in a clause; names of fields are among them."""
    if isinstance(value, dict):
        return set().union(*[texts(one) for one in value.values()])
    if isinstance(value, list):
        return set().union(*[texts(one) for one in value])
    return {value} if isinstance(value, str) else set()
