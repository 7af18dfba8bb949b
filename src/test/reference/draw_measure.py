"""Measures, quotas and numbers of a plan's own, drawn at random, and what fits together."""

PERIODS = ["month", "quarter", "quarter", "half", "year", "period"]
ODD_PERIODS = ["week", "half-month", "plan term", {"weeks": 2, "from": "2025-03-03"},
               {"months": 12, "from": "payee.hire_date"}, {"months": 3, "from": "payee.hire_date"}]
WITHOUT_PERIOD = ["lifetime", {"rollingDays": 30}, {"rollingMonths": 3}, {"rollingDays": 90}]
NUMBERS = {
    "net": {"minus": ["amount", "margin"]},
    "points": {"plus": [{"divide": ["amount", "300"]}, "1"]},
    "doubled": {"times": ["net", "2"]},
    "rounded": {"round": {"divide": ["amount", "7"]}, "places": 1, "mode": "half even"},
    "rate of margin": {"divide": ["margin", "units"]},
    "tenure": {"monthsSince": "payee.hire_date"},
    "age": {"daysSince": "due"},
    "nth": {"ordinal": "payee"},
    "nth of account": {"ordinal": "account"},
}


def numbers(draw):
    """Numbers of the plan's own, with those that they are made of."""
    names = draw.some(list(NUMBERS), 4)
    if "doubled" in names and "net" not in names:
        names.append("net")
    return {name: NUMBERS[name] for name in names}


def of(component):
    return component.get("measure", {"sum": "quota credit"})


def over(component):
    return of(component).get("over", "quarter")


def has_period(component):
    how = over(component)
    return how not in ("deal", "lifetime") and not (
        isinstance(how, dict) and ("rollingDays" in how or "rollingMonths" in how))


def is_rolling(component):
    return isinstance(over(component), dict) and not has_period(component)


def is_given(component):
    """Whether others move it."""
    return "achieved" in of(component) or of(component).get("of", "payee") != "payee"


def has_end(component):
    """Whether there is one standing at a period's end: not of an account."""
    return has_period(component) and of(component).get("of") != "account"


def may_attain(component):
    """Whether attainment of this measure makes sense, so that the plan reader takes it."""
    what, quota = of(component), component.get("quota", {"facts": "amount"})
    return has_period(component) and ("sum" in what or "achieved" in what or (
        "count" in what and "facts" in quota and quota["facts"] != "amount"))


def may_re_rate(component):
    return not is_rolling(component) and not is_given(component)


def steps_by(component):
    """By what steps can go, without attainment."""
    what = of(component)
    if "count" in what:
        return ["count"]
    if what.get("sum") in ("quota credit", "amount", "net"):
        return ["money"]
    return ["count", "number"] if "achieved" in what else ["number"]


def overs(draw, kind):
    if draw.chance(60):
        return draw.one(PERIODS)
    if kind == "period" or draw.chance(55):
        return draw.one(ODD_PERIODS)
    if kind != "curve" and draw.chance(40):
        return "deal"
    return "lifetime" if kind == "curve" else draw.one(WITHOUT_PERIOD)


def measure(draw, kind, options, condition):
    """kind: "period" where a period is needed, "curve" where re-rating is, else "deal"."""
    found = dict(draw.one([
        {"sum": "quota credit"}, {"sum": "amount"}, {"sum": "quota credit"}, {"count": "deals"},
        {"sum": "units"}, {"average": "margin"}, {"last": "margin"}]))
    if "net" in options["numbers"] and draw.chance(20):
        found = {"sum": "net"}
    if kind != "curve" and draw.chance(25):
        found["of"] = draw.one(["team", "company", "account"] if kind == "deal" else [
            "team", "company"])
    elif kind != "curve" and draw.chance(15):
        found = {"achieved": draw.one(["meetings", "score"]),
                 "of": draw.one(["payee", "team", "company"])}
        if draw.chance(50):
            found["take"] = draw.one(["sum", "average", "last"])
    if "achieved" in found:
        if draw.chance(25):
            found["when"] = {"field": "place", "is": "site"}
    elif draw.chance(20):
        found["when"] = condition(draw)
    own = "of" not in found and "last" not in found and "achieved" not in found
    if own and found.get("sum") != "quota credit" and draw.chance(15):
        found["splits"] = draw.one(["in full", "in full", "by share"])
    found["over"] = overs(draw, kind)
    if found["over"] == "deal" and not ({"sum", "count"} & set(found)) or is_given(
            {"measure": found}) and not has_period({"measure": found}):
        found["over"] = draw.one(PERIODS)
    return found


def spread(draw, yearly):
    """How a yearly figure is cut."""
    found = {}
    if draw.chance(50):
        found["factor"] = draw.one(["1.1", "0.6", "0.333", "2"])
    if yearly and draw.chance(40):
        found["weights"] = draw.one([
            {"quarters": ["0.2", "0.25", "0.25", "0.3"]},
            {"quarters": ["0.1", "0.2", "0.333", "0.367"]},
            {"months": ["0.2", "0.08", "0.08", "0.08", "0.08", "0.08", "0.08", "0.08", "0.08",
                        "0.08", "0.04", "0.04"]}])
    if draw.chance(35):
        found["ramp"] = draw.one([
            [{"months": 3, "share": "0.5"}], [{"months": 2, "share": "0.333"},
                                              {"months": 1, "share": "0.8"}]])
    elif draw.chance(40):
        found["prorate"] = draw.one(["days", "whole months", "started months"])
    return found


def quota(draw, component):
    found = {"facts": draw.one(["amount", "amount", "units"])}
    if of(component).get("achieved"):
        found = {"facts": of(component)["achieved"]}
    elif draw.chance(35) and "count" not in of(component):
        found = {"stated": []}
        for who in ({"payee": "ann"}, {"role": "AE"}, {}):
            if draw.chance(60):
                found["stated"].append(dict(
                    who, quota=draw.one(["1000", "4000", "333", "2500.50"]),
                    per=draw.one(["year", "quarter", "month", "half", "year"])))
        if not found["stated"]:
            found["stated"] = [{"quota": "3000", "per": "year"}]
    if over(component) in PERIODS and draw.chance(70):
        found.update(spread(draw, True))
        if draw.chance(40):
            found["targetIncentive"] = spread(draw, True)
    if "targetIncentive" in found and not found["targetIncentive"]:
        del found["targetIncentive"]
    return found
