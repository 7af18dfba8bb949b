"""Tier tables: rates by attainment, money, count or another number, in every mode."""

from draw import RATES, SUMS

BOUNDS = {
    "attainment": ["0.333", "0.5", "0.8", "1", "1.2", "2"],
    "money": ["200", "500", "1000", "1500", "2000", "3000.01"],
    "count": ["1", "2", "2.5", "3", "5"],
    "number": ["1", "2", "5", "10", "12.5"],
}
FACTORS = ["1", "1.5", "2", "0.5", "0", "0.333"]


def unit(draw):
    found = {"number": draw.one(["units", "amount"])}
    if draw.chance(50):
        found["fullSteps"] = {"units": "2", "amount": "100"}[found["number"]]
    return found


def by(draw, component, may_attain, options):
    what = component.get("measure", {"sum": "quota credit"})
    found = ["attainment"] * 3 if may_attain else []
    if "count" in what:
        found.append("count")
    elif what["sum"] == "units":
        found += ["number"] if "amountPerUnit" in options.get("pays", []) else ["count", "money"]
    else:
        found += ["money"] * 2
    return draw.one(found)


def modes(draw, kind, values):
    if kind == "marginal":
        return "marginal"
    if kind == "whole":
        return draw.one(["whole deal before", "whole deal after"])
    if kind == "rerating":
        return draw.one(["marginal", "retroactive", {"retroactiveAbove": draw.one(values)}])
    return draw.one(["marginal", "retroactive", {"retroactiveAbove": draw.one(values)},
                     "whole deal before", "whole deal after"])


def tiers(draw, component, may_attain, options, table):
    found = {"by": by(draw, component, may_attain, options)}
    values = BOUNDS[found["by"]]
    picked = draw.some(values, 3)
    kind = draw.one(["marginal", "marginal", "rerating", "rerating", "whole"]
                    + options.get("mixed", []))
    steps = [{"from": "0", "rate": draw.one(RATES)}]
    for value in picked:
        steps.append({draw.one(["from", "above", "bound"]): value, "rate": draw.one(RATES)})
    for number, step in enumerate(steps):
        lower = ["0"] + picked[: max(0, number - 1)] if number else ["0"]
        mode = modes(draw, kind, lower)
        if number == 0 and kind != "whole":
            mode = "marginal"
        if mode != "marginal" or draw.chance(50):
            step["mode"] = mode
    if kind == "whole":
        one = draw.one(["whole deal before", "whole deal after"])
        for step in steps:
            step["mode"] = one
    found["steps"] = steps
    return found


def guarded(draw, table):
    step = draw.one(table["steps"][1:])
    ((_, value),) = [(key, step[key]) for key in ("from", "above", "bound") if key in step]
    return {"tiersFrom": value, "by": table["by"]}
