"""Terms of a plan: draws, guarantees, hold-harmless, pay calendars, drawn at random."""

PER = ["month", "month", "quarter", "half"]


def money(draw, low=False):
    if draw.chance(25):
        return {draw.one(["targetIncentive", "baseSalary"]): draw.one(["0.01", "0.1", "1", "0.0333"])}
    return draw.one(["10", "25.50", "33.33"] if low else ["50", "100", "120.01", "200", "80"])


def turns(draw):
    return {"periods": draw.between(1, 6), **draw.one([{}, {"from": "plan start"}, {"from": "hire"}])}


def recovery(draw):
    if draw.chance(20):
        return "none"
    found = {}
    if draw.chance(30):
        found["part"] = draw.one(["0.6", "0.333", "1"])
    if draw.chance(30):
        found["fromPeriod"] = draw.between(1, 5)
    if draw.chance(30):
        found["takes"] = draw.one(["0.5", "0.25", "0.333"])
    if draw.chance(50):
        found["leaves"] = draw.one(["the draw", "zero", "may go below"])
    if draw.chance(40):
        found["forgiven"] = draw.one(["never", "year end", {"afterPeriods": draw.between(1, 4)}])
    return found


def draw_clause(draw, components):
    found = {"pays": draw.one(["top-up", "on top", "in advance"]), "amount": money(draw),
             "per": draw.one(PER), "recovery": recovery(draw)}
    if draw.chance(60):
        found["for"] = turns(draw)
    if draw.chance(25):
        found["scope"] = {"components": draw.some([c["id"] for c in components], 2)}
    return found


def guarantee(draw):
    found = {"amount": money(draw), "per": draw.one(PER)}
    if draw.chance(60):
        found["for"] = turns(draw)
    if draw.chance(50):
        found["comparedWith"] = draw.one(["due", "earned"])
    if draw.chance(25):
        found["baseSalary"] = "in"
        found["amount"] = draw.one(["2500", "900", {"baseSalary": "1.1"}])
    return found


def hold_harmless(draw):
    found = {"plan": "other", "per": draw.one(PER)}
    if draw.chance(60):
        found["for"] = turns(draw)
    if draw.chance(60):
        found["recovery"] = draw.one(["none", "later periods", "later periods"])
    return found


def pay_calendar(draw):
    frequency = draw.one(["monthly", "semi-monthly", "quarterly", "weekly", "fortnightly"])
    found = {"frequency": frequency}
    if frequency == "weekly":
        found["cutOff"] = {"day": draw.one(["friday", "sunday", "wednesday"])}
        if draw.chance(50):
            found["cutOff"].update(time="17:00", zone=draw.one(["America/New_York", "Europe/Berlin"]),
                                   timestamp="closed")
    if frequency == "fortnightly":
        found["from"] = draw.one(["2025-01-06", "2024-12-26"])
    found["payments"] = payments(draw, frequency)
    if draw.chance(40):
        for payment in found["payments"]:
            payment["weekend"] = draw.one(["previous weekday", "next weekday", "stays"])
            if len(found["payments"]) > 1:
                payment["weekend"] = "next weekday"
    if draw.chance(30):
        found["decides"] = draw.one(["due", "earned"])
    if draw.chance(40):
        found["negative"] = draw.one(["carried", "claimed back"])
    return found


def payments(draw, frequency):
    if frequency in ("weekly", "fortnightly"):
        if draw.chance(50):
            return [{"share": "1", "daysAfter": draw.between(0, 9)}]
        return [{"share": "0.35", "daysAfter": 3}, {"share": "0.65", "daysAfter": 17}]
    if frequency == "semi-monthly":
        share = draw.one(["0.5", "0.25", "0.333"])
        rest = {"0.5": "0.5", "0.25": "0.75", "0.333": "0.667"}[share]
        later = draw.between(0, 1)
        return [{"share": share, "monthsAfter": later, "day": 15},
                {"share": rest, "monthsAfter": later, "day": "last"}]
    if draw.chance(50):
        return [{"share": "1", "monthsAfter": draw.between(0, 2), "day": draw.one([1, 15, 28, "last"])}]
    return [{"share": "0.7", "monthsAfter": 0, "day": "last"},
            {"share": "0.2", "monthsAfter": 1, "day": 10},
            {"share": "0.1", "monthsAfter": 3, "day": "last"}]


def terms(draw, components, options):
    found = {}
    if draw.chance(8):
        found["requiredFields"] = draw.some(["product", "term", "units"], 2)
        if draw.chance(50):
            found["grace"] = {"months": draw.between(1, 5)}
    if draw.chance(20):
        found["caps"] = [{"cap": money(draw), "per": draw.one(["month", "quarter", "half", "year"])}
                         for _ in range(draw.between(1, 2))]
    if draw.chance(15):
        found["draw"] = draw_clause(draw, components)
    if draw.chance(12):
        found["guarantee"] = guarantee(draw)
    if options.get("other"):
        found["holdHarmless"] = hold_harmless(draw)
    if draw.chance(45):
        found["payCalendar"] = pay_calendar(draw)
    if draw.chance(25):
        found["rounding"] = {
            "places": draw.one([2, 2, 2, 3, 1, 0, -1]),
            "mode": draw.one(["half up", "half down", "half even", "up", "down", "ceiling", "floor"])}
    return found
