"""Payees, quotas, deals and splits of a case, as CSV texts."""

from datetime import date, timedelta

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
        hired = draw.one(["", "", "", "2025-02-15", "2024-06-01", "2025-05-01", "2024-12-31"])
        left = draw.one(["", "", "", "", "2025-11-10", "2025-08-31"])
        target = draw.one(["12000", "12000", "5000.50", "1000"])
        salary = draw.one(["24000", "7777.77", "24000"])
        if draw.chance(4):
            target = ""
        if draw.chance(4):
            salary = ""
        team = draw.one(["North", "South"]) if not draw.chance(4) else ""
        rows.append([name, draw.one(["AE", "AE", "SDR"]), team, hired, left, target, salary,
                     draw.one(["East", "West", "East", ""])])
    return ("payee_id role team hire_date leave_date target_incentive base_salary region".split(),
            rows)


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


def dated(draw, who, measure, figure):
    """Rows of a figure for each such period, which may change on a day."""
    per = draw.one(["month", "quarter", "half", "year"])
    if draw.chance(50):
        return [[*who, measure, "2025-01-01", "2025-12-31", figure, per, ""]]
    change, before = draw.one([("2025-05-16", "2025-05-15"), ("2025-07-01", "2025-06-30")])
    return [[*who, measure, "2025-01-01", before, figure, per, ""],
            [*who, measure, change, "2025-12-31", draw.one(["900", "2000"]), per, ""]]


def quotas(draw, people):
    rows = []
    if draw.chance(25):
        for measure in ("meetings", "score"):
            rows += dated(draw, ["", "AE"], measure, draw.one(["4", "10"]))
    for name, role, *_ in people:
        if draw.chance(70):
            for measure in draw.one([["amount"], [""], ["amount", "units"], ["units"]]):
                figure = draw.one(["1000", "4000", "500", "1000.01", "3000", "333"])
                if draw.chance(25):
                    rows += dated(draw, [name, ""], measure, figure)
                    continue
                side = draw.one(["", "", "", "both", "current"])
                for first, last in spans_of(draw):
                    if not draw.chance(4):
                        rows.append([name, "", measure, first, last, figure, "", side])
                        if side == "current":
                            rows.append([name, "", measure, first, last, "77", "", "proposed"])
                if side == "both" and draw.chance(10):
                    rows.append([name, "", measure, "2025-01-01", "2025-12-31", "77", "", "proposed"])
        if draw.chance(10):
            if draw.chance(40):
                rows += dated(draw, [name, ""], "target_incentive", "1500")
            else:
                for first, last in spans_of(draw):
                    rows.append([name, "", "target_incentive", first, last,
                                 draw.one(["3000", "999"]), "", ""])
    for role in ("AE", "SDR"):
        if draw.chance(60):
            measure = draw.one(["amount", "amount", "", "units"])
            for first, last in spans_of(draw):
                rows.append(["", role, measure, first, last, draw.one(["1000", "4000", "1200"]), "",
                             ""])
    return "payee_id role measure from to quota per side".split(), rows


def day(draw):
    month = draw.between(1, 12)
    last = str(MONTH_ENDS[month])
    return f"2025-{month:02d}-{draw.one(DAYS + [last])}"


FURTHER = "margin account region due closed override_rate override_amount override_reason".split()


def further(draw, on, amount):
    """Fields that only some plans ask for."""
    margin = draw.one(["1", "2", "5", "10.5", "40"]) if not draw.chance(4) else ""
    if amount.startswith("-") and margin and draw.chance(70):
        margin = "-" + margin
    account = draw.one(["Acme", "Bolt"]) if not draw.chance(4) else ""
    due = draw.one(["2025-03-01", "2025-01-31", "2024-12-15", ""])
    closed = ""
    if draw.chance(15):
        closed = on + draw.one(["T17:00", "T17:00:01", "T16:59", "T22:00:01Z", "T23:30:00Z", "T02:00Z"])
    own = ["", "", ""]
    if draw.chance(6):
        own = draw.one([["0.15", "", "agreed"], ["", "44.44", "agreed"], ["", "33", "agreed"],
                        ["0.01", "5", "agreed"], ["0.2", "", ""]])
    return [margin, account, draw.one(["East", "West", "West"]), due, closed] + own


def events(draw, won):
    rows = []
    for identity, _, on, amount, stage, *_ in won:
        if stage != "Won":
            continue
        whole = amount.lstrip("-")
        for kind in ("invoiced", "cash received", "usage", "renewed", "installed", "credit note",
                     "refunded", "churned"):
            if not draw.chance(8 if kind == "credit note" else 28):
                continue
            for _ in range(draw.one([1, 1, 2, 3])):
                value = draw.one([whole, "100", "33.33", "250", "0.01"])
                if kind == "usage":
                    value = draw.one(["49.9", "50", "10.5", "60"])
                if kind in ("cash received", "invoiced") and draw.chance(8):
                    value = "-" + draw.one(["50", "100.01"])
                if kind in ("refunded", "churned", "renewed", "installed") and draw.chance(50):
                    value = ""
                if draw.chance(2):
                    value = ""
                rows.append([identity, kind, after(draw, on), value])
    return "deal_id kind date value".split(), rows


def after(draw, text):
    """A day some time after another, on purpose also the same."""
    start = date.fromisoformat(text)
    return (start + timedelta(days=draw.one([0, 1, 14, 29, 30, 31, 59, 60, 90, 100, 181, 365]))
            ).isoformat()


def openings(draw, people):
    rows = []
    for name, *_ in people:
        for component in ("c1", "c2", "plan"):
            if draw.chance(35):
                kind = draw.one(["running", "", "cap used"]) if component != "plan" else "cap used"
                rows.append([name, component, draw.one(["2025-01-01", "2025-02-10", "2024-12-31"]),
                             kind, draw.one(["1", "2", "200", "500", "50.01"])])
    return "payee_id component date kind value".split(), rows


def achievements(draw, people):
    rows = []
    for _ in range(draw.between(2, 8)):
        whose = draw.one([[draw.one(people)[0], ""], ["", draw.one(["North", "South"])], ["", ""]])
        rows.append(whose + [draw.one(["meetings", "score"]), day(draw),
                             draw.one(["1", "2", "2.5", "5", "7", "10"]),
                             draw.one(["site", "phone"])])
    return "payee_id team measure date value place".split(), rows


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
        on = draw.one(days) if draw.chance(80) else day(draw)
        rows.append([identity, owner, on, amount, stage, product, term, units, reverses]
                    + further(draw, on, amount))
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
        ("deal_id payee_id date amount stage product term units reverses".split() + FURTHER, rows),
        ("deal_id payee_id share role".split(), splits),
    )


def csv(table):
    headings, rows = table
    return "\n".join(",".join(row) for row in [headings] + rows) + "\n"


def facts(draw, options):
    people = payees(draw)
    won, splits = deals(draw, people[1])
    texts = {"deals": csv(won), "payees": csv(people)}
    found = quotas(draw, people[1])
    if found[1]:
        texts["quotas"] = csv(found)
    if splits[1]:
        texts["splits"] = csv(splits)
    more = {"events": events(draw, won[1]) if options["release"] + options["clawback"] else None,
            "openings": openings(draw, people[1]) if options["openings"] else None,
            "achievements": achievements(draw, people[1]) if draw.chance(35) else None}
    for kind, table in more.items():
        if table and table[1]:
            texts[kind] = csv(table)
    return texts
