"""Tier tables: figures by attainment, money, count or another number, in every mode."""

import draw_measure
import draw_pay
from draw import BOUNDS, RATES, SUMS, unit

FACTORS = ["1", "1.5", "2", "0.5", "0", "0.333"]


def by(draw, component, may_attain):
    return draw.one((["attainment"] * 2 if may_attain else []) + draw_measure.steps_by(component))


def kinds(component, falling):
    """The ways in which steps may go together."""
    re_rates = draw_measure.may_re_rate(component)
    if falling:
        return ["whole"] + (["retroactive", "interpolated"] if re_rates else [])
    return ["marginal", "marginal", "whole"] + (
        ["rerating", "rerating", "retroactive", "interpolated", "mixed"] if re_rates else [])


def mode(draw, kind, lower, whole):
    if kind == "marginal":
        return "marginal"
    if kind == "whole":
        return whole
    if kind == "retroactive":
        return "retroactive"
    above = {"retroactiveAbove": draw.one(lower)}
    if kind == "rerating":
        return draw.one(["marginal", "retroactive", above])
    if kind == "interpolated":
        return draw.one(["interpolated", "interpolated", "marginal", "retroactive", above])
    return draw.one(["marginal", "retroactive", above, "whole deal before", "whole deal after"])


def tiers(draw, component, may_attain, condition):
    found = {"by": by(draw, component, may_attain)}
    adds = draw_measure.may_re_rate(component) and bool(
        {"sum", "count"} & set(draw_measure.of(component)))
    falling = draw.chance(12)
    kind = draw.one(kinds(component, falling))
    if not adds and kind not in ("marginal", "whole"):
        kind = "retroactive"
    figure = "rate"
    if draw.chance(30):
        figure = draw.one(["amount", "multiplier"])
    if figure == "amount":
        found["amountPer"] = draw.one(["deal", unit(draw)])
        if draw_measure.may_re_rate(component) and draw_measure.over(component) != "deal":
            if kind in ("marginal", "rerating", "retroactive") and draw.chance(45):
                found["amountPer"] = "once"
    if figure == "multiplier":
        found["times"] = draw_pay.times(draw, condition)
    found["steps"] = steps(draw, found, kind, figure, falling)
    if falling:
        found["direction"] = "falling"
    return found


def steps(draw, table, kind, figure, falling):
    values = {"rate": RATES, "amount": SUMS, "multiplier": FACTORS}[figure]
    picked = draw.some(BOUNDS[table["by"]], 3)
    whole = draw.one(["whole deal before", "whole deal after"])
    if falling:
        places = [{draw.one(["upTo", "below", "bound"]): place} for place in picked[::-1]]
    else:
        places = [{"from": "0"}] + [
            {draw.one(["from", "above", "bound"]): place} for place in picked]
    found = []
    for number, place in enumerate(places):
        step = dict(place, **{figure: draw.one(values)})
        lower = ["0"] + picked[: max(0, number - 1)] if number else ["0"]
        how = mode(draw, kind, lower, whole)
        if number == 0 and not falling and kind not in ("whole", "interpolated", "retroactive"):
            how = "marginal"
        if number == 0 and kind == "interpolated" and isinstance(how, dict):
            how = "interpolated"
        if falling and how == "marginal" or falling and isinstance(how, dict):
            how = "retroactive"
        if how != "marginal" or draw.chance(50):
            step["mode"] = how
        found.append(step)
    return found


def may_be_guarded(table):
    """Only a table of rates can wait in part."""
    return len(table["steps"]) > 1 and "rate" in table["steps"][0] and "direction" not in table and not any(
        step.get("mode") == "interpolated" for step in table["steps"])


def guarded(draw, table):
    step = draw.one(table["steps"][1:])
    ((_, value),) = [(key, step[key]) for key in ("from", "above", "bound") if key in step]
    return {"tiersFrom": value, "by": table["by"]}
