"""Ways to pay: tables, curves and matrices, drawn at random."""

import draw_measure
from draw import BOUNDS, RATES, SUMS, unit


def figure(draw, way):
    return {way: draw.one({"rate": RATES, "amount": SUMS, "multiplier": ["0.5", "2", "1.25", "0"]}[way])}


def table(draw, condition, deep=True):
    """A rate table; cells of sums or multipliers where it is not itself what others multiply."""
    ways = ["rate"]
    if deep and draw.chance(40):
        ways = draw.one([["rate", "amount"], ["amount"], ["rate", "multiplier"], ["multiplier"]])
    found = {"cells": [dict({"when": condition(draw)}, **figure(draw, draw.one(ways)))
                       for _ in range(draw.between(1, 3))]}
    if draw.chance(85):
        otherwise = figure(draw, draw.one(ways))
        found["otherwise"] = otherwise["rate"] if "rate" in otherwise else otherwise
    if draw.chance(50):
        found["precedence"] = draw.one(["first match", "most specific"])
    said = found["cells"] + [o for o in [found.get("otherwise")] if isinstance(o, dict)]
    if any("multiplier" in one for one in said):
        found["times"] = times(draw, condition)
    return found


def times(draw, condition):
    if draw.chance(60):
        return {"rate": draw.one(RATES)}
    return {"table": table(draw, condition, False)}


def bound(draw, value):
    return {draw.one(["from", "from", "above", "bound"]): value}


def curve(draw, component):
    found = {"of": draw.one(["target incentive", "target incentive", "base salary", "money"])}
    by = draw_measure.steps_by(component)
    found["by"] = "attainment" if draw_measure.may_attain(component) and draw.chance(75) else (
        draw.one(by))
    if not draw_measure.has_period(component):
        found["of"] = "money"
    found["shape"] = draw.one(["linear", "linear", "step"])
    places = draw.some(BOUNDS[found["by"]], 3)
    if draw.chance(50):
        places = ["0"] + places
    pays = ["0.25", "0.5", "1", "1.5", "0.333", "0"] if found["of"] != "money" else (
        ["10", "25.50", "100", "333.33", "0"])
    found["points"] = []
    for place in places:
        found["points"].append(dict(bound(draw, place), pays=draw.one(pays)))
        if len(found["points"]) > 1 and found["shape"] == "linear" and draw.chance(20):
            found["points"].append(dict({draw.one(["from", "above"]): place}, pays=draw.one(pays)))
            found["points"][-2] = {"from": place, "pays": found["points"][-2]["pays"]}
    if found["shape"] == "linear" and draw.chance(35):
        found["after"] = {"slope": draw.one(["2", "0.5", "1"])}
    return found


def bands(draw, by):
    return [bound(draw, value) for value in (["0"] if draw.chance(60) else []) + draw.some(
        BOUNDS[by], 2)]


def axis_of_deal(draw):
    number, values = draw.one([("amount", "money"), ("units", "count"), ("term", "number")])
    return {"number": number, "bands": bands(draw, values)}


def axis_of_measure(draw, options, condition):
    what = draw.one([{"sum": "quota credit"}, {"sum": "amount"}, {"count": "deals"},
                     {"average": "margin"}, {"last": "margin"}, {"achieved": "score", "take": "last"},
                     {"achieved": "meetings", "of": "team"}, {"sum": "amount", "of": "company"}])
    what = dict(what)
    if "achieved" not in what and draw.chance(25):
        what["when"] = condition(draw)
    part = {"measure": what}
    found = {"measure": what, "by": draw.one(draw_measure.steps_by(part))}
    if "sum" in what and draw.chance(60):
        found["by"] = "attainment"
        if draw.chance(50):
            found["quota"] = {"facts": draw.one(["amount", "units"])}
    found["bands"] = bands(draw, found["by"])
    return found


def matrix(draw, options, condition, of_period):
    if of_period:
        found = {"rows": axis_of_measure(draw, options, condition),
                 "columns": axis_of_measure(draw, options, condition)}
    else:
        found = {"rows": axis_of_deal(draw), "columns": axis_of_deal(draw)}
    ways = {"rate": RATES, "amount": SUMS, "target incentive": ["0.1", "0.5", "0.0333"]}
    if draw.chance(20):
        found["times"] = times(draw, condition)
        values = ["0.5", "2", "1.25"]
    else:
        found["pays"] = draw.one(list(ways) if of_period else ["rate", "amount"])
        values = ways[found["pays"]]
    found["cells"] = [[draw.one(values) for _ in found["columns"]["bands"]]
                      for _ in found["rows"]["bands"]]
    return found


def per_unit(draw):
    return dict(unit(draw), amount=draw.one(SUMS + ["-5"]))
