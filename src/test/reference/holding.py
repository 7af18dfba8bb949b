"""Deals that lack what a plan needs are held: they count nowhere."""

from fractions import Fraction

import credit
import measure
import pay
import quota
import spans
import tiers
from conditions import holds


def all_held(plan, facts):
    """The ids of held deals. What reverses a held deal is held too, so the search is repeated.
    Deals whose splits do not total never come to the plans; their reversals are left alone."""
    found = [deal["id"] for deal in facts["deals"] if has_wrong_splits(facts, deal)]
    counted_out = set()
    while True:
        left = dict(facts, deals=[deal for deal in facts["deals"] if deal["id"] not in found])
        more = [
            deal["id"] for deal in left["deals"]
            if held(plan, left, deal) or deal["fields"].get("reverses") in counted_out]
        if not more:
            return found
        found += more
        counted_out.update(more)


def has_wrong_splits(facts, deal):
    splits = [s for s in facts["splits"].get(deal["id"], []) if not s[2]]
    return bool(splits) and sum(share for _, share, _ in splits) != 1


def held(plan, facts, deal):
    """What a deal lacks, or None."""
    for component in plan["components"]:
        if not those_of(plan, facts, deal):
            continue
        payees = [
            facts["payees"][p]
            for p, _, _ in credit.recipients(facts, component, deal)
            if credit.belongs(plan, facts["payees"][p])
        ]
        for field in plan.get("terms", {}).get("requiredFields", []):
            if field not in deal["fields"]:
                return field
        for cap in plan.get("terms", {}).get("caps", []):
            if isinstance(cap["cap"], dict):
                for payee in those_of(plan, facts, deal):
                    if figure_is_missing(plan, facts, payee, deal, cap["cap"], cap["per"]):
                        return "figure"
        lack = lacks(plan, facts, component, deal, payees)
        if lack:
            return f"{component['id']}: {lack}"
    return None


def those_of(plan, facts, deal):
    """The payees of the plan that have to do with a deal."""
    payees = [facts["payees"][p] for p in credit.named(facts, deal)]
    return [payee for payee in payees if credit.belongs(plan, payee)]


def lacks(plan, facts, component, deal, payees):
    credits = component.get("credits", {})
    if holds(credits.get("when"), deal) is None:
        return "credits"
    if is_looked_at(plan, component):
        what = component.get("measure", {"sum": "quota credit"})
        counts = holds(what.get("when"), deal)
        if counts is None:
            return "measure"
        if counts and what.get("sum") not in (None, "quota credit"):
            if what["sum"] not in deal["fields"]:
                return "measured number"
    if not holds(credits.get("when"), deal):
        return None
    for weight in credits.get("weights", []):
        fits = holds(weight.get("when"), deal)
        if fits is None:
            return "weights"
        if fits:
            break
    return (
        lacks_number(plan, component, deal)
        or lacks_rate(component, deal)
        or lacks_reversed(facts, component, deal, payees)
        or lacks_modifier(component, deal)
        or lacks_quota(plan, facts, component, deal, payees)
        or lacks_figure(plan, facts, component, deal, payees)
    )


def is_looked_at(plan, component):
    """Whether the component's measure decides about pay, its own or that of a gate."""
    slot, clause = component["pay"], component.get("modifiers", {})
    if "tiers" in slot or "bonus" in slot:
        return True
    if any("reached" in m for m in clause.get("kickers", []) + clause.get("multipliers", [])):
        return True
    return any(
        look.get("of", other["id"]) == component["id"] and "earned" not in look
        for other in plan["components"]
        for look in other.get("gate", {}).get("reached", [])
    )


def multiplies_base(component):
    slot = component["pay"]
    kickers = component.get("modifiers", {}).get("kickers", [])
    if any("rate" in kicker for kicker in kickers):
        return True
    if "tiers" in slot:
        return "amountPer" not in slot["tiers"]
    return "rate" in slot or "table" in slot or "rateOfCredit" in slot.get("bonus", {})


def is_counted(plan):
    """Whether quota credit, which is made of every component's number, decides about pay."""
    return any(
        is_looked_at(plan, one)
        and one.get("measure", {"sum": "quota credit"}).get("sum") == "quota credit"
        for one in plan["components"]
    )


def lacks_number(plan, component, deal):
    if component.get("base", "amount") not in deal["fields"]:
        if multiplies_base(component) or is_counted(plan):
            return "base"
    slot = component["pay"]
    unit = slot.get("amountPerUnit") or slot.get("tiers", {}).get("amountPer")
    if isinstance(unit, dict) and unit["number"] not in deal["fields"]:
        return "units"
    return None


def lacks_rate(component, deal):
    slot = component["pay"]
    table = slot.get("table") or slot.get("tiers", {}).get("times", {}).get("table")
    if table is None:
        return None
    if any(holds(cell["when"], deal) is None for cell in cells_looked_at(table, deal)):
        return "table"
    return "cell" if pay.table_rate(table, deal) is None else None


def cells_looked_at(table, deal):
    """The cells up to the one that fits."""
    looked = []
    for cell in pay.in_order(table):
        looked.append(cell)
        if holds(cell["when"], deal) is not False:
            break
    return looked


def lacks_reversed(facts, component, deal, payees):
    """A negative deal takes the tier of the deal it reverses, so it has to name an earlier one."""
    table = component["pay"].get("tiers")
    if table is None or not tiers.takes_whole_deals(table):
        return None
    if deal["fields"].get(component.get("base", "amount"), 0) >= 0:
        return None
    for payee in payees:
        if credit.reversed_deal(facts, component, deal, payee) is None:
            return "reversed deal"
    return None


def lacks_modifier(component, deal):
    clause = component.get("modifiers", {})
    for one in clause.get("kickers", []) + clause.get("multipliers", []):
        if holds(one.get("when"), deal) is None:
            return "modifiers"
    return None


def components_by_attainment(plan, component):
    """The components whose quota the pay of this component needs."""
    slot, clause = component["pay"], component.get("modifiers", {})
    reached = [one["reached"] for one in clause.get("kickers", []) + clause.get("multipliers", [])
               if "reached" in one]
    reached += [slot.get("bonus", {}).get("reached", {})]
    found = []
    if slot.get("tiers", {}).get("by") == "attainment" or any("attainment" in r for r in reached):
        found.append(component)
    for look in component.get("gate", {}).get("reached", []):
        if "attainment" in look:
            of = look.get("of", component["id"])
            found += [other for other in plan["components"] if other["id"] == of]
    return found


def lacks_quota(plan, facts, component, deal, payees):
    for other in components_by_attainment(plan, component):
        period = measure.period(plan, other, deal["date"])
        for payee in payees:
            if quota.quota(plan, facts, other, payee, period) is None:
                return "quota"
    return None


def lacks_figure(plan, facts, component, deal, payees):
    """Shares of a yearly figure that a payee does not have."""
    limits = component.get("limits", [])
    sums = [(one[k], one["per"]) for one in limits for k in ("cap", "floor", "minimum") if k in one]
    if "bonus" in component["pay"]:
        sums.append((component["pay"]["bonus"].get("amount"), measure.over(component)))
    for amount, per in sums:
        if isinstance(amount, dict):
            for payee in payees:
                if figure_is_missing(plan, facts, payee, deal, amount, per):
                    return "figure"
    return None


def figure_is_missing(plan, facts, payee, deal, amount, per):
    period = None if per == "deal" else spans.period_of(plan, per, deal["date"])
    return quota.yearly_figure(facts, payee, next(iter(amount)), period) is None
