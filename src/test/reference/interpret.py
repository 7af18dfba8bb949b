"""Applies a plan to facts: what each payee earns, from which deal and period, and when it is paid.

    python3 interpret.py CASE.json

reads {"plan", "facts": {"deals", "payees", "quotas", "splits"}, "basis": [from, to]} and prints the
answers. Nothing here is fast; every rule is one plain function."""

import json
import sys
from datetime import date
from fractions import Fraction

import bonus
import credit
import facts as fact_files
import gate
import holding
import lines
import limits
import payday
from measure import Totals


def components_of(plan, facts, payee, deals, basis):
    """component id -> lines after the component's limits, of one payee."""
    totals = {
        component["id"]: Totals(plan, facts, component, payee, deals)
        for component in plan["components"]
    }
    earned = {}
    for component in plan["components"]:
        own = totals[component["id"]]
        looks = looks_of(plan, facts, component, payee, deals, totals, earned)
        if gate.is_bonus(component):
            found = bonus.lines(plan, facts, component, payee, deals, own, looks, basis)
        elif looks:
            found = gate.guarded(plan, facts, component, payee, deals, own, looks, basis)
        else:
            found = lines.before_gate(plan, facts, component, payee, deals, own)
        earned[component["id"]] = limits.of_component(
            plan, facts, component, payee, found, basis)
    return earned


def looks_of(plan, facts, component, payee, deals, totals, earned):
    """[(look, totals, result)] of a gate; the own result is the one before the gate."""
    found = []
    for look in (gate.stated(component) or {"reached": []})["reached"]:
        of = look.get("of", component["id"])
        result = None
        if "earned" in look:
            if of == component["id"]:
                result = gate.Result(lines.before_gate(
                    plan, facts, component, payee, deals, totals[of]))
            else:
                result = gate.Result(earned[of])
        found.append((look, totals[of], result))
    return found


def deals_of(facts, payee):
    """The deals that name the payee as owner or among those who share, in replay order."""
    return [deal for deal in facts["deals"] if payee["id"] in credit.named(facts, deal)]


def in_order(plan, found):
    """Date, deal id, component; what no deal carries comes after every deal of its day."""
    position = {component["id"]: i for i, component in enumerate(plan["components"])}
    return sorted(
        found,
        key=lambda line: (
            line.day,
            line.deal is None,
            fact_files.id_order(line.deal["id"]) if line.deal else (),
            position[line.component],
        ),
    )


def interpret(plan, facts, basis):
    """The lines of each payee, and the ids of held deals."""
    first, last = basis
    facts = dict(facts, deals=[d for d in facts["deals"] if first <= d["date"] <= last])
    held = holding.all_held(plan, facts)
    facts["deals"] = [deal for deal in facts["deals"] if deal["id"] not in held]
    of_payee = {}
    for payee in sorted(facts["payees"].values(), key=lambda p: fact_files.id_order(p["id"])):
        if not credit.belongs(plan, payee):
            continue
        deals = deals_of(facts, payee)
        earned = components_of(plan, facts, payee, deals, basis)
        found = in_order(plan, [line for each in earned.values() for line in each])
        limits.of_plan(plan, facts, payee, found)
        of_payee[payee["id"]] = found
    return of_payee, held



def decimal(amount):
    """Exactly, with at least two decimals."""
    places = 2
    while (amount * 10**places).denominator != 1:
        places += 1
    digits = str(abs(int(amount * 10**places))).rjust(places + 1, "0")
    return f"{'-' if amount < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def answers(case):
    plan = case["plan"]
    facts = fact_files.read(case["facts"])
    basis = tuple(date.fromisoformat(day) for day in case["basis"])
    of_payee, held = interpret(plan, facts, basis)
    result = {"held": held, "payees": {}}
    for payee, found in of_payee.items():
        deals, period_lines = {}, {}
        for line in found:
            target = deals if line.deal else period_lines
            key = f"{line.deal['id'] if line.deal else line.period}/{line.component}"
            target[key] = target.get(key, Fraction(0)) + line.amount
        paid = payday.paid(plan, found)
        result["payees"][payee] = {
            "earned": decimal(sum((line.amount for line in found), Fraction(0))),
            "deals": {key: decimal(amount) for key, amount in deals.items() if amount},
            "lines": {key: decimal(amount) for key, amount in period_lines.items() if amount},
            "paid": {day.isoformat(): decimal(paid[day]) for day in sorted(paid) if paid[day]},
        }
    return result


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        print(json.dumps(answers(json.load(file)), indent=1))
