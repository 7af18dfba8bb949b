"""Checks the interpreter against the worked cases of the tests, whose figures were derived by hand.

    python3 worked.py ../resources/cases"""

import json
import os
import sys
from datetime import date
from fractions import Fraction

import answer
import interpret
import spans

FACTS = ("deals", "payees", "quotas", "splits", "events", "openings", "achievements")

# Topics of kinds that the interpreter does not know yet.
NOT_INTERPRETED = ("credit", "override")


def sections(path):
    found, name = {}, "prose"
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("--- "):
                name = line[4:].strip()
            else:
                found[name] = found.get(name, "") + line
    return found


def total(amounts):
    return answer.decimal(sum((Fraction(amount) for amount in amounts), Fraction(0)))


def of_deal(found, deal):
    """The sum over components of what is told of a deal."""
    return total(amount for key, amount in found.items() if key.split("/")[0] == deal)


def figure(answers, words, plan, earned):
    """What came out for one expected line, as its last word; None where the words are not known."""
    what = words[0]
    if what == "held":
        return words[1] if words[1] in answers["held"] else "not held"
    if what == "total":
        return total(payee["earned"] for payee in answers["payees"].values())
    payee = answers["payees"].get(words[1])
    if payee is None:
        return "0.00"
    kind = " ".join(words[3:-1])
    found = {
        "earned": lambda: payee["earned"],
        "salary": lambda: payee["salary"],
        "carried": lambda: payee["carried"],
        "outstanding": lambda: payee["outstanding"],
        "topped_up": lambda: payee["topped up"],
        "pending": lambda: payee["pending"],
        "lapsed": lambda: payee["lapsed"],
        "clawed_back": lambda: total(payee["clawbacks"].values()),
        "clawback": lambda: of_deal(payee["clawbacks"], words[2]),
        "waits": lambda: of_deal(payee["waiting"], words[2]),
        "deal": lambda: payee["deals"].get(f"{words[2]}/{words[3]}", "0.00"),
        "line": lambda: payee["lines"].get(f"{words[3]}/{words[2]}", "0.00"),
        "term": lambda: payee["terms"].get(f"{words[2]}/{kind}", "0.00"),
        "balance": lambda: payee["balances"].get(f"{words[2]}/{kind}", "0.00"),
        "payday": lambda: payee["paid"].get(words[2], "0.00"),
        "paid": lambda: in_period(plan, payee["paid"], words[2]),
        "period": lambda: in_period(plan, earned[words[1]], words[2]),
    }.get(what)
    return found() if found else None


def in_period(plan, by_day, period):
    return total(amount for day, amount in by_day.items()
                 if spans.period_of(plan, "quarter", date.fromisoformat(day)).id == period)


def plan_of(text, identity):
    return dict(json.loads(text), id=identity)


def check(path):
    case = sections(path)
    plan = plan_of(case["plan"], "case")
    given = {
        "plan": plan, "facts": {kind: case[kind] for kind in FACTS if kind in case},
        "basis": case["basis"].strip().split(" to ")}
    if "other plan" in case:
        given["other"] = plan_of(case["other plan"], "other")
    answers = interpret.answers(given)
    earned = {payee: one["earned by day"] for payee, one in answers["payees"].items()}
    wrong = []
    for line in case["expect"].strip().splitlines():
        words = line.split(" ")
        got = figure(answers, words, plan, earned)
        if got is None:
            wrong.append(f"{path}: not understood: {line}")
        elif got != words[-1]:
            wrong.append(f"{path}: {line}, but {got}")
    return wrong


def checked(path):
    try:
        return check(path)
    except Exception as fault:
        return [f"{path}: cannot be interpreted: {fault!r}"]


def main(folder):
    count, left, wrong = 0, 0, []
    for base, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if not name.endswith(".case"):
                continue
            if os.path.basename(base) in NOT_INTERPRETED:
                left += 1
                continue
            count += 1
            wrong += checked(os.path.join(base, name))
    print("\n".join(wrong + [f"{count} worked cases, {len(wrong)} figures differ; "
                             f"{left} of kinds not interpreted"]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1])
