"""Plans of a case: every kind and option that a plan file can say, drawn at random."""

import draw_measure
import draw_pay
import draw_release
import draw_terms
import draw_tiers
from derived import is_of_payee
from draw import PRODUCTS, RATES, SUMS
from draw_terms import money
from pay import texts

KINDS = ["rate", "amountPerDeal", "amountPerUnit", "table", "table", "tiers", "tiers", "tiers",
         "curve", "matrix", "bonus"]


def condition(draw, deep=True):
    if draw.numbers and draw.chance(20):
        return of_number(draw)
    kind = draw.between(0, 12 if deep else 9)
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
        return draw.one([{"field": "region", "sameAs": "payee.region"},
                         {"field": "payee.role", "is": "AE"},
                         {"field": "payee.base_salary", "atLeast": "10000"}])
    if kind == 9:
        return {"field": "account", "in": draw.some(["Acme", "Bolt"], 2)}
    if kind == 10:
        return {"not": condition(draw, False)}
    return {"all" if kind == 11 else "any": [
        condition(draw, False) for _ in range(draw.between(1, 3))]}


def of_number(draw):
    name = draw.one(draw.numbers)
    value = {"tenure": "3", "age": "30", "nth": "2", "nth of account": "1", "points": "2",
             "rate of margin": "10"}.get(name, "400")
    return {"field": name, draw.one(["atLeast", "above", "atMost", "below"]): value}


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


def modifiers(draw, component):
    found = {}
    attain = draw_measure.may_attain(component)

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


def gate(draw, component, before):
    if not draw_measure.has_end(component):
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
            if not draw_measure.has_end(of):
                return None
            look.update(reached(draw, draw_measure.may_attain(of) and draw.chance(70)))
        elif kind <= 3 and before:
            look["of"] = draw.one(before)["id"]
            look["earned"] = bound(draw, ["50", "100", "0", "20", "12.34"])
        elif is_by_deal(component):
            look["earned"] = bound(draw, ["50", "100", "0", "20"])
        else:
            look.update(reached(draw, draw_measure.may_attain(component)))
        looks.append(look)
    found = {"reached": looks}
    tiers = component["pay"].get("tiers")
    if tiers and draw_tiers.may_be_guarded(tiers) and draw.chance(45) and not any(
            "earned" in look and "of" not in look for look in looks):
        found["guards"] = draw_tiers.guarded(draw, tiers)
    if draw.chance(50):
        found["tested"] = draw.one(["each deal", "period end"])
        if not is_by_deal(component):
            found["tested"] = "period end"
    if draw.chance(50):
        found["before"] = draw.one(["released", "never earned"])
    return found


def is_by_deal(component):
    pay = component["pay"]
    return "bonus" not in pay and "measure" not in pay.get("matrix", {}).get("rows", {})


def limits(draw, component):
    found = []
    overs = ["month", "quarter", "half", "year", "period"]
    for _ in range(draw.between(1, 3)):
        kind = draw.between(0, 3)
        if kind == 0 and is_by_deal(component):
            found.append({"minimum": money(draw, True), "per": "deal"})
        elif kind == 1 and not draw.openings:
            found.append({"floor": money(draw, draw.chance(50)), "per": draw.one(overs)})
        else:
            per = draw.one(overs + (["deal", "deal"] if is_by_deal(component) else []))
            found.append({"cap": money(draw), "per": per})
    return found


def pay(draw, kind, made, options, of_period):
    attain = draw_measure.may_attain(made)
    if kind == "rate":
        return {"rate": draw.one(RATES + ["-0.02"])}
    if kind == "amountPerDeal":
        return {"amountPerDeal": draw.one(SUMS)}
    if kind == "amountPerUnit":
        return {"amountPerUnit": draw_pay.per_unit(draw)}
    if kind == "table":
        return {"table": draw_pay.table(draw, condition)}
    if kind == "curve":
        return {"curve": draw_pay.curve(draw, made)}
    if kind == "matrix":
        return {"matrix": draw_pay.matrix(draw, options, condition, of_period)}
    if kind == "bonus":
        return {"bonus": bonus(draw, attain and draw.chance(75))}
    return {"tiers": draw_tiers.tiers(draw, made, attain, condition)}


def component(draw, number, before, options):
    made = {"id": f"c{number}", "name": f"Component {number}"}
    kind = draw.one(KINDS)
    of_period = kind == "bonus" or kind == "matrix" and draw.chance(60)
    if draw.chance(50):
        made["credits"] = credits(draw)
        if not made["credits"]:
            del made["credits"]
    if draw.chance(20):
        made["base"] = draw.one(["units", "margin"] + [
            n for n in draw.numbers if n in ("net", "points", "rounded", "doubled")])
    if draw.chance(75):
        needs = "period" if of_period else "curve" if kind == "curve" else "deal"
        made["measure"] = draw_measure.measure(draw, needs, options, condition)
    if draw.chance(30) or "achieved" in draw_measure.of(made):
        made["quota"] = draw_measure.quota(draw, made)
    made["pay"] = pay(draw, kind, made, options, of_period)
    if not of_period and draw.chance(30):
        made["modifiers"] = modifiers(draw, made)
    if isinstance(draw_measure.over(made), dict) and "months" in draw_measure.over(made):
        # A deal that moves the measure without being credited, of a payee without the day.
        made.get("credits", {}).pop("when", None)
        if not made.get("credits", True):
            del made["credits"]
    if depends_on_payee(draw, made):
        made.setdefault("credits", {})["to"] = "owner"
    if draw.chance(22):
        stated = gate(draw, made, before)
        if stated:
            made["gate"] = stated
    if draw.chance(35):
        made["limits"] = limits(draw, made)
    if draw.chance(options["release"]):
        made["release"] = draw_release.release(draw, not of_period)
    if not of_period and draw.chance(options["clawback"]):
        made["clawback"] = draw_release.clawback(draw)
    return made


def depends_on_payee(draw, component):
    """Whether those who share a deal may have different rates. Such deals are not shared."""
    plan = {"numbers": {name: draw_measure.NUMBERS[name] for name in draw.numbers}}
    names = set()
    for slot in ("credits", "base", "pay", "modifiers"):
        names |= texts(component.get(slot))
    return any(is_of_payee(plan, name) for name in names)


def calendar(draw):
    if draw.chance(65):
        return {"firstMonth": draw.one([1, 2, 4, 7, 12])}
    return {"starts": draw.one([
        ["2025-01-01", "2025-03-31", "2025-07-15", "2025-10-01"],
        ["2024-12-15", "2025-02-10", "2025-05-05", "2025-08-31", "2025-12-01"]]),
        "to": "2026-01-15"}


def plan(draw, options):
    made = {"format": 1, "id": "drawn", "name": "Drawn", "version": "1", "currency": "USD"}
    if draw.chance(30):
        made["effective"] = draw.one([
            {"from": "2026-01-01", "to": "2026-06-30"}, {"from": "2026-01-01", "to": "2026-12-31"},
            {"from": "2025-02-01", "to": "2025-04-30"}, {"from": "2025-02-01", "to": "2025-04-14"}])
    if draw.chance(25):
        made["calendar"] = calendar(draw)
    if draw.chance(15):
        made["for"] = draw.one([{"roles": ["AE"]}, {"teams": ["North"]}, {"payees": ["ann", "7"]},
                                {"roles": ["SDR"], "payees": ["Bob"]}])
    draw.numbers = []
    if draw.chance(35):
        made["numbers"] = draw_measure.numbers(draw)
        draw.numbers = list(made["numbers"])
    options = dict(options, numbers=draw.numbers)
    parts = []
    for number in range(draw.one([1, 1, 2, 2, 3])):
        parts.append(component(draw, number + 1, list(parts), options))
    made["components"] = parts
    found = draw_terms.terms(draw, parts, options)
    if found:
        made["terms"] = found
    return made


def other(draw, options):
    """A simple plan of the other side, for everybody."""
    made = {"format": 1, "id": "other", "name": "Other", "version": "1", "currency": "USD"}
    draw.numbers = []
    kind = draw.one(["rate", "amountPerDeal", "tiers"])
    part = {"id": "c1", "name": "Component 1"}
    part["pay"] = pay(draw, kind, part, dict(options, numbers=[]), False)
    made["components"] = [part]
    return made
