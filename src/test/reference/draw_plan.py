"""Plans of a case: every kind and option that a plan file can say, drawn at random."""

from draw import PRODUCTS, RATES, SUMS
import draw_tiers

OVERS = ["month", "quarter", "quarter", "half", "year", "period"]


def condition(draw, deep=True):
    kind = draw.between(0, 10 if deep else 7)
    if kind == 0:
        return {"field": "product", "is": draw.one(PRODUCTS)}
    if kind == 1:
        return {"field": "product", "in": draw.some(PRODUCTS, 2)}
    if kind == 2:
        return {"field": "amount", "atLeast": draw.one(["500", "0", "0.02"])}
    if kind == 3:
        return {"field": draw.one(["amount", "term"]), "above": draw.one(["500", "24", "0"])}
    if kind == 4:
        return {"field": "term", "atMost": "24"}
    if kind == 5:
        return {"field": draw.one(["term", "units"]), "below": draw.one(["24", "2"])}
    if kind == 6:
        return {"field": "term", "between": draw.one([["12", "24"], ["13", "24.5"]])}
    if kind == 7:
        return {"field": draw.one(["term", "product"]), "present": draw.chance(60)}
    if kind == 8:
        return {"not": condition(draw, False)}
    return {"all" if kind == 9 else "any": [condition(draw, False) for _ in range(draw.between(1, 3))]}


def money(draw, low=False):
    if draw.chance(25):
        return {draw.one(["targetIncentive", "baseSalary"]): draw.one(["0.01", "0.1", "1", "0.0333"])}
    return draw.one(["10", "25.50", "33.33"] if low else ["50", "100", "120.01", "200", "80"])


def table(draw):
    found = {"cells": [{"when": condition(draw), "rate": draw.one(RATES)}
                       for _ in range(draw.between(1, 3))]}
    if draw.chance(85):
        found["otherwise"] = draw.one(RATES)
    if draw.chance(50):
        found["precedence"] = draw.one(["first match", "most specific"])
    return found


def bound(draw, values):
    return {draw.one(["from", "above", "bound"]): draw.one(values)}


def reached(draw, by_attainment):
    if by_attainment:
        return {"attainment": bound(draw, ["0.5", "1", "0.333", "1.2", "0.8"])}
    return {"measure": bound(draw, ["500", "1000", "999.99", "1", "2", "0"])}


def bonus(draw, by_attainment):
    found = {}
    if draw.chance(30):
        found["every"] = "period"
    else:
        found["reached"] = reached(draw, by_attainment)
    if draw.chance(35):
        found["rateOfCredit"] = draw.one(RATES)
    else:
        found["amount"] = money(draw)
    return found


def credits(draw):
    found = {}
    if draw.chance(50):
        found["when"] = condition(draw)
    if draw.chance(30):
        found["to"] = draw.one(["owner", "owner or splits"])
    if draw.chance(35):
        found["weights"] = []
        for _ in range(draw.between(1, 2)):
            one = {"payBase": draw.one(["0.5", "1", "0", "0.333"]),
                   "quotaCredit": draw.one(["0.5", "1", "0", "2"])}
            if draw.chance(75):
                one["when"] = condition(draw)
            found["weights"].append(one)
    return found


def measure(draw, overs):
    found = draw.one([{"sum": "quota credit"}, {"sum": "amount"}, {"sum": "quota credit"},
                      {"count": "deals"}, {"sum": "units"}])
    found = dict(found)
    if draw.chance(25):
        found["when"] = condition(draw)
    found["over"] = draw.one(overs)
    return found


def may_attain(component):
    """Whether attainment of this measure makes sense, so that the plan reader takes it."""
    what = component.get("measure", {"sum": "quota credit"})
    return what.get("over", "quarter") != "deal" and (
        "count" not in what or component.get("quota", {}).get("facts", "amount") != "amount")


def modifiers(draw, component):
    found = {}
    attain = may_attain(component)

    def when(one):
        if draw.chance(60):
            one["when"] = condition(draw)
        if draw.chance(35):
            one["reached"] = reached(draw, attain and draw.chance(60))
        if "when" not in one and "reached" not in one:
            one["when"] = condition(draw)
        return one

    if draw.chance(60):
        found["kickers"] = [
            when({"rate": draw.one(RATES)} if draw.chance(60) else {"perDeal": draw.one(SUMS)})
            for _ in range(draw.between(1, 2))
        ]
    if draw.chance(60) or not found:
        found["multipliers"] = []
        for _ in range(draw.between(1, 3)):
            one = when({"factor": draw.one(["0.5", "1.5", "2", "0", "1.25", "0.333"])})
            if draw.chance(50):
                one["scope"] = draw.one(["before kickers", "with kickers"])
            found["multipliers"].append(one)
        if draw.chance(60):
            found["combine"] = draw.one(["multiply", "add"])
    return found


def gate(draw, component, before, options):
    if component.get("measure", {}).get("over") == "deal":
        return None
    looks = []
    for _ in range(draw.between(1, 2)):
        kind = draw.between(0, 4)
        look = {}
        if kind <= 1:
            of = component
            if before and draw.chance(50):
                of = draw.one(before)
                look["of"] = of["id"]
            if of.get("measure", {}).get("over") == "deal":
                return None
            look.update(reached(draw, may_attain(of) and draw.chance(70)))
        elif kind <= 3 and before:
            look["of"] = draw.one(before)["id"]
            look["earned"] = bound(draw, ["50", "100", "0", "20", "12.34"])
        elif "bonus" not in component["pay"]:
            look["earned"] = bound(draw, ["50", "100", "0", "20"])
        else:
            look.update(reached(draw, may_attain(component)))
        looks.append(look)
    found = {"reached": looks}
    tiers = component["pay"].get("tiers")
    if tiers and len(tiers["steps"]) > 1 and draw.chance(45) and not any(
            "earned" in look and "of" not in look for look in looks):
        found["guards"] = draw_tiers.guarded(draw, tiers)
    if draw.chance(50):
        found["tested"] = draw.one(["each deal", "period end"])
        if "bonus" in component["pay"]:
            found["tested"] = "period end"
    if draw.chance(50):
        found["before"] = draw.one(["released", "never earned"])
    return found


def limits(draw, component):
    found = []
    overs = ["month", "quarter", "half", "year", "period"]
    for _ in range(draw.between(1, 3)):
        kind = draw.between(0, 3)
        if kind == 0 and "bonus" not in component["pay"]:
            found.append({"minimum": money(draw, True), "per": "deal"})
        elif kind == 1:
            found.append({"floor": money(draw, draw.chance(50)), "per": draw.one(overs)})
        else:
            per = draw.one(overs + ([] if "bonus" in component["pay"] else ["deal", "deal"]))
            found.append({"cap": money(draw), "per": per})
    return found


def component(draw, number, before, options):
    made = {"id": f"c{number}", "name": f"Component {number}"}
    kind = draw.one(["rate", "amountPerDeal", "table", "tiers", "tiers", "tiers", "bonus"]
                    + options.get("pays", []))
    overs = OVERS + (["deal"] if kind != "bonus" else [])
    if draw.chance(55):
        made["credits"] = credits(draw)
        if not made["credits"]:
            del made["credits"]
    if draw.chance(15):
        made["base"] = draw.one(["units", "amount"])
    if draw.chance(75):
        made["measure"] = measure(draw, overs)
    if draw.chance(15):
        made["quota"] = {"facts": "units"}
    if kind == "rate":
        made["pay"] = {"rate": draw.one(RATES)}
    elif kind == "amountPerDeal":
        made["pay"] = {"amountPerDeal": draw.one(SUMS)}
    elif kind == "amountPerUnit":
        made["pay"] = {"amountPerUnit": dict(draw_tiers.unit(draw), amount=draw.one(SUMS + ["-5"]))}
    elif kind == "table":
        made["pay"] = {"table": table(draw)}
    elif kind == "bonus":
        made["pay"] = {"bonus": bonus(draw, may_attain(made) and draw.chance(75))}
    else:
        made["pay"] = {"tiers": draw_tiers.tiers(draw, made, may_attain(made), options, table)}
    if kind != "bonus" and draw.chance(35):
        made["modifiers"] = modifiers(draw, made)
    if draw.chance(options.get("gates", 25)):
        stated = gate(draw, made, before, options)
        if stated:
            made["gate"] = stated
    if draw.chance(40):
        made["limits"] = limits(draw, made)
    return made


def terms(draw):
    found = {}
    if draw.chance(8):
        found["requiredFields"] = draw.some(["product", "term", "units"], 2)
    if draw.chance(20):
        found["caps"] = [{"cap": money(draw), "per": draw.one(["month", "quarter", "half", "year"])}
                         for _ in range(draw.between(1, 2))]
    if draw.chance(40):
        found["payCalendar"] = pay_calendar(draw)
    if draw.chance(25):
        found["rounding"] = {
            "places": draw.one([2, 2, 2, 3, 1, 0, -1]),
            "mode": draw.one(["half up", "half down", "half even", "up", "down", "ceiling", "floor"])}
    return found


def pay_calendar(draw):
    frequency = draw.one(["monthly", "semi-monthly", "quarterly"])
    if frequency == "semi-monthly":
        share = draw.one(["0.5", "0.25", "0.333"])
        rest = {"0.5": "0.5", "0.25": "0.75", "0.333": "0.667"}[share]
        later = draw.between(0, 1)
        return {"frequency": frequency, "payments": [
            {"share": share, "monthsAfter": later, "day": 15},
            {"share": rest, "monthsAfter": later, "day": "last"}]}
    if draw.chance(50):
        return {"frequency": frequency, "payments": [
            {"share": "1", "monthsAfter": draw.between(0, 2), "day": draw.one([1, 15, 28, "last"])}]}
    return {"frequency": frequency, "payments": [
        {"share": "0.7", "monthsAfter": 0, "day": "last"},
        {"share": "0.2", "monthsAfter": 1, "day": 10},
        {"share": "0.1", "monthsAfter": 3, "day": "last"}]}


def calendar(draw):
    if draw.chance(50):
        return {"firstMonth": draw.one([1, 2, 4, 7, 12])}
    return {"starts": draw.one([
        ["2025-01-01", "2025-03-31", "2025-07-15", "2025-10-01"],
        ["2024-12-15", "2025-02-10", "2025-05-05", "2025-08-31", "2025-12-01"]]),
        "to": "2026-01-15"}


def plan(draw, options):
    made = {"format": 1, "id": "drawn", "name": "Drawn", "version": "1", "currency": "USD"}
    if draw.chance(25):
        made["calendar"] = calendar(draw)
    if draw.chance(15):
        made["for"] = draw.one([{"roles": ["AE"]}, {"teams": ["North"]}, {"payees": ["ann", "7"]},
                                {"roles": ["SDR"], "payees": ["Bob"]}])
    parts = []
    for number in range(draw.one([1, 1, 2, 2, 3])):
        parts.append(component(draw, number + 1, list(parts), options))
    made["components"] = parts
    found = terms(draw)
    if found:
        made["terms"] = found
    return made
