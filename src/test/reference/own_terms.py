"""A deal's own rate or amount, which replaces what the pay slot gives for it."""

import credit
import matrix


def stated(deal):
    return [name for name in ("override_rate", "override_amount") if name in deal["fields"]]


def is_faulty(deal):
    """Whether a deal has both, or gives no reason."""
    return bool(stated(deal)) and (len(stated(deal)) > 1 or "override_reason" not in deal["fields"])


def pays_by_deal(component):
    return "bonus" not in component["pay"] and not matrix.is_of_period(component)


def are_for(plan, facts, component, deal, payee):
    """Whether they stand in this component: the first that credits the deal and pays by it."""
    if not stated(deal):
        return False
    for one in plan["components"]:
        if pays_by_deal(one) and credit.credits(facts, one, deal, payee):
            return one["id"] == component["id"]
    return False


def pay(facts, component, deal, payee):
    if "override_rate" in deal["fields"]:
        return deal["fields"]["override_rate"] * credit.pay_base(facts, component, deal, payee)
    part = credit.share(facts, component, deal, payee)
    return deal["fields"]["override_amount"] * part * credit.weight(component, deal, "payBase")
