"""Payees, quotas, deals and splits of a case, as CSV texts."""

from draw import DEAL_IDS, MONEY, PRODUCTS

NAMES = ["ann", "Bob", "7", "12", "eve"]
DAYS = ["01", "02", "14", "15", "28"]
MONTH_ENDS = {1: 31, 2: 28, 3: 31, 4: 30, 5: 31, 6: 30, 7: 31, 8: 31, 9: 30, 10: 31, 11: 30, 12: 31}
FORMS = [("50%", "50%"), ("1/3", "2/3"), ("0.6", "0.4"), ("1/3", "1/3", "1/3"), ("12.5%", "87.5%"),
         ("3/7", "4/7")]


def payees(draw):
    rows = []
    names = [NAMES[i] for i in range(draw.between(1, 4))]
    for name in names:
        hired = draw.one(["", "", "", "2025-02-15", "2024-06-01", "2025-05-01"])
        left = draw.one(["", "", "", "", "2025-11-10", "2025-08-31"])
        target = draw.one(["12000", "12000", "5000.50", "1000"])
        salary = draw.one(["24000", "7777.77", "24000"])
        if draw.chance(4):
            target = ""
        if draw.chance(4):
            salary = ""
        rows.append([name, draw.one(["AE", "AE", "SDR"]), draw.one(["North", "South"]), hired, left,
                     target, salary])
    return "payee_id role team hire_date leave_date target_incentive base_salary".split(), rows


def spans_of(draw):
    kind = draw.one(["year", "year", "quarter", "quarter", "month", "half", "odd"])
    if kind == "odd":
        return [("2025-01-15", "2025-12-31")]
    length = {"year": 12, "quarter": 3, "month": 1, "half": 6}[kind]
    found = []
    for first in range(1, 13, length):
        last = first + length - 1
        found.append((f"2025-{first:02d}-01", f"2025-{last:02d}-{MONTH_ENDS[last]}"))
    return found


def quotas(draw, people):
    rows = []
    for name, role, *_ in people:
        if draw.chance(70):
            for measure in draw.one([["amount"], [""], ["amount", "units"], ["units"]]):
                figure = draw.one(["1000", "4000", "500", "1000.01", "3000", "333"])
                for first, last in spans_of(draw):
                    if not draw.chance(4):
                        rows.append([name, "", measure, first, last, figure])
        if draw.chance(10):
            for first, last in spans_of(draw):
                rows.append([name, "", "target_incentive", first, last, draw.one(["3000", "999"])])
    for role in ("AE", "SDR"):
        if draw.chance(60):
            measure = draw.one(["amount", "amount", "", "units"])
            for first, last in spans_of(draw):
                rows.append(["", role, measure, first, last, draw.one(["1000", "4000", "1200"])])
    return "payee_id role measure from to quota".split(), rows


def day(draw):
    month = draw.between(1, 12)
    last = str(MONTH_ENDS[month])
    return f"2025-{month:02d}-{draw.one(DAYS + [last])}"


def deals(draw, people):
    rows, splits, made = [], [], []
    days = [day(draw) for _ in range(draw.between(1, 8))]
    names = [person[0] for person in people]
    for n in range(draw.between(1, 16)):
        identity = draw.one(DEAL_IDS).format(n=n + 1)
        amount = draw.one(MONEY)
        reverses = ""
        if made and draw.chance(10):
            reverses, positive = draw.one(made)
            amount = "-" + positive
            if draw.chance(15):
                reverses = draw.one(["", "nothing"])
        elif draw.chance(4):
            amount = "-" + amount
        else:
            made.append((identity, amount))
        amount = {"-0": "0"}.get(amount, amount)
        product = draw.one(PRODUCTS) if not draw.chance(4) else ""
        term = draw.one(["12", "24", "36", "24.5"]) if not draw.chance(4) else ""
        units = draw.one(["1", "2", "10", "0.5", "3.25", "0", "5"]) if not draw.chance(4) else ""
        if units and amount.startswith("-"):
            units = "-" + units if units != "0" else "0"
        owner = draw.one(names)
        for other in rows:
            if reverses == other[0] and draw.chance(85):
                owner = other[1]
        stage = "Won" if draw.chance(95) else "Closed Lost"
        rows.append([identity, owner, draw.one(days) if draw.chance(80) else day(draw), amount, stage,
                     product, term, units, reverses])
        if stage == "Won" and draw.chance(25) and len(names) > 1:
            form = draw.one([f for f in FORMS if len(f) <= len(names)])
            sharing = list(names)
            draw.random.shuffle(sharing)
            for name, share in zip(sharing, form):
                splits.append([identity, name, share, draw.one(["lead", "partner"])])
            if len(sharing) > len(form) and draw.chance(20):
                splits.append([identity, sharing[len(form)], draw.one(["50%", "1/3"]), "overlay"])
            if draw.chance(4):
                splits[-1][2] = "0.1"
    return (
        ("deal_id payee_id date amount stage product term units reverses".split(), rows),
        ("deal_id payee_id share role".split(), splits),
    )


def csv(table):
    headings, rows = table
    return "\n".join(",".join(row) for row in [headings] + rows) + "\n"


def facts(draw):
    people = payees(draw)
    won, splits = deals(draw, people[1])
    texts = {"deals": csv(won), "payees": csv(people)}
    found = quotas(draw, people[1])
    if found[1]:
        texts["quotas"] = csv(found)
    if splits[1]:
        texts["splits"] = csv(splits)
    return texts
