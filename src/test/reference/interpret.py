"""Applies a plan to facts: what each payee earns, from which deal and period, and when it is paid.

    python3 interpret.py CASE.json

reads {"plan", "other" (the other side's plan, if it is not the same), "facts": {"deals", "payees",
…}, "basis": [from, to]} and prints the answers. Nothing here is fast; every rule is one plain
function."""

import json
import sys
from datetime import date
from fractions import Fraction

import answer
import bonus
import clawback
import credit
import draws
import facts as fact_files
import gate
import holding
import limits
import lines
import payday
import release
from derived import seen
from measure import Totals
from settlement import Settlement


def prepared(plan, facts, side):
    """Facts made ready for a plan of a side: the order of deals, whose they are, how each payee
    sees them."""
    ready = dict(facts, numbers=plan.get("numbers", {}), views={}, side=side)
    ready["order"] = {deal["id"]: i for i, deal in enumerate(facts["deals"])}
    ready["deals_of"] = {
        payee: [deal for deal in facts["deals"] if payee in credit.named(facts, deal)]
        for payee in facts["payees"]}
    return ready


def deals_of(facts, payee):
    """The payee's deals as the payee sees them, in replay order."""
    return [seen(facts, deal, payee) for deal in facts["deals_of"][payee["id"]]]


def components_of(plan, facts, payee):
    """component id -> lines after the component's limits, of one payee."""
    deals = deals_of(facts, payee)
    totals = {
        component["id"]: Totals(plan, facts, component, payee, deals)
        for component in plan["components"]
    }
    earned = {}
    for component in plan["components"]:
        own = totals[component["id"]]
        looks = looks_of(plan, facts, component, payee, deals, totals, earned)
        if gate.is_bonus(component):
            found = bonus.lines(plan, facts, component, payee, deals, own, looks)
        elif looks:
            found = gate.guarded(plan, facts, component, payee, deals, own, looks)
        else:
            found = lines.before_gate(plan, facts, component, payee, deals, own)
        for line in found:
            line.uncapped = line.amount
        earned[component["id"]] = limits.of_component(
            plan, facts, component, payee, found, facts["basis"])
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


def limited(plan, facts, payee):
    """The payee's lines after all limits, in order."""
    earned = components_of(plan, facts, payee)
    found = in_order(plan, [line for each in earned.values() for line in each])
    limits.of_plan(plan, facts, payee, found)
    return found


def without(plan, facts, payee, component):
    """What the component earns for the payee without some deals."""
    def earned(gone):
        left = [deal for deal in facts["deals"] if deal["id"] not in gone]
        found = limited(plan, prepared(plan, dict(facts, deals=left), facts["side"]), payee)
        return sum((o.amount for o in found if o.component == component["id"]), Fraction(0))

    return earned


def earned_of(plan, facts, payee):
    """(lines, what events take back, pieces that fall due) of one payee."""
    found = limited(plan, facts, payee)
    taken, pieces = [], []
    for component in plan["components"]:
        own = [line for line in found if line.component == component["id"]]
        of_line = {line: release.pieces(plan, facts, component, line) for line in own}
        taken += clawback.of_component(
            plan, facts, component, own, of_line, without(plan, facts, payee, component))
        pieces += [piece for each in of_line.values() for piece in each]
    return found, taken, pieces


def dated(found, taken):
    """[(day, amount)] of what is earned."""
    return [(line.day, line.amount) for line in found + taken]


def interpret(plan, other, facts):
    """payee -> (lines, taken back, settlement), and the ids of held deals."""
    first, last = facts["basis"]
    facts = dict(facts, deals=[d for d in facts["deals"] if first <= d["date"] <= last])
    sides = [("current", plan), ("proposed", other or plan)]
    held = holding.all_held(sides, facts, prepared)
    facts["deals"] = [deal for deal in facts["deals"] if deal["id"] not in held]
    ready = prepared(plan, facts, "current")
    beside = prepared(other, facts, "proposed") if other else None
    of_payee = {}
    for payee in sorted(facts["payees"].values(), key=lambda p: fact_files.id_order(p["id"])):
        if not credit.belongs(plan, payee):
            continue
        found, taken, pieces = earned_of(plan, ready, payee)
        settled = Settlement(plan, ready, payee, pieces, dated(found, taken))
        if other and "holdHarmless" in plan.get("terms", {}):
            settled.hold_harmless(dated(*earned_of(other, beside, payee)[:2]))
        draws.act(settled)
        settled.guarantee()
        of_payee[payee["id"]] = (found, taken, settled)
    return of_payee, held


def answers(case):
    facts = fact_files.read(case["facts"])
    facts["basis"] = tuple(date.fromisoformat(day) for day in case["basis"])
    of_payee, held = interpret(case["plan"], case.get("other"), facts)
    result = {"held": held, "payees": {}}
    for payee, (found, taken, settled) in of_payee.items():
        paid, left = payday.paid(case["plan"], settled.pieces, settled.advances)
        result["payees"][payee] = answer.of_payee(found, taken, settled, paid, left)
    return result


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        print(json.dumps(answers(json.load(file)), indent=1))
