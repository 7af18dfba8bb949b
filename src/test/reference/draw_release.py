"""Releases and clawbacks, drawn at random."""

EVENTS = ["invoice", "cash", "renewal", {"event": "installed"}]


def part(draw, share, may_wait):
    found = {"share": share, "on": "booking"}
    kind = draw.between(0, 9)
    if kind <= 4 and may_wait:
        found["on"] = draw.one(EVENTS + ["cash", "invoice"])
        if draw.chance(50):
            found["settled"] = draw.one(["at the first", "in full", "in proportion"])
    elif kind == 5 and may_wait:
        found["on"] = {"usage": draw.one(["50", "10.5"]), "byDay": draw.one([30, 60, 90])}
    elif kind <= 7:
        found["on"] = {"endOf": draw.one(["month", "quarter", "half", "year"])}
    if draw.chance(30):
        found["after"] = draw.one([{"months": 1}, {"days": 30}, {"months": 2, "days": 10}, {"days": 45}])
    if draw.chance(20):
        found["payDay"] = draw.one([1, 15, 28, "last"])
    if draw.chance(20):
        found["instalments"] = {"count": draw.between(2, 4), "everyMonths": draw.between(1, 3)}
        if draw.chance(50):
            found["instalments"]["oddCents"] = draw.one(["first", "last"])
    return found


def release(draw, may_wait):
    shares = draw.one([["1"], ["1"], ["0.5", "0.5"], ["0.5", "0.3", "0.2"], ["0.333", "0.667"]])
    found = {"parts": [part(draw, share, may_wait) for share in shares]}
    if draw.chance(25):
        found["holdback"] = part(draw, draw.one(["0.1", "0.25", "0.333"]), may_wait)
    return found


def clawback(draw):
    found = {"on": draw.some(["refunded", "churned"], 2)}
    takes = draw.one(["all", "all", {"share": "0.5"}, {"share": "0.333"}, {"proRata": "days"},
                      {"proRata": "months, started one earned"},
                      {"proRata": "months, started one not earned"}])
    months = isinstance(takes, dict) and "months" in takes.get("proRata", "")
    if draw.chance(60) or isinstance(takes, dict) and "proRata" in takes:
        found["within"] = {"months": draw.one([3, 6, 12])}
        if not months and draw.chance(50):
            found["within"] = {"days": draw.one([30, 60, 100])}
        if draw.chance(60):
            found["within"]["since"] = draw.one(["incentive date", "earned date", "payout date"])
    if takes != "all" or draw.chance(40):
        found["takes"] = takes
    if draw.chance(50):
        found["of"] = draw.one(["line as earned", "line before limits", "period reopened"])
    if found.get("of") == "period reopened":
        found["partial"] = "whole deal"
    elif draw.chance(40):
        found["partial"] = draw.one(["by value", "whole deal"])
    return found
