"""Checks the interpreter against the worked cases of the tests, whose figures were derived by hand.

    python3 worked.py ../resources/cases"""

import json
import os
import sys
from datetime import date
from fractions import Fraction

import interpret
import spans

# Topics that the interpreter does not know.
NOT_INTERPRETED = (
    "achievements", "clawback", "credit", "draw", "guarantee", "holdharmless", "measure", "numbers",
    "openings", "override", "paydays", "quota", "release")


def sections(path):
    found, name = {}, "prose"
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.startswith("--- "):
                name = line[4:].strip()
            else:
                found[name] = found.get(name, "") + line
    return found


def figure(answers, words, plan):
    """What came out for one expected line, as its last word."""
    what = words[0]
    if what == "held":
        return words[1] if words[1] in answers["held"] else None
    if what == "total":
        return interpret.decimal(sum(Fraction(p["earned"]) for p in answers["payees"].values()))
    payee = answers["payees"].get(words[1])
    if payee is None:
        return "0.00"
    if what == "earned":
        return payee["earned"]
    if what == "deal":
        return payee["deals"].get(f"{words[2]}/{words[3]}", "0.00")
    if what == "line":
        return payee["lines"].get(f"{words[3]}/{words[2]}", "0.00")
    if what == "paid":
        return interpret.decimal(
            sum(
                (Fraction(amount) for day, amount in payee["paid"].items()
                 if spans.period_of(plan, "quarter", date.fromisoformat(day)).id == words[2]),
                Fraction(0),
            )
        )
    return words[-1]


def check(path):
    case = sections(path)
    plan = json.loads(case["plan"])
    given = {kind: case[kind] for kind in ("deals", "payees", "quotas", "splits") if kind in case}
    answers = interpret.answers(
        {"plan": plan, "facts": given, "basis": case["basis"].strip().split(" to ")})
    wrong = []
    for line in case["expect"].strip().splitlines():
        words = line.split(" ")
        got = figure(answers, words, plan)
        if got != words[-1]:
            wrong.append(f"{path}: {line}, but {got}")
    return wrong


def main(folder):
    count, wrong = 0, []
    for base, _, names in sorted(os.walk(folder)):
        if os.path.basename(base) in NOT_INTERPRETED:
            continue
        for name in sorted(names):
            if name.endswith(".case"):
                count += 1
                wrong += check(os.path.join(base, name))
    print("\n".join(wrong + [f"{count} worked cases, {len(wrong)} figures differ"]))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1])
