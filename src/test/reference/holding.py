"""Deals that lack what a plan needs are held: they count nowhere."""

from datetime import timedelta

import credit
import matrix
import measure
import own_terms
import pay
import payday
import quota
import spans
import tiers
from conditions import holds
from derived import as_date, seen

EVENT_KINDS = {"invoice": "invoiced", "cash": "cash received", "renewal": "renewed"}


def all_held(sides, facts, prepared):
    """The ids of deals that the plan of one of the sides holds. What reverses a held deal is held too, so the
    search is repeated. Deals whose splits do not total never come to the plans; their reversals
    are left alone. prepared: makes facts of deals ready for a plan."""
    found = [deal["id"] for deal in facts["deals"] if has_wrong_splits(facts, deal)]
    counted_out = set()
    while True:
        left = [deal for deal in facts["deals"] if deal["id"] not in found]
        more = []
        for side, plan in sides:
            ready = prepared(plan, dict(facts, deals=left), side)
            more += [
                deal["id"] for deal in left
                if deal["id"] not in more and (
                    held(plan, ready, deal) or deal["fields"].get("reverses") in counted_out)]
        if not more:
            return found
        found += more
        counted_out.update(more)


def has_wrong_splits(facts, deal):
    splits = [s for s in facts["splits"].get(deal["id"], []) if not s[2]]
    return bool(splits) and sum(share for _, share, _ in splits) != 1


def held(plan, facts, deal):
    """What a deal lacks, or None."""
    people = those_of(plan, facts, deal)
    if not people:
        return None
    lack = lacks_required(plan, facts, deal) or payday.lacks_time(plan, deal)
    if lack:
        return lack
    for payee in people:
        view = seen(facts, deal, payee)
        for amount, per in figures_of_terms(plan.get("terms", {})):
            if figure_is_missing(plan, facts, payee, deal, amount, per, {}):
                return "figure"
        for component in plan["components"]:
            lack = lacks(plan, facts, component, view, payee)
            if lack:
                return f"{component['id']}: {lack}"
    return None


def figures_of_terms(terms):
    """[(share of a yearly figure, period)] that the terms of the plan ask for."""
    found = [(cap["cap"], cap["per"]) for cap in terms.get("caps", [])]
    found += [(terms[k]["amount"], terms[k]["per"]) for k in ("draw", "guarantee") if k in terms]
    if terms.get("guarantee", {}).get("baseSalary") == "in":
        found.append(({"baseSalary": "1"}, terms["guarantee"]["per"]))
    return [one for one in found if isinstance(one[0], dict)]


def those_of(plan, facts, deal):
    """The payees of the plan that have to do with a deal."""
    payees = [facts["payees"][p] for p in credit.named(facts, deal)]
    return [payee for payee in payees if credit.belongs(plan, payee)]


def lacks_required(plan, facts, deal):
    terms = plan.get("terms", {})
    if "grace" in terms:
        if deal["date"] < spans.later(facts["basis"][0], terms["grace"]["months"]):
            return None
    for field in terms.get("requiredFields", []):
        if field not in deal["fields"]:
            return field
    return None


def lacks(plan, facts, component, deal, payee):
    """What the deal lacks for a payee in one component."""
    credits = component.get("credits", {})
    if holds(credits.get("when"), deal) is None:
        return "credits"
    if is_looked_at(plan, component):
        lack = lacks_measure(plan, component, deal)
        if lack:
            return lack
    if not credit.credits(facts, component, deal, payee):
        return None
    if is_looked_at(plan, component) or "gate" in component:
        if lacks_period(plan, facts, component, deal, payee):
            return "period"
    for weight in credits.get("weights", []):
        fits = holds(weight.get("when"), deal)
        if fits is None:
            return "weights"
        if fits:
            break
    return (
        lacks_number(plan, component, deal)
        or lacks_rate(component, deal)
        or lacks_modifier(component, deal)
        or (own_terms.is_faulty(deal) and own_terms.pays_by_deal(component) and "own terms")
        or lacks_settled(facts, component, deal)
        or lacks_reversed(facts, component, deal, payee)
        or lacks_quota(plan, facts, component, deal, payee)
        or lacks_figure(plan, facts, component, deal, payee)
    )


def measures_of(plan, component):
    """The measures that decide about pay: its own or that of a gate, and those of a matrix."""
    if not matrix.is_of_period(component):
        return [measure.of(component)]
    found = [matrix.of(component)[axis]["measure"] for axis in ("rows", "columns")]
    return found + ([measure.of(component)] if is_looked_at_by_gate(plan, component) else [])


def lacks_period(plan, facts, component, deal, payee):
    """Whether the deal lies in no period of the measure, or it is not known whose measure it is."""
    how = measure.over(component)
    if isinstance(how, dict) and "months" in how:
        start = as_date(payee["columns"].get(how["from"][len("payee."):]))
        if start is None or deal["date"] < start:
            return "day of the payee"
    if measure.has_period(component) and measure.period(
            plan, facts, component, payee, deal["date"]) is None:
        return "period"
    scopes = [what.get("of") for what in measures_of(plan, component)]
    if "team" in scopes and payee["team"] is None and is_looked_at(plan, component):
        return "team"
    if "account" in scopes and "account" not in deal["fields"] and is_looked_at(plan, component):
        return "account"
    return None


def lacks_measure(plan, component, deal):
    for what in measures_of(plan, component):
        if "achieved" in what:
            continue
        counts = holds(what.get("when"), deal)
        if counts is None:
            return "measure"
        name = what.get("sum") or what.get("average") or what.get("last")
        if counts and name not in (None, "quota credit") and name not in deal["fields"]:
            return "measured number"
    return None


def reached_of(component):
    """What modifiers and a bonus look at."""
    slot, clause = component["pay"], component.get("modifiers", {})
    found = [one["reached"] for one in clause.get("kickers", []) + clause.get("multipliers", [])
             if "reached" in one]
    return found + ([slot["bonus"]["reached"]] if "reached" in slot.get("bonus", {}) else [])


def is_looked_at(plan, component):
    """Whether the component's measure decides about pay, its own or that of a gate."""
    slot = component["pay"]
    if "tiers" in slot or "bonus" in slot or "curve" in slot or matrix.is_of_period(component):
        return True
    return bool(reached_of(component)) or is_looked_at_by_gate(plan, component)


def is_looked_at_by_gate(plan, component):
    return any(
        look.get("of", other["id"]) == component["id"] and "earned" not in look
        for other in plan["components"]
        for look in other.get("gate", {}).get("reached", [])
    )


def tables_of(component):
    """The rate tables that a component looks up, outer ones first."""
    slot = component["pay"]
    found = []
    if "table" in slot:
        found.append(slot["table"])
    for way in ("tiers", "matrix"):
        if "table" in slot.get(way, {}).get("times", {}):
            found.append(slot[way]["times"]["table"])
    for table in found:
        if "table" in table.get("times", {}):
            found.append(table["times"]["table"])
    return found


def multiplies_base(component):
    slot = component["pay"]
    kickers = component.get("modifiers", {}).get("kickers", [])
    if any("rate" in kicker for kicker in kickers):
        return True
    if "tiers" in slot:
        return "amountPer" not in slot["tiers"]
    if "matrix" in slot:
        return slot["matrix"].get("pays", "rate") == "rate"
    return "rate" in slot or "table" in slot or "rateOfCredit" in slot.get("bonus", {})


def is_counted(plan):
    """Whether quota credit, which is made of every component's number, decides about pay."""
    return any(
        is_looked_at(plan, one) and any(
            what.get("sum") == "quota credit" for what in measures_of(plan, one))
        for one in plan["components"]
    )


def lacks_number(plan, component, deal):
    if credit.base(component) not in deal["fields"]:
        if multiplies_base(component) or is_counted(plan):
            return "base"
    slot = component["pay"]
    unit = slot.get("amountPerUnit") or slot.get("tiers", {}).get("amountPer")
    if isinstance(unit, dict) and unit["number"] not in deal["fields"]:
        return "units"
    if "matrix" in slot and not matrix.is_of_period(component) and matrix.lacks(
            slot["matrix"], deal):
        return "matrix"
    return None


def lacks_rate(component, deal):
    for table in tables_of(component):
        if any(holds(cell["when"], deal) is None for cell in cells_looked_at(table, deal)):
            return "table"
        if pay.table_figure(table, deal) is None:
            return "cell"
    return None


def cells_looked_at(table, deal):
    """The cells up to the one that fits."""
    looked = []
    for cell in pay.in_order(table):
        looked.append(cell)
        if holds(cell["when"], deal) is not False:
            break
    return looked


def lacks_reversed(facts, component, deal, payee):
    """A negative deal takes the tier of the deal it reverses, so it has to name an earlier one."""
    table = component["pay"].get("tiers")
    if table is None or not tiers.takes_whole_deals(table):
        return None
    if credit.sign(component, deal) > 0:
        return None
    return "reversed deal" if credit.reversed_deal(facts, deal, payee) is None else None


def lacks_modifier(component, deal):
    clause = component.get("modifiers", {})
    for one in clause.get("kickers", []) + clause.get("multipliers", []):
        if holds(one.get("when"), deal) is None:
            return "modifiers"
    return None


def lacks_settled(facts, component, deal):
    """What is payable as a deal is settled needs the deal's amount and the value of each event."""
    release = component.get("release", {})
    for part in release.get("parts", []) + [release[k] for k in ("holdback",) if k in release]:
        kind = kind_of(part["on"])
        if kind is None:
            continue
        said = facts["events"].get(deal["id"], [])
        events = [e for e in said if e["kind"] == kind and needs_values(part)]
        if kind == "usage":
            last = deal["date"] + timedelta(days=part["on"]["byDay"])
            events = [event for event in events if event["date"] <= last]
        else:
            events += [e for e in said if e["kind"] == "credit note"]
        if any(event["value"] is None for event in events):
            return "value of an event"
        if needs_values(part) and kind != "usage" and "amount" not in deal["fields"]:
            return "amount"
    return None


def kind_of(on):
    """The kind of events that a part waits for, or None."""
    if isinstance(on, dict):
        return "usage" if "usage" in on else on.get("event")
    return EVENT_KINDS.get(on)


def settled(part):
    return part.get("settled", "in proportion" if part["on"] == "cash" else "at the first")


def needs_values(part):
    return kind_of(part["on"]) == "usage" or settled(part) != "at the first"


def quotas_looked_at(plan, component):
    """(component, quota clause) of each quota that the pay of this component needs."""
    slot = component["pay"]
    found = []
    by = slot.get("tiers", slot.get("curve", {})).get("by")
    if by == "attainment" or any("attainment" in one for one in reached_of(component)):
        found.append((component, quota.clause(component)))
    for look in component.get("gate", {}).get("reached", []):
        if "attainment" in look:
            of = look.get("of", component["id"])
            found += [(o, quota.clause(o)) for o in plan["components"] if o["id"] == of]
    if matrix.is_of_period(component):
        for axis in (slot["matrix"]["rows"], slot["matrix"]["columns"]):
            if axis["by"] == "attainment":
                found.append((component, axis.get("quota", {})))
    return found


def lacks_quota(plan, facts, component, deal, payee):
    for other, said in quotas_looked_at(plan, component):
        period = measure.period(plan, facts, other, payee, deal["date"])
        if period is None or quota.quota(plan, facts, said, payee, period) is None:
            return "quota"
    return None


def lacks_figure(plan, facts, component, deal, payee):
    """Shares of a yearly figure that a payee does not have."""
    limits = component.get("limits", [])
    for one in limits:
        for key in ("cap", "floor", "minimum"):
            if isinstance(one.get(key), dict):
                if figure_is_missing(plan, facts, payee, deal, one[key], one["per"], {}):
                    return "figure"
    number = paid_share_of(component)
    if number is not None:
        period = measure.period(plan, facts, component, payee, deal["date"])
        spread = quota.spread_of(component, number)
        if quota.yearly_figure(plan, facts, payee, number, period, spread) is None:
            return "figure"
    return None


def paid_share_of(component):
    """The yearly figure of which the component pays a share, or None."""
    slot = component["pay"]
    amount = slot.get("bonus", {}).get("amount")
    if isinstance(amount, dict):
        return next(iter(amount))
    of = slot.get("curve", {}).get("of") or slot.get("matrix", {}).get("pays")
    return {"target incentive": "targetIncentive", "base salary": "baseSalary"}.get(of)


def figure_is_missing(plan, facts, payee, deal, amount, per, spread):
    period = None if per == "deal" else spans.period_of(plan, per, deal["date"])
    return quota.yearly_figure(plan, facts, payee, next(iter(amount)), period, spread) is None
