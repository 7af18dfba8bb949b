"""Recomputes a comparison of two plans and writes its answers as CSV.

    python3 recompute.py crm FOLDER_OF_THE_RAW_SET [ANSWERS]
    python3 recompute.py adventureworks FOLDER_OF_THE_RAW_SET [ANSWERS]
    python3 recompute.py fixture FOLDER_WITH_THE_IN_FILES [ANSWERS]

ANSWERS defaults to the checked-in folder of that name under src/test/resources/oracle; what we
supply (in-payees.csv, in-quotas.csv) is read from the checked-in folder always."""

import os
import sys
import tempfile

import facts
import meaning
import prepare
import replay
import spans
from plans import COMPARISONS

HERE = os.path.dirname(os.path.abspath(__file__))
SIDES = ("current", "proposed")


def checked_in(name):
    return os.path.join(HERE, "..", "resources", "oracle", name)


def read(name, folder):
    own = checked_in(name)
    splits = {}
    if name == "fixture":
        deals = facts.read_deals(os.path.join(folder, "in-deals.csv"))
        splits = facts.read_splits(os.path.join(folder, "in-splits.csv"))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            path = os.path.join(scratch, "deals.csv")
            prepare.DEALS[name](folder, path)
            deals = facts.read_deals(path)
    payees = facts.read_payees(os.path.join(own, "in-payees.csv"))
    quotas = facts.read_quotas(os.path.join(own, "in-quotas.csv"))
    return deals, splits, payees, quotas


def text(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def both(current, proposed):
    return [text(current), text(proposed), text(proposed - current)]


class Sums:
    """Cents by side and key."""

    def __init__(self):
        self.cents = {}

    def add(self, side, key, cents):
        self.cents[side, key] = self.cents.get((side, key), 0) + cents

    def row(self, key):
        return both(*(self.cents.get((side, key), 0) for side in SIDES))

    def keys(self):
        return {key for _, key in self.cents}


def compare(name, folder):
    """Returns the rows of each answer file by file name, and the counts of the facts."""
    comparison = COMPARISONS[name]
    first, last = comparison["first"], comparison["last"]
    reporting_of = comparison["reporting_of"]
    deals, splits, payees, quotas = read(name, folder)

    won = [deal for deal in deals if deal["stage"] == "Won"]
    outside = [deal for deal in won if not first <= deal["date"] <= last]
    if outside:
        raise ValueError(f"{len(outside)} won deals lie outside the compared period")
    lines = replay.credit_lines(won, splits)
    for line in lines:
        payee = payees[line["payee"]]
        if not (payee["hire_date"] or first) <= line["date"] <= (payee["leave_date"] or last):
            raise ValueError(f"{line['deal']['deal_id']} lies outside the time of its payee")
    held = {
        line["deal"]["deal_id"]
        for line in lines
        for side in SIDES
        if replay.lacks_quota(comparison[side], line, payees, quotas)
    }
    lines = [line for line in lines if line["deal"]["deal_id"] not in held]

    earned, credited = Sums(), Sums()
    paid = Sums()
    period_lines, deal_lines = Sums(), Sums()
    date_of_deal = {}
    for side in SIDES:
        plan = comparison[side]
        entries = replay.earn(plan, lines, payees, quotas, first, last)
        for e in entries:
            period = reporting_of(e.date).id
            for key in ("all", ("payee", e.payee), ("period", e.payee, period)):
                earned.add(side, key, e.cents)
            earned.add(side, ("component", e.payee, e.component), e.cents)
            if e.deal is None:
                period_lines.add(side, (e.payee, e.component, period, e.measure_period), e.cents)
            else:
                key = (e.payee, e.deal["deal_id"], e.component)
                date_of_deal[e.deal["deal_id"]] = e.date
                deal_lines.add(side, key, e.cents)
                credited.add(side, key, meaning.to_cents(e.credited))
        for (payee, pay_date), cents in replay.pay(plan, entries).items():
            if first <= pay_date <= last:
                period = reporting_of(pay_date).id
                for key in ("all", ("payee", payee), ("period", payee, period)):
                    paid.add(side, key, cents)

    payee_ids = sorted(payees, key=facts.id_order)
    reporting = [span.id for span in spans.all_in(reporting_of, first, last)]
    components = []
    for side in SIDES:
        for component in comparison[side]["components"]:
            if component["id"] not in components:
                components.append(component["id"])

    answers = {}
    money = [f"{kind}_{what}" for kind in ("earned", "paid") for what in (*SIDES, "difference")]
    answers["payees.csv"] = [["payee_id", *money]] + [
        [p, *earned.row(("payee", p)), *paid.row(("payee", p))] for p in payee_ids
    ]
    answers["periods.csv"] = [["payee_id", "period", *money]] + [
        [p, period, *earned.row(("period", p, period)), *paid.row(("period", p, period))]
        for p in payee_ids
        for period in reporting
    ]
    answers["components.csv"] = [["payee_id", "component", *money[:3]]] + [
        [p, component, *earned.row(("component", p, component))]
        for p in payee_ids
        for component in components
    ]
    deal_header = "payee_id deal_id component period credited_current credited_proposed"
    answers["deals.csv"] = [[*deal_header.split(), *SIDES, "difference"]] + [
        [
            *key,
            reporting_of(date_of_deal[key[1]]).id,
            *credited.row(key)[:2],
            *deal_lines.row(key),
        ]
        for key in sorted(
            deal_lines.keys(),
            key=lambda k: (
                facts.id_order(k[0]),
                date_of_deal[k[1]],
                facts.id_order(k[1]),
                components.index(k[2]),
            ),
        )
    ]
    line_header = ["payee_id", "component", "period", "measure_period", *SIDES, "difference"]
    answers["lines.csv"] = [line_header] + [
        [*key, *period_lines.row(key)]
        for key in sorted(
            period_lines.keys(),
            key=lambda k: (facts.id_order(k[0]), reporting.index(k[2]), components.index(k[1])),
        )
    ]
    answers["totals.csv"] = [
        ["key", *SIDES, "difference"],
        ["earned", *earned.row("all")],
        ["paid", *paid.row("all")],
    ]
    counts = {
        "deals read": len(deals),
        "used": len(won) - len(held),
        "held": len(held),
        "ignored": len(deals) - len(won),
        "credit lines": len(lines),
    }
    return answers, counts


def main(arguments):
    if len(arguments) not in (2, 3) or arguments[0] not in COMPARISONS:
        sys.exit(__doc__)
    name, folder = arguments[:2]
    target = arguments[2] if len(arguments) == 3 else checked_in(name)
    answers, counts = compare(name, folder)
    for file, rows in answers.items():
        prepare.write(os.path.join(target, file), rows[0], rows[1:])
        print(f"{file}: {len(rows) - 1} rows")
    for what, count in counts.items():
        print(f"{what}: {count}")
    for row in answers["totals.csv"]:
        print(" ".join(row))


if __name__ == "__main__":
    main(sys.argv[1:])
