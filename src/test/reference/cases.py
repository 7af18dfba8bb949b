"""Draws cases from seeds and writes each as one JSON line: plan, facts, basis, answers.

    python3 cases.py FIRST COUNT [FILE]      a file that ends in .gz is compressed"""

import gzip
import io
import json
import sys

import draw_facts
import draw_plan
import interpret
from draw import Draw


def options(draw):
    """What the case is about beside the components: percentages, and whether there is another plan."""
    return {"release": draw.one([0, 0, 0, 40]), "clawback": draw.one([0, 0, 0, 60]),
            "other": draw.chance(12), "openings": draw.chance(20)}


def drawn(seed):
    draw = Draw(seed)
    said = options(draw)
    draw.openings = said["openings"]
    facts = draw_facts.facts(draw, said)
    case = {"seed": seed, "plan": draw_plan.plan(draw, said)}
    if said["other"]:
        case["other"] = draw_plan.other(draw, said)
    case["facts"] = facts
    case["basis"] = ["2025-01-01", "2025-12-31"]
    if draw.chance(10):
        case["basis"] = draw.one([["2025-04-01", "2025-09-30"], ["2025-01-01", "2025-06-30"],
                                  ["2025-01-15", "2025-12-31"]])
    return case


def answered(seed):
    case = drawn(seed)
    case["answers"] = told(interpret.answers(case))
    return case


def told(answers):
    """The figures that the program shows too."""
    for payee in answers["payees"].values():
        del payee["earned by day"]
    return answers


def opened(name):
    if name is None:
        return sys.stdout
    if name.endswith(".gz"):
        # Without a time of day in it, so that the same cases are the same bytes.
        return io.TextIOWrapper(gzip.GzipFile(name, "wb", mtime=0), encoding="utf-8")
    return open(name, "w", encoding="utf-8")


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    first, count = int(arguments[0]), int(arguments[1])
    with opened(arguments[2] if len(arguments) == 3 else None) as file:
        for seed in range(first, first + count):
            print(json.dumps(answered(seed), separators=(",", ":")), file=file)


if __name__ == "__main__":
    main(sys.argv[1:])
