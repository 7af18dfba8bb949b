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
    """Cases without one deal and its splits, or without one quota."""
    for kind in ("deals", "quotas"):
        rows = case["facts"].get(kind, "").splitlines()
        for index in range(1, len(rows)):
            smaller = copy.deepcopy(case)
            smaller["facts"][kind] = lines_of(rows[:index] + rows[index + 1:])
            if kind == "deals" and "splits" in case["facts"]:
                gone = rows[index].split(",")[0] + ","
                left = [r for r in case["facts"]["splits"].splitlines() if not r.startswith(gone)]
                smaller["facts"]["splits"] = lines_of(left)
            yield smaller


def lines_of(rows):
    return "\n".join(rows) + "\n"


def steps(case):
    for path in without_parts(case["plan"]):
        if is_calendar(path):
            continue
        yield removed(case, path)
    yield from without_rows(case)


def smallest(case, program):
    going = True
    while going:
        going = False
        for candidate in steps(case):
            if program.differs(candidate):
                case, going = candidate, True
                break
    return case


def show(case, told):
    lines = [json.dumps(case["plan"]), *(f"[{k}]\n{t}" for k, t in case["facts"].items())]
    lines += [str(case["basis"]), json.dumps(interpret.answers(case)), told]
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
