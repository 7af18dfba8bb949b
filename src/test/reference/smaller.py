"""Makes a case on which the program and the reference differ smaller, as long as they still do.

    python3 smaller.py SEED -- COMMAND …

COMMAND reads cases as JSON lines and answers each with a line: what differs first, or nothing."""

import copy
import json
import subprocess
import sys

import cases
import interpret


class Program:
    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def differs(self, case):
        try:
            case = dict(case, answers=interpret.answers(case))
        except Exception:
            return ""
        self.process.stdin.write(json.dumps(case) + "\n")
        self.process.stdin.flush()
        told = self.process.stdout.readline().strip()
        return "" if told.startswith("refused") else told


def without_parts(value, path=()):
    """Every path inside a plan that may be taken away."""
    if isinstance(value, dict):
        for key in value:
            yield path + (key,)
            yield from without_parts(value[key], path + (key,))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield path + (index,)
            yield from without_parts(value[index], path + (index,))


def is_calendar(path):
    return path[0] == "calendar" and len(path) > 1


def removed(case, path):
    smaller = copy.deepcopy(case)
    place = smaller["plan"]
    for key in path[:-1]:
        place = place[key]
    del place[path[-1]]
    return smaller


def without_rows(case):
    """Cases without one row of a file, and a deal's splits with it, or without a whole file."""
    for kind, text in case["facts"].items():
        rows = text.splitlines()
        if kind not in ("deals", "payees"):
            smaller = copy.deepcopy(case)
            del smaller["facts"][kind]
            yield smaller
        for index in range(1, len(rows)):
            smaller = copy.deepcopy(case)
            smaller["facts"][kind] = lines_of(rows[:index] + rows[index + 1:])
            gone = rows[index].split(",")[0] + ","
            for other in ("splits", "events") if kind == "deals" else ():
                if other in smaller["facts"]:
                    left = smaller["facts"][other].splitlines()
                    smaller["facts"][other] = lines_of([r for r in left if not r.startswith(gone)])
            yield smaller
    yield from without_columns(case)


def without_columns(case):
    """Cases in which a further column of the deals is left out."""
    rows = [row.split(",") for row in case["facts"]["deals"].splitlines()]
    for place in range(4, len(rows[0])):
        smaller = copy.deepcopy(case)
        smaller["facts"]["deals"] = lines_of(
            [",".join(row[:place] + row[place + 1:]) for row in rows])
        yield smaller


def lines_of(rows):
    return "\n".join(rows) + "\n"


def steps(case):
    if "other" in case and "holdHarmless" not in case["plan"].get("terms", {}):
        yield {key: value for key, value in case.items() if key != "other"}
    for path in without_parts(case["plan"]):
        if is_calendar(path):
            continue
        yield removed(case, path)
    yield from without_rows(case)


def kind_of(told):
    """What is told to differ, without the names and figures of the case."""
    if "held" in told:
        return told.split(" is ")[-1]
    return told.split(":")[0].split("/")[0].split(" ")[1:2]


def smallest(case, program):
    """The smallest case that still differs in the same kind of figure."""
    wanted = kind_of(program.differs(case))
    going = True
    while going:
        going = False
        for candidate in steps(case):
            told = program.differs(candidate)
            if told and kind_of(told) == wanted:
                case, going = candidate, True
                break
    return case


def show(case, told):
    lines = [json.dumps(case["plan"]), *(f"[{k}]\n{t}" for k, t in case["facts"].items())]
    if "other" in case:
        lines.append(json.dumps(case["other"]))
    lines += [str(case["basis"]), told]
    return "\n".join(lines)


def main(arguments):
    split = arguments.index("--")
    program = Program(arguments[split + 1:])
    for seed in arguments[:split]:
        case = cases.drawn(int(seed))
        case = smallest(case, program)
        print(f"=== seed {seed}\n{show(case, program.differs(case))}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
