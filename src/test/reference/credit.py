"""Who is credited for a deal, with how much of it. A deal is always given as the payee sees it."""

from fractions import Fraction

from conditions import holds


def belongs(plan, payee):
    """Whether the plan is for this payee."""
    who = plan.get("for")
    if not who:
        return True
    return (
        payee["role"] in who.get("roles", [])
        or payee["team"] in who.get("teams", [])
        or payee["id"] in who.get("payees", [])
    )


def recipients(facts, component, deal):
    """[(payee id, share, overlay?)] of a deal, whether or not the component credits it."""
    splits = facts["splits"].get(deal["id"], [])
    if component.get("credits", {}).get("to") == "owner":
        splits = []
    revenue = [split for split in splits if not split[2]]
    if revenue:
        return splits
    return ([(deal["owner"], Fraction(1), False)] if deal["owner"] else []) + splits


def named(facts, deal):
    """Everybody who has to do with a deal: its owner and those who share it."""
    return {deal["owner"]} - {None} | {p for p, _, _ in facts["splits"].get(deal["id"], [])}


def share(facts, component, deal, payee):
    return sum((s for p, s, _ in recipients(facts, component, deal) if p == payee["id"]), Fraction(0))


def revenue_share(facts, component, deal, payee):
    """The payee's part of the deal itself, without overlays."""
    return sum(
        (s for p, s, overlay in recipients(facts, component, deal)
         if p == payee["id"] and not overlay), Fraction(0))


def credits(facts, component, deal, payee):
    """Whether the component credits the deal to the payee."""
    named = any(p == payee["id"] for p, _, _ in recipients(facts, component, deal))
    return named and holds(component.get("credits", {}).get("when"), deal) is True


def weight(component, deal, which):
    """How much of the deal counts: the first weight that fits, else all of it."""
    for one in component.get("credits", {}).get("weights", []):
        if holds(one.get("when"), deal):
            return Fraction(one[which])
    return Fraction(1)


def base(component):
    return component.get("base", "amount")


def pay_base(facts, component, deal, payee):
    number = deal["fields"].get(base(component), Fraction(0))
    return number * share(facts, component, deal, payee) * weight(component, deal, "payBase")


def sign(component, deal):
    """A negative deal counts, and is paid sums, the other way round. It is negative if the number
    is that the component's rate multiplies."""
    return -1 if deal["fields"].get(base(component), 0) < 0 else 1


def quota_credit(plan, facts, deal, payee, share_of=share):
    """Each deal once, as the first component of the plan that credits it to the payee says."""
    for component in plan["components"]:
        if credits(facts, component, deal, payee):
            part = share_of(facts, component, deal, payee)
            number = deal["fields"].get(base(component), Fraction(0))
            return number * part * weight(component, deal, "quotaCredit")
    return Fraction(0)


def reversed_deal(facts, deal, payee):
    """The earlier deal of the payee that a negative deal names in its field "reverses"."""
    for other in facts["deals"]:
        if other["id"] == deal["id"]:
            return None
        if other["id"] == deal["fields"].get("reverses") and payee["id"] in named(facts, other):
            return other
    return None
